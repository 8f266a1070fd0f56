import Terminal

/// Where everything stands on a screen of one size; computed anew at each paint.
///
/// The capture line comes first, then the status row, the top row, the body, and at twenty rows
/// the second top row and the key bar. What the status has to say takes the row of the keys, then
/// rows of the body.
struct Layout: Equatable {
    var top: Area
    var body: Area
    var panes: [Pane]
    var capture: Area
    var status: Area
    var keys: Area

    /// A view and where it stands.
    struct Pane: Equatable {
        var view: View
        var area: Area
    }

    /// The keys of what is asked keep their row, however long the question is, and whatever is said
    /// below it.
    init(
        _ size: Size, showing view: View, lineRows: Int, statusRows: Int = 1, isAsked: Bool = false
    ) {
        var rest = Area(size)
        let isTall = size.height >= 20
        let hasKeys = isAsked ? size.height >= 8 : isTall && statusRows == 1
        keys = rest.takeBottom(hasKeys ? 1 : 0)
        let most = max(size.height - 3 - keys.height, min(1, size.height - 1))
        status = rest.takeBottom(min(statusRows, most))
        capture = rest.takeBottom(min(max(lineRows, 1), size.height < 10 ? 1 : 3))
        top = rest.takeTop(isTall ? 2 : 1)
        body = rest
        panes = Self.panes(showing: view, in: rest)
    }

    /// The panes of a view, with others beside it where there is room.
    static func panes(showing view: View, in area: Area) -> [Pane] {
        var rest = area
        switch area.width {
        case 120...: return threePanes(showing: view, in: area)
        case 80..<120 where view == .agenda:
            return [Pane(view: .agenda, area: rest.takeLeft(40)), Pane(view: .notes, area: rest)]
        case 80..<120 where view == .floor:
            return [Pane(view: .floor, area: rest.takeLeft(45)), Pane(view: .notes, area: rest)]
        default: return [Pane(view: view, area: rest)]
        }
    }

    /// The programme at the left, the notes beside it, and at the right what is looked at, between
    /// edges that are the same in all views of a screen.
    ///
    /// Beside the programme both have as much, so that what is looked at is never the narrowest.
    /// What needs more columns than it has there takes both places, and the notes, or whoever would
    /// stand beside them, stand below the programme.
    private static func threePanes(showing view: View, in area: Area) -> [Pane] {
        var rest = area
        var left = rest.takeLeft(area.width >= 180 ? 44 : 38)
        let last = max(44, rest.width / 2)
        let own = view == .notes ? rest.width - last : last
        if own < view.leastWidth {
            // What is on has titles of several rows, which are not cut.
            let below = left.takeBottom(left.height * 2 / 5)
            // A blank row sets it off.
            _ = left.takeBottom(1)
            let other: View = view == .notes ? .people : .notes
            return [(.agenda, left), (other, below), (view, rest)].map(Pane.init)
        }
        let notes = rest.takeLeft(rest.width - last)
        let other = view == .agenda || view == .notes ? .people : view
        return [(.agenda, left), (.notes, notes), (other, rest)].map(Pane.init)
    }
}

extension View {
    /// The columns without which its rows are cut: of what was said, is asked or has come of it, of
    /// people's figures, of a paper, of a board's scores.
    fileprivate var leastWidth: Int {
        switch self {
        case .notes, .people, .prompts, .outcomes: 60
        case .minutes: 78
        case .board: 80
        case .agenda, .floor: 0
        }
    }
}
