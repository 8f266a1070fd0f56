/// What a cell is for; a ``Theme`` decides how that looks.
public enum Role: UInt8, CaseIterable, Sendable {
    /// Text to read.
    case text
    /// Text of less weight.
    case dim
    /// Text of more weight, such as a heading.
    case strong

    /// The bar across the screen.
    case bar
    /// A key named in the bar.
    case barKey
    /// What a key in the bar does.
    case barLabel

    /// The line between panes.
    case border
    /// The line round the pane that has the focus.
    case borderFocus
    /// A pane's title.
    case title
    /// The title of the pane that has the focus.
    case titleFocus

    /// Text of the selected row of the pane that has the focus; see ``Surface/choose(x:y:width:height:)``.
    case rowSelected
    /// The selected row of another pane.
    case rowSelectedUnfocused
    /// The sign beside a marked row.
    case rowMarked

    /// Text being typed.
    case input
    /// What an empty field says.
    case inputPlaceholder
    /// The line of a long text on which the cursor stands.
    case inputCursorLine
    /// Text that a filter found.
    case match

    /// Something went well.
    case ok
    /// Something to know.
    case info
    /// Something to look at.
    case warn
    /// Something went wrong.
    case error
    /// What may not be overlooked: not saved, off the record.
    case alarm

    /// Time that runs.
    case timerRun
    /// Time that is nearly up.
    case timerNear
    /// Time that is over, in a bar.
    case timerOver
    /// Time that is over, among rows; without colours it is the one that stands out.
    case turnOver
    /// Time that stands still.
    case timerPaused

    /// An agenda item that is done.
    case agendaDone
    /// The agenda item that is open.
    case agendaNow
    /// An agenda item to come.
    case agendaNext

    /// The first of five colours for people, none of which means anything else; initials always stand
    /// beside it.
    case speaker1
    /// The second colour for people.
    case speaker2
    /// The third colour for people.
    case speaker3
    /// The fourth colour for people.
    case speaker4
    /// The fifth colour for people.
    case speaker5

    /// A note with someone's own words.
    case noteQuote
    /// A note of what was seen.
    case noteObservation
    /// A note's tag.
    case noteTag
    /// A note that needs attention.
    case noteFlag

    /// An action item to be done.
    case actionOpen
    /// An action item whose date has come.
    case actionDue
    /// An action item that is done.
    case actionDone

    /// Text on the wall.
    case wallText
    /// Text of less weight on the wall.
    case wallDim
    /// What the wall points at.
    case wallAccent
    /// The big digits on the wall.
    case wallTimer
    /// The big digits when time is over.
    case wallOver
}

extension Role {
    /// The colour of a person, counted from 1 and round again after 5.
    public static func speaker(_ number: Int) -> Role {
        let place = ((number - 1) % 5 + 5) % 5
        return Role(rawValue: Role.speaker1.rawValue + UInt8(place)) ?? .speaker1
    }

    /// The letter that stands for the role in ``Surface/roles``.
    public var letter: Character { Self.letters[Int(rawValue)] }

    private static let letters = Array(".dsbklpPtTrumifcMoIwEARNOKZDCX12345qvhFaegWVGHJ")
}
