import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// What the views draw from now.
    var scene: Scene {
        let session = session
        let now = session.instant(at: clock.read(), boot: clock.boot)
        let scene = Scene(session, at: now, tally, language, view: view)
        scene.hasFocus = isInLists && overlay == nil
        scene.selection = selection
        scene.marked = marked
        scene.filters = filters
        if !marked.isEmpty, filters[view] != nil {
            // What a filter hides is not to be changed unseen.
            scene.marked.formIntersection(scene.rows(of: view).map { scene.id(at: $0, in: view) })
        }
        scene.preview = preview
        scene.zoneClock = clock.zone
        scene.isFiltering = isFiltering && overlay == nil
        scene.boardShown = boardShown
        scene.showsProbes = showsProbes
        scene.isPractice = isPractice
        scene.tellsRoomInTitles = display.size.height < 20
        if session.openItem == nil { scene.keyOfNext = isInLists ? "n" : withOwnKeys("Esc n") }
        if let amended = overlay?.notes.first?.id ?? line.amending?.note {
            scene.amended = amended
            scene.selection[.notes] = amended
        }
        if let reading = noteReading, reading.note == selection[.notes] {
            scene.linesRead = reading.lines
        }
        return scene
    }

    /// The whole screen in one size.
    func picture(size: Size) -> Surface { picture(size: size, over: nil).surface }

    /// The same, and its foot.
    ///
    /// The foot alone is drawn where a picture with the same panes and as high a foot is at hand;
    /// of that, what the keys do stays where it is.
    func picture(
        size: Size, over last: (surface: Surface, foot: Foot)?
    ) -> (surface: Surface, foot: Foot) {
        if isHidden { return (hidden(size), Foot()) }
        let scene = scene
        let reading = reading
        let capture = CaptureView(
            scene: scene, line: line, reading: reading, completion: completion, width: size.width)
        var status = status(scene, reading, columns: size.width)
        let asked =
            file.isInDoubt
            ? nil
            : inquiry.map { inquiry in
                InquiryRows(inquiry, scene, saying: message, width: size.width)
            }
        // How the line would be filed is of no use to what stands over the panes.
        let isTold = (alarm ?? message) != nil
        let isRead = overlay == nil || isTold
        if !isRead { status.left = Message(text: "") }
        let layout = Layout(
            size, showing: view, lineRows: capture.height,
            statusRows: asked?.height ?? (isRead ? status.height(width: size.width) : 1),
            isAsked: asked != nil || overlay != nil && isTold)
        var foot = Foot(row: layout.capture.y)
        var surface: Surface
        let last = last.flatMap { $0.foot.row == foot.row ? $0 : nil }
        if let last {
            surface = last.surface
            surface.cursor = nil
        } else {
            surface = Surface(size: size)
            TopRows(scene: scene).draw(on: &surface, in: layout.top)
            for pane in panes(of: layout) { draw(pane, scene, on: &surface) }
        }
        capture.draw(
            on: &surface, in: layout.capture,
            hasCursor: !isInLists && overlay == nil && inquiry == nil)
        var body = layout.body
        overlay.map { $0.draw(on: &surface, in: $0.takeArea(of: &body), scene) }
        if let asked {
            asked.draw(on: &surface, in: layout.status)
        } else {
            status.draw(on: &surface, in: layout.status)
        }
        // Without a row of its own the bar takes the status row, where that has nothing to say; that
        // of what stands over the panes, where there is no message.
        let isSilent = overlay == nil ? status.left.text.isEmpty : alarm ?? message == nil
        let hasNoRow = layout.keys.isEmpty && isSilent && asked == nil
        foot.keepsBar =
            !layout.keys.isEmpty && line.amending == nil && !line.editor.hasSeveralLines
        if !foot.keepsBar || last?.foot.keepsBar != true {
            keyBar.draw(on: &surface, in: hasNoRow ? layout.status : layout.keys)
        }
        // Screen readers and magnifiers follow the cursor.
        if surface.cursor == nil { surface.cursor = surface.firstChosen }
        return (surface, foot)
    }

    /// Those in sight; what stands over them may leave room for the notes.
    private func panes(of layout: Layout) -> [Layout.Pane] {
        guard let overlay else { return layout.panes }
        var rest = layout.body
        _ = overlay.takeArea(of: &rest)
        return rest.isEmpty ? [] : Layout.panes(showing: .notes, in: rest)
    }

    func draw(_ pane: Layout.Pane, _ scene: Scene, on surface: inout Surface) {
        guard !pane.area.isEmpty else { return }
        defer { scene.markMatches(of: pane, on: &surface) }
        switch pane.view {
        case .agenda: AgendaView(scene: scene).draw(on: &surface, in: pane.area)
        case .prompts: PromptsView(scene: scene).draw(on: &surface, in: pane.area)
        case .board: BoardView(scene: scene).draw(on: &surface, in: pane.area)
        case .notes: NotesView(scene: scene).draw(on: &surface, in: pane.area)
        case .floor: FloorView(scene: scene).draw(on: &surface, in: pane.area)
        case .outcomes: OutcomesView(scene: scene).draw(on: &surface, in: pane.area)
        case .minutes: MinutesView(scene: scene).draw(on: &surface, in: pane.area)
        case .people: PeopleView(scene: scene).draw(on: &surface, in: pane.area)
        }
    }

    /// Says nothing but how to see the screen again.
    private func hidden(_ size: Size) -> Surface {
        var surface = Surface(size: size)
        let text = FloorMessage.hidden.word(in: language)
        let rows = text.evenRows(to: size.width - 2)
        for (row, line) in rows.enumerated() {
            surface.put(line, at: 1, (size.height - rows.count + 1) / 2 + row, .dim)
        }
        surface.cursor = Position(x: 0, y: 0)
        return surface
    }
}
