import Wording

/// What was found of one part of what Rembug needs.
struct Diagnosis {
    /// How it is with it.
    enum State: String {
        case good = "✓"
        case limited = "!"
        case bad = "✗"
    }

    var part: DoctorPart
    var state: State
    var words: Words

    init(_ part: DoctorPart, _ state: State, _ words: Words) {
        self.part = part
        self.state = state
        self.words = words
    }
}
