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

    /// The keys of what is asked keep their row, however long the question is.
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
        var rest = area.width >= 180 ? area.inset(1) : area
        switch area.width {
        case 120... where view == .board || view == .prompts:
            let agenda = rest.takeLeft(area.width >= 180 ? 46 : 36)
            return [Pane(view: .agenda, area: agenda), Pane(view: view, area: rest)]
        case 120... where view == .minutes || view == .people:
            let agenda = rest.takeLeft(area.width >= 180 ? 46 : 0)
            let width = view == .minutes ? 78 : 80
            let notes = rest.takeLeft(max(rest.width / 3, rest.width - width))
            return [(.agenda, agenda), (.notes, notes), (view, rest)].map(Pane.init)
        case 120... where view == .outcomes || view == .floor:
            let agenda = rest.takeLeft(area.width >= 180 ? 46 : 32)
            let notes = rest.takeLeft(rest.width - max(view == .floor ? 52 : 44, rest.width / 2))
            return [(.agenda, agenda), (.notes, notes), (view, rest)].map(Pane.init)
        case 120...:
            let agenda = rest.takeLeft(area.width >= 180 ? 46 : view == .agenda ? 42 : 36)
            let notes = rest.takeLeft(rest.width - (area.width >= 180 ? 46 : 32))
            return [(.agenda, agenda), (.notes, notes), (.people, rest)].map(Pane.init)
        case 80..<120 where view == .agenda:
            return [Pane(view: .agenda, area: rest.takeLeft(40)), Pane(view: .notes, area: rest)]
        case 80..<120 where view == .floor:
            return [Pane(view: .floor, area: rest.takeLeft(44)), Pane(view: .notes, area: rest)]
        default: return [Pane(view: view, area: rest)]
        }
    }
}
