import Discussion
import Testing

@Suite("What was said under a rule is told by it, wherever it is put later")
struct KeptAttributionTests {
    /// A forum with an item of two parts under the Chatham House rule and one after it; P01 speaks
    /// in the first part.
    private func room() throws -> Rehearsal {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople([[.code: .text("P01"), .name: .text("Siti")]]))
        try room.ask(
            .addItems(
                [
                    [.title: .text("Diskusi")], [.title: .text("Satu"), .level: .number(1)],
                    [.title: .text("Dua"), .level: .number(1)], [.title: .text("Penutup")],
                ], after: nil))
        try room.ask(.chooseAttribution(.chathamHouse, item: room.session.items[0].id))
        try room.ask(.openItem(room.session.items[1].id))
        try room.type("@1 Kami iuran tiap Jumat")
        return room
    }

    private func voice(_ room: Rehearsal) -> Voice? {
        room.session.released(to: .official, at: room.now).notes.first?.voice
    }

    private func isNamed(_ room: Rehearsal) -> Bool {
        if case .named = voice(room) { true } else { false }
    }

    private func put(_ note: EntityID, into item: EntityID, _ room: inout Rehearsal) throws {
        let fields = try #require(room.session.notes[note]?.fields)
        try room.ask(.amendNotes([note: fields.change(to: [.item: .entity(item)])]))
    }

    @Test("A part that is taken out of its item, or is moved to another place")
    func part() throws {
        var room = try room()
        let part = room.session.items[1].id
        #expect(voice(room) == .someone)
        var moved = room
        let item = try #require(room.session.items[part])
        try room.ask(.amendItems([part: item.fields.change(to: [.level: nil])]))
        #expect(voice(room) == .someone)
        try moved.ask(.moveItem(part, after: moved.session.programme.last?.id))
        #expect(voice(moved) == .someone)
        try room.ask(.chooseAttribution(.named, item: part))
        #expect(isNamed(room))
    }

    @Test("A note that is put into another item, until something is chosen for that")
    func note() throws {
        var room = try room()
        let (note, last) = (room.session.notes[0].id, room.session.items[3].id)
        let before = room.session.items[1].id
        try put(note, into: last, &room)
        #expect(voice(room) == .someone)
        var back = room
        try put(note, into: before, &back)
        #expect(voice(back) == .someone)
        try room.ask(.chooseAttribution(.named, item: last))
        #expect(isNamed(room))
        #expect(room.session.released(to: .official, at: room.now).notes.first?.item == last)
    }
}
