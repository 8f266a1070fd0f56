import Testing

@testable import Discussion

@Suite("Items and their parts")
struct OutlineTests {
    private static let minute: Int64 = 60_000

    /// From nine to eleven: an opening of 10 minutes, a session of two talks and of questions in two
    /// rounds, a summary.
    private func room() throws -> Rehearsal {
        var room = try Rehearsal(details: [
            .startsAt: .time(540), .endsAt: .time(660), .date: .date(Rehearsal.day),
        ])
        let items: [(String, Int, Int?)] = [
            ("Pembukaan", 0, 10), ("Sesi", 0, 99), ("Paparan", 1, 20), ("Tanya jawab", 1, nil),
            ("Termin 1", 2, 25), ("Termin 2", 2, 15), ("Rangkuman", 0, 10),
        ]
        try room.ask(
            .addItems(
                items.map { title, level, minutes in
                    var values: [AgendaItemKey: FieldValue] = [
                        .title: .text(title), .level: .number(level),
                    ]
                    values[.minutes] = minutes.map { .number($0) }
                    return values
                }, after: nil), after: 0)
        return room
    }

    private func id(_ title: String, in room: Rehearsal) throws -> EntityID {
        try #require(room.session.programme.first { $0.title == title }).id
    }

    private func titles(_ room: Rehearsal) -> [String] {
        zip(room.session.outline.numbers, room.session.programme).map { $0 + " " + $1.title }
    }

    private func lengths(_ room: Rehearsal) -> [Int64?] {
        room.session.account(at: room.now).rows.map { $0.length.map { $0 / Self.minute } }
    }

    @Test("An item is as long as its parts; each is counted once, and begins after the one before")
    func sums() throws {
        let room = try room()
        let account = room.session.account(at: room.now)
        #expect(
            titles(room) == [
                "1 Pembukaan", "2 Sesi", "2.1 Paparan", "2.2 Tanya jawab", "2.2.1 Termin 1",
                "2.2.2 Termin 2", "3 Rangkuman",
            ])
        #expect(lengths(room) == [10, 60, 20, 40, 25, 15, 10])
        #expect(account.sum == 80 * Self.minute)
        #expect(
            account.rows.map { $0.begins.map { $0 / Self.minute } }
                == [540, 550, 550, 570, 570, 595, 610])
        #expect(account.forecastEnd == 620 * Self.minute + 1000)
    }

    @Test("Opening it opens the first part that waits; the next item is the next part")
    func opening() throws {
        var room = try room()
        try room.ask(.openItem(try id("Sesi", in: room)))
        #expect(room.session.currentItem?.title == "Paparan")
        try room.ask(.openNextItem, after: 600)
        #expect(room.session.currentItem?.title == "Termin 1")
        room.wait(seconds: 300)
        let account = room.session.account(at: room.now)
        #expect(account.rows.map(\.elapsed) == [0, 900_000, 600_000, 300_000, 300_000, 0, 0])
        #expect(account.remaining == 20 * Self.minute)
        #expect(!account.outline.isAhead(at: 1) && !account.outline.isDone(at: 1))
        try room.ask(.openItem(try id("Sesi", in: room)), after: 0)
        #expect(room.session.currentItem?.title == "Termin 2")
        #expect(throws: Refusal.alreadyOpen(try id("Termin 2", in: room))) {
            try room.ask(.openItem(try id("Tanya jawab", in: room)))
        }
        try room.ask(.openNextItem)
        #expect(room.session.account(at: room.now).outline.isDone(at: 1))
    }

    @Test("Passing it over passes over what has not run of it; a part can be taken up alone")
    func skipping() throws {
        var room = try room()
        try room.ask(.openItem(try id("Paparan", in: room)))
        try room.ask(.skipItem(try id("Tanya jawab", in: room)))
        #expect(room.session.nextItem?.title == "Rangkuman")
        #expect(lengths(room) == [10, 20, 20, nil, 25, 15, 10])
        #expect(throws: Refusal.alreadySo) {
            try room.ask(.skipItem(try id("Tanya jawab", in: room)))
        }
        try room.ask(.openItem(try id("Termin 2", in: room)))
        #expect(lengths(room) == [10, 35, 20, 15, 25, 15, 10])
        try room.ask(.undo(by: "Notulis"), after: 0)
        try room.ask(.undo(by: "Notulis"), after: 0)
        #expect(room.session.nextItem?.title == "Termin 1")
    }

    @Test("It moves, and goes, with its parts; a part is put deeper and less deep with its own")
    func changing() throws {
        var room = try room()
        try room.ask(.moveItem(try id("Sesi", in: room), after: nil))
        #expect(titles(room).prefix(2) == ["1 Sesi", "1.1 Paparan"])
        #expect(titles(room)[5] == "2 Pembukaan")
        try room.ask(.indentItem(try id("Tanya jawab", in: room), by: -1))
        #expect(titles(room)[2...4] == ["2 Tanya jawab", "2.1 Termin 1", "2.2 Termin 2"])
        #expect(throws: Refusal.noPart) {
            try room.ask(.indentItem(try id("Tanya jawab", in: room), by: -1))
        }
        #expect(throws: Refusal.noWhole) {
            try room.ask(.indentItem(try id("Sesi", in: room), by: 1))
        }
        try room.ask(.removeItems([try id("Tanya jawab", in: room)]))
        #expect(titles(room) == ["1 Sesi", "1.1 Paparan", "2 Pembukaan", "3 Rangkuman"])
        #expect(throws: Refusal.hasParts) {
            try room.ask(.addMinutes(try id("Sesi", in: room), 5))
        }
        try room.ask(.openItem(try id("Paparan", in: room)))
        try room.ask(.insertItem([.title: .text("Listrik padam")]))
        #expect(titles(room)[2] == "1.2 Listrik padam")
    }

    @Test("A place up or down is past a neighbour with its parts, or over to another's parts")
    func places() throws {
        let outline = try room().session.outline
        let down = outline.items.indices.map { outline.destination(ofMoving: $0, by: 1) }
        let up = outline.items.indices.map { outline.destination(ofMoving: $0, by: -1) }
        #expect(down == [5, 6, 5, nil, 5, nil, nil])
        #expect(up == [nil, -1, nil, 1, nil, 3, 0])
    }

    @Test("Levels that cannot be are brought to those that can")
    func levels() {
        #expect(Outline.levels([3, 5, -7, 2, 9, 9, 9, 0]) == [0, 1, 0, 1, 2, 3, 3, 0])
    }
}
