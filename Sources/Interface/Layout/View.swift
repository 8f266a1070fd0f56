import Discussion
import Wording

/// One of the panes that the screen can show, under the number that chooses it.
enum View: Int, CaseIterable, Sendable {
    case agenda = 1
    case floor = 2
    case prompts = 3
    case notes = 4
    case outcomes = 5
    case board = 6
    case minutes = 7
    case people = 8

    /// What it is called.
    var name: ViewName {
        switch self {
        case .agenda: .agenda
        case .floor: .floor
        case .prompts: .prompts
        case .notes: .notes
        case .outcomes: .outcomes
        case .board: .board
        case .minutes: .minutes
        case .people: .people
        }
    }

    /// The view with a number or, in either language, a name in small letters.
    init?(called name: String) {
        let named = Self.allCases.first { view in
            "\(view.rawValue)" == name
                || Language.allCases.contains { view.name.word(in: $0).lowercased() == name }
        }
        guard let named else { return nil }
        self = named
    }

    /// Where the keys of its list stand for commands.
    var place: Command.Places { .list(of: self) }

    /// The view so many places further on, round and round.
    func moved(by places: Int) -> View {
        let all = Self.allCases
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + places + all.count) % all.count]
    }
}
