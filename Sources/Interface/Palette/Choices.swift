import Discussion
import Wording

/// What can be said to a command, by what was typed behind its name.
struct Choices: Sendable {
    /// One thing that can be said.
    struct Choice: Sendable {
        /// What is chosen.
        var name: String
        /// What is known of it, at the end of the row.
        var aside = ""
        /// Whether it stands already; the mark begins there.
        var isCurrent = false
        /// Whether there is no such thing yet, but what was typed may become one.
        var isNew = false
        /// Shows what choosing it would look like.
        var preview: (@Sendable (Live) -> Void)?
        /// Does it.
        var take: @Sendable (Live) -> Void
    }

    /// The choices for what was typed.
    var offered: @Sendable (Live, String) -> [Choice]
    /// What stands before anything is tried on, as how to bring it back.
    var hold: (@Sendable (Live) -> @Sendable (Live) -> Void)?
    /// The notes that they are for, which are named and, where there is room, shown.
    var notes: (@Sendable (Live) -> [Note])?
    /// What they are about, beside notes; nothing if about everything.
    var about: (@Sendable (Live) -> String?)?
    /// What Enter does with one, where that is more than to choose it.
    var verb: Words?

    /// What is said where there are none before anything was typed.
    let whyNone: Words?
    /// What may be typed, which is said where nothing fits.
    let expected: Words?

    init(
        for notes: (@Sendable (Live) -> [Note])? = nil,
        about: (@Sendable (Live) -> String?)? = nil,
        to verb: Words? = nil,
        orSay whyNone: Words? = nil,
        expecting expected: Words? = nil,
        holding hold: (@Sendable (Live) -> @Sendable (Live) -> Void)? = nil,
        _ offered: @escaping @Sendable (Live, String) -> [Choice]
    ) {
        self.notes = notes
        self.about = about
        self.verb = verb
        self.whyNone = whyNone
        self.expected = expected
        self.hold = hold
        self.offered = offered
    }
}
