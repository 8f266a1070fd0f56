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
        scene.preview = preview
        scene.isFiltering = isFiltering && overlay == nil
        scene.showsProbes = showsProbes
        if let amended = line.amending?.note {
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
        let status = status(scene, reading, columns: size.width)
        let asked =
            file.isInDoubt
            ? nil
            : inquiry.map { inquiry in
                InquiryRows(inquiry, scene, saying: message, width: size.width)
            }
        // How the line would be filed is of no use to what stands over the panes.
        let isRead = overlay == nil || (alarm ?? message) != nil
        let layout = Layout(
            size, showing: view, lineRows: capture.height,
            statusRows: asked?.height ?? (isRead ? status.height(width: size.width) : 1),
            isAsked: asked != nil)
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
        foot.keepsBar = !layout.keys.isEmpty && line.amending == nil
        if !foot.keepsBar || last?.foot.keepsBar != true {
            keyBar.draw(on: &surface, in: hasNoRow ? layout.status : layout.keys)
        }
        // Screen readers and magnifiers follow the cursor.
        if surface.cursor == nil { surface.cursor = surface.firstPlace(of: .rowSelected) }
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
        surface.put(text, at: 1, surface.size.height / 2, .dim, limit: surface.size.width - 2)
        surface.cursor = Position(x: 0, y: 0)
        return surface
    }

    /// The alarm, else the message, else how the line will be filed.
    private func status(
        _ scene: Scene, _ reading: CaptureReading, columns: Int
    ) -> StatusRow {
        let saved = savedAt.map { language.saved(at: $0) }
        let here = whoIsHere(columns: columns)
        let both = [here, saved].compactMap { $0 }
        return StatusRow(
            left: alarm ?? message ?? hint(scene, reading),
            right: [both.joined(separator: " · "), both.first ?? ""])
    }

    private var alarm: Message? {
        guard let trouble = standingTrouble else { return nil }
        return Message(text: message?.text ?? sentence(of: trouble.error), role: .alarm)
    }

    /// Whether what is to be amended has no words yet, as a marked moment: that gives nobody the floor.
    private func isAmendingNothing(_ reading: CaptureReading) -> Bool {
        if case .floor = reading { line.amending != nil } else { false }
    }

    private func hint(_ scene: Scene, _ reading: CaptureReading) -> Message {
        if isPrefixed { return Message(text: scene.say(LiveWord.pressKey), role: .info) }
        if line.editor.isEmpty || reading.isFiled,
            let refusal = scene.session.offRecordRefusal(in: scene.session.openItem)
        {
            return Message(text: withOwnKeys(scene.say(refusal)), role: .alarm)
        }
        let amended = line.amending.flatMap { scene.session.notes[$0.note] }
        let began = amended?.happened.wall ?? line.began?.at ?? scene.now.wall
        let told = ReadingWords(scene: scene, began: began)
        let words =
            isAmendingNothing(reading)
            ? "" : told.text(keepingVoice(of: amended, in: reading))
        if let question = question(on: line.editor.text) {
            return Message(text: question, role: .info)
        }
        if words.isEmpty, !aside.isEmpty {
            return Message(text: withOwnKeys(language.linesAside(aside.count)), role: .dim)
        }
        let prefix = line.amending == nil ? "" : scene.say(LiveWord.amending) + " · "
        return Message(text: words.isEmpty ? "" : prefix + words, role: .text)
    }

    /// What a line that changes a note asks for, with the note's own voice where the line names
    /// nobody else: who has the floor by now has nothing to do with it.
    private func keepingVoice(of note: Note?, in reading: CaptureReading) -> CaptureReading {
        guard let note, let amending = line.amending, case .note(var capture) = reading,
            case .note(let before) = read(amending.line), before.speaker == capture.speaker
        else { return reading }
        switch note.speaker {
        case .person(let id): capture.speaker = .person(id)
        case nil: capture.speaker = nil
        case .everyone, .unknown: break
        }
        return .note(capture)
    }
}

extension CaptureReading {
    /// Whether Enter would file it as something said.
    fileprivate var isFiled: Bool {
        switch self {
        case .note, .entry: true
        default: false
        }
    }
}
