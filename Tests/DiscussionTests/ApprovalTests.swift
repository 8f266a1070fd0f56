import Discussion
import Testing

@Suite("Versions of the minutes are approved one after another")
struct ApprovalTests {
    private func coverage(of room: Rehearsal) -> Coverage {
        var seen: [WriterID: UInt32] = [:]
        for event in room.events { seen[event.id.writer] = event.id.number }
        return Coverage(seen: seen, digest: "00")
    }

    private func approve(_ room: inout Rehearsal) throws {
        try room.ask(.approveMinutes(coverage(of: room)))
    }

    @Test("Only of a closed session, and only when there is something new")
    func versions() throws {
        var room = try Rehearsal()
        #expect(throws: Refusal.sessionIsOpen) { try approve(&room) }
        try room.ask(.closeSession)
        try approve(&room)
        #expect(throws: Refusal.alreadyApproved(version: 1)) { try approve(&room) }
        try room.ask(.turnWall(.blank))
        #expect(throws: Refusal.alreadyApproved(version: 1)) { try approve(&room) }
        try room.type("Uangnya dipegang bu RT.")
        try approve(&room)
        #expect(room.session.approvals.map(\.version) == [1, 2])
        #expect(room.session.nextVersion == 3)
    }

    @Test("Of two copies' first versions the one approved first keeps the number, both their own")
    func copies() throws {
        for writer in ["22222222", "ZZZZZZZZ"] {
            var room = try Rehearsal()
            try room.ask(.closeSession)
            var other = try Rehearsal(joining: room, writer: writer, by: "Budi")
            try room.ask(
                .approveMinutes(Coverage(seen: coverage(of: room).seen, digest: "aa")), after: 5)
            try other.type("Tambahan.", after: 0)
            try other.ask(
                .approveMinutes(Coverage(seen: coverage(of: other).seen, digest: "bb")), after: 9)
            room.take(other)
            let approvals = room.session.approvals.sorted { $0.version < $1.version }
            #expect(approvals.map(\.version) == [1, 2])
            #expect(approvals.map(\.signedAs) == [1, 1])
            #expect(approvals.map(\.coverage.digest) == ["aa", "bb"])
            #expect(room.session.nextVersion == 3)
        }
    }

    @Test("An approval is not undone")
    func undoing() throws {
        var room = try Rehearsal()
        try room.type("Uangnya dipegang bu RT.")
        try room.ask(.closeSession)
        try approve(&room)
        let approval = try #require(room.session.approvals.first)
        #expect(throws: Refusal.cannotRetract(approval.id)) {
            try room.ask(.retract([approval.id]))
        }
        try room.ask(.undo(by: "Notulis"))
        #expect(room.session.closed == nil)
        #expect(room.session.approvals == [approval])
    }

    @Test("Who withdrew since is known")
    func withdrawals() throws {
        var room = try Rehearsal()
        try room.ask(.addPeople([[.code: .text("P01")], [.code: .text("P02")]]))
        let people = room.session.people.map(\.id)
        try room.ask(.recordConsent(ConsentRecorded([people[0]], [.quote], .refused)))
        let before = room.session
        #expect(room.session.withdrawals(since: before) == [])
        try room.ask(.recordConsent(ConsentRecorded([people[0]], [.quote], .given)))
        #expect(room.session.withdrawals(since: before) == [])
        // What no paper told.
        for purpose in [ConsentPurpose.audio, .photo, .contact] {
            try room.ask(.recordConsent(ConsentRecorded([people[1]], [purpose], .refused)))
        }
        #expect(room.session.withdrawals(since: before) == [])
        try room.ask(.recordConsent(ConsentRecorded([people[1]], [.contact], .given)))
        let asked = room.session
        try room.ask(.recordConsent(ConsentRecorded([people[1]], [.contact], .withdrawn)))
        #expect(room.session.withdrawals(since: asked) == ["P02"])
        #expect(room.session.withdrawals(since: asked, tellingTelephones: false) == [])
        try room.ask(.recordConsent(ConsentRecorded([people[1]], [.attend], .withdrawn)))
        #expect(room.session.withdrawals(since: before) == ["P02"])
    }

    @Test("An earlier state is told by today's answers, but by those alone that keep back more")
    func toldAsStrictly() throws {
        var room = try Rehearsal(.forum)
        try room.ask(
            .addPeople([
                [.code: .text("P01"), .name: .text("Slamet")],
                [.code: .text("P02"), .name: .text("Siti")],
            ]))
        let people = room.session.people.map(\.id)
        try room.ask(.recordConsent(ConsentRecorded([people[1]], [.name], .refused)))
        try room.type("@1 Jalan rusak, kata Siti")
        let before = room.session
        #expect(before.toldAsStrictly(as: before) == before)
        try room.ask(.recordConsent(ConsentRecorded([people[1]], [.name], .given)))
        try room.ask(.recordConsent(ConsentRecorded([people[0]], [.name], .refused)))
        let told = before.toldAsStrictly(as: room.session)
        let note = try #require(told.released(to: .official, at: room.now).notes.last)
        #expect(note.voice == .code("P01"))
        #expect(note.toldText == "Jalan rusak, kata <P02>")
    }
}
