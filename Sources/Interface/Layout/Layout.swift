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
    ///
    /// What is not looked at stays where it was: the programme at the left, the notes beside it.
    static func panes(showing view: View, in area: Area) -> [Pane] {
        var rest = area
        switch area.width {
        case 120..<160 where view.needsWidth:
            // Half of the screen, as much as it has on a small one alone.
            let agenda = rest.takeLeft(area.width / 4)
            let notes = rest.takeLeft(area.width / 4)
            return [(.agenda, agenda), (.notes, notes), (view, rest)].map(Pane.init)
        case 120...:
            let agenda = rest.takeLeft(area.width >= 180 ? 46 : 40)
            let last = view == .agenda || view == .notes ? .people : view
            let notes = rest.takeLeft(rest.width - columns(of: last, for: view, in: rest.width))
            return [(.agenda, agenda), (.notes, notes), (last, rest)].map(Pane.init)
        case 80..<120 where view == .agenda:
            return [Pane(view: .agenda, area: rest.takeLeft(40)), Pane(view: .notes, area: rest)]
        case 80..<120 where view == .floor:
            return [Pane(view: .floor, area: rest.takeLeft(45)), Pane(view: .notes, area: rest)]
        default: return [Pane(view: view, area: rest)]
        }
    }

    /// The columns of the last of three panes: as many as a paper takes where the notes have half as
    /// many then, else the larger part; the lesser part beside notes that are looked at.
    ///
    /// The same for all views but boards, which grow with their room, so that nothing jumps from one
    /// to the next.
    private static func columns(of last: View, for view: View, in width: Int) -> Int {
        let paper = 79
        let isWide = width >= paper + 40
        if last != view { return isWide ? 46 : width * 2 / 5 }
        if isWide { return view == .board ? width - 46 : paper }
        return width * 3 / 5
    }
}

extension View {
    /// Whether its rows are cut where it has less than half of a screen of 120 columns: figures of
    /// people, the scores of a board, a paper.
    fileprivate var needsWidth: Bool { [.people, .board, .minutes].contains(self) }
}
