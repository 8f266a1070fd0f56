import Terminal
import Wording

/// Something a key does: what it is called, where it works, why not now, and what happens.
///
/// The table of all commands feeds the keys, the key bar, the help and the words after a slash.
struct Command: Sendable {
    /// Where keys may stand for a command.
    enum Place: Sendable {
        /// After Esc, or with Alt, while a line is being written.
        case escape
        /// In the capture line itself.
        case line
        /// In any list.
        case lists
        /// In the list of one view.
        case agenda, floor, notes, outcomes, people
        /// Whatever has the focus.
        case anywhere
    }

    /// What tells it from the others.
    let id: String
    /// What the key bar calls it.
    let label: Words
    /// What the help says of it.
    let help: Words
    /// The keys, the first of which is shown.
    let keys: [Key]
    /// Where the keys work.
    let places: Set<Place>
    /// Whether the key bar has it.
    var isInBar = true
    /// Why it cannot be done now, if it cannot.
    var whyNot: @Sendable (Live) -> Words? = { _ in nil }
    /// Does it.
    let run: @Sendable (Live) -> Void
}

extension Command {
    init(
        _ name: CommandName, _ keys: [Key], in places: Set<Place>, isInBar: Bool = true,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
    }

    init(
        _ name: FloorCommandName, _ keys: [Key], in places: Set<Place>, isInBar: Bool = false,
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, run: run)
    }

    init(
        _ name: ListCommandName, _ keys: [Key], in places: Set<Place>, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
    }
}
