import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// What the views draw from now.
    var scene: Scene {
        let session = session
        let now = session.instant(at: clock.read(), boot: clock.boot)
        var scene = Scene(session, at: now, tally, language, view: view)
        scene.hasFocus = isInLists && overlay == nil
        scene.selection = selection
        return scene
    }

    /// The whole screen in one size.
    func picture(size: Size) -> Surface {
        var surface = Surface(size: size)
        if isHidden { return hide(&surface) }
        let scene = scene
        let reading = reading
        let capture = CaptureView(
            scene: scene, line: line, reading: reading, completion: completion)
        let layout = Layout(size, showing: view, lineRows: capture.height(width: size.width))
        TopRows(scene: scene).draw(on: &surface, in: layout.top)
        if overlay == nil {
            for pane in layout.panes { draw(pane, scene, on: &surface) }
        }
        capture.draw(
            on: &surface, in: layout.capture,
            hasCursor: !isInLists && overlay == nil && prompt == nil)
        status(scene, reading).draw(on: &surface, in: layout.status)
        if let prompt, !file.isInDoubt {
            prompt.draw(on: &surface, in: layout.status, scene, saying: message)
        }
        keyBar.draw(on: &surface, in: layout.keys)
        overlay?.draw(on: &surface, in: layout.body, scene)
        return surface
    }

    private func draw(_ pane: Layout.Pane, _ scene: Scene, on surface: inout Surface) {
        guard !pane.area.isEmpty else { return }
        switch pane.view {
        case .agenda: AgendaView(scene: scene).draw(on: &surface, in: pane.area)
        case .notes: NotesView(scene: scene).draw(on: &surface, in: pane.area)
        case .floor: FloorView(scene: scene).draw(on: &surface, in: pane.area)
        case .outcomes: OutcomesView(scene: scene).draw(on: &surface, in: pane.area)
        case .people: PeopleView(scene: scene).draw(on: &surface, in: pane.area)
        }
    }

    /// Says nothing but how to see the screen again.
    private func hide(_ surface: inout Surface) -> Surface {
        let text = FloorMessage.hidden.word(in: language)
        surface.put(text, at: 1, surface.size.height / 2, .dim, limit: surface.size.width - 2)
        surface.cursor = Position(x: 0, y: 0)
        return surface
    }

    /// The alarm, else the message, else how the line will be filed.
    private func status(_ scene: Scene, _ reading: CaptureReading) -> StatusRow {
        let saved = savedAt.map { language.saved(at: $0) } ?? ""
        return StatusRow(left: alarm ?? message ?? hint(scene, reading), saved: saved)
    }

    private var alarm: Message? {
        guard file.isInDoubt else { return nil }
        let said = message?.text ?? StatusWord.notSaved.word(in: language)
        return Message(text: said, role: .alarm)
    }

    private func hint(_ scene: Scene, _ reading: CaptureReading) -> Message {
        if isPrefixed { return Message(text: scene.say(LiveWord.pressKey), role: .info) }
        if line.editor.isEmpty, session.isOffRecord {
            return Message(text: scene.say(Refusal.offRecord), role: .alarm)
        }
        let began = line.began?.at ?? scene.now.wall
        let words = ReadingWords(scene: scene, began: began).text(reading)
        let prefix = line.amending == nil ? "" : scene.say(LiveWord.amending) + " · "
        return Message(text: words.isEmpty ? "" : prefix + words, role: .text)
    }

    /// What the bar names first while the floor is shown.
    private static let floorBar: [CommandName] = [.handUp, .giveFloor, .endTurn, .respond]

    /// What the keys do now.
    var keyBar: KeyBar {
        if let overlay { return overlay.keyBar(language) }
        if isInLists {
            let commands = CommandTable.all.filter {
                $0.isInBar && !$0.places.isDisjoint(with: listPlaces)
            }
            return KeyBar(commands, language: language)
        }
        let wanted = view == .floor ? Self.floorBar : []
        let first = wanted.compactMap { id in CommandTable.all.first { $0.id == id.rawValue } }
        let others = CommandTable.all.filter {
            $0.isInBar && $0.places.contains(.escape) && !wanted.map(\.rawValue).contains($0.id)
        }
        let commands = first + others
        return KeyBar(
            commands, heading: ScreenLabel.then.word(in: language) + ":", language: language)
    }
}
