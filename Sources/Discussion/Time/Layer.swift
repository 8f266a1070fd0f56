/// What held from when to when, one thing at a time; the record made later decides from its time
/// on, so that lengths never overlap, however records are dated back.
struct Layer<State: Hashable & Sendable>: Hashable, Sendable {
    /// From when something held, until the next mark.
    struct Mark: Hashable, Sendable {
        var place: Int64
        var state: State
    }

    private(set) var marks: [Mark]

    /// Holds this from the beginning on.
    init(_ state: State) { marks = [Mark(place: .min, state: state)] }

    /// What holds last.
    var state: State { marks[marks.count - 1].state }

    /// Says what holds from a place on.
    mutating func set(_ state: State, from place: Int64) {
        while marks.count > 1, marks[marks.count - 1].place >= place { marks.removeLast() }
        if self.state != state { marks.append(Mark(place: place, state: state)) }
    }
}
