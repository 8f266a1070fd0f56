import Discussion
import SessionFile
import Testing
import Wording

@testable import Interface

@Suite("Who is here, and who does what")
struct RolesTests {
    /// Somebody who opens the session a minute later.
    private func sit(
        _ name: String, in room: Room, columns: Int = 80, role: WriterRole? = nil
    ) throws -> Scenario {
        room.wait(seconds: 60)
        let scenario = try Scenario(room, (columns, 24), as: name, role: role)
        scenario.live.arrive()
        return scenario
    }

    /// Lets a screen hear what happened in the folder.
    private func hear(_ scenarios: Scenario...) {
        for scenario in scenarios { scenario.live.refresh() }
    }

    @Test("The status row says how many are here, with room who; alone it says nothing")
    func here() throws {
        let room = try Room.forum()
        let ayu = try sit("Ayu", in: room, columns: 120)
        #expect(ayu.status == "")
        let rani = try sit("Rani", in: room)
        hear(ayu)
        #expect(ayu.status == "Ayu, Rani di sini")
        #expect(rani.status == "2 di sini")
        rani.type("Satu").press("Enter")
        #expect(rani.status == "2 di sini · tersimpan 10.36.36")
        rani.live.finish()
        hear(ayu)
        #expect(ayu.status == "")
    }

    @Test("The first drives, the second takes notes; only who drives goes on to the next item")
    func driving() throws {
        let room = try Room.forum()
        let ayu = try sit("Ayu", in: room)
        let rani = try sit("Rani", in: room).press("Esc n")
        hear(ayu)
        #expect(rani.status.hasPrefix("Pengendali: Ayu. Esc d mengambil alih."))
        #expect(room.session(titleOf: try room.session.openItem) == "Tanya jawab, termin 1")
        ayu.press("Esc n")
        #expect(room.session(titleOf: try room.session.openItem) == "Tanya jawab, termin 2")
        rani.type("Tetap mencatat").press("Enter")
        let session = try room.session
        #expect(session.notes.last?.text == "Tetap mencatat")
        #expect(session.writers.values.filter { $0.name == "Rani" }.map(\.role) == ["note"])
    }

    @Test("A role that somebody has is taken over by Enter and Enter once more; they are told")
    func takingOver() throws {
        let room = try Room.forum()
        let ayu = try sit("Ayu", in: room)
        let rani = try sit("Rani", in: room).press("Esc d")
        hear(ayu)
        #expect(
            Array(rani.rows[2...5]) == [
                "▸PERAN 3  ketik untuk menyaring",
                " Pengendali: Ayu                                                    sejak 10.35",
                " Pencatat giliran: –",
                "▸Pencatat: Rani                                                     sejak 10.36",
            ])
        rani.press("↑ ↑ Enter")
        #expect(rani.rows[3] == "▸Enter sekali lagi: ambil alih dari Ayu (Pengendali)")
        #expect(try room.session.roles.isEmpty)
        rani.press("Enter")
        #expect(rani.status.hasPrefix("Peran Anda: Pengendali."))
        hear(ayu)
        ayu.live.keepUp(isIdle: true)
        #expect(ayu.status.hasPrefix("Rani mengambil alih peran Pengendali."))
        ayu.press("Esc n")
        #expect(ayu.status.hasPrefix("Pengendali: Rani. Esc d mengambil alih."))
        rani.live.finish()
        hear(ayu)
        ayu.press("Esc n")
        #expect(room.session(titleOf: try room.session.openItem) == "Tanya jawab, termin 2")
    }

    @Test("Asked for once and left, nothing is taken")
    func leaving() throws {
        let room = try Room.forum()
        let ayu = try sit("Ayu", in: room)
        let rani = try sit("Rani", in: room).press("Esc d ↑ ↑ Enter Esc x Esc d ↑ ↑ Enter")
        #expect(rani.rows[3].hasPrefix("▸Enter sekali lagi"))
        #expect(try room.session.roles.isEmpty)
        ayu.live.finish()
    }

    @Test("Who follows the voices alone gives the floor, as long as they are here")
    func voices() throws {
        let room = try Room.forum()
        let ayu = try sit("Ayu", in: room)
        let budi = try sit("Budi", in: room, role: .voices)
        let rani = try sit("Rani", in: room, role: .voices)
        #expect(rani.live.notices == ["Pencatat giliran: Budi. Esc d mengambil alih."])
        hear(ayu)
        ayu.type("@2").press("Enter")
        #expect(ayu.status.hasPrefix("Pencatat giliran: Budi. Esc d mengambil alih."))
        #expect(ayu.line == "@2")
        budi.type("@2").press("Enter")
        #expect(budi.line == "")
        budi.live.finish()
        rani.live.finish()
        hear(ayu)
        ayu.press("Enter")
        #expect(ayu.line == "")
    }

    @Test("Two who press at once for the next item make one step")
    func twoPresses() throws {
        let room = try Room.forum()
        let ayu = try Scenario(room)
        let rani = try Scenario(room, as: "Rani")
        ayu.press("Esc n")
        rani.press("Esc n")
        #expect(rani.status.hasPrefix("Acara ini baru saja dibuka"))
        #expect(room.session(titleOf: try room.session.openItem) == "Tanya jawab, termin 2")
        room.wait(seconds: 3)
        rani.press("Esc n")
        #expect(room.session(titleOf: try room.session.openItem) == "ISHOMA")
    }

    @Test("On copies two who go on to the next item make one step, however late they are merged")
    func twoCopies() throws {
        let room = try Room.forum()
        let copy = try Room(copying: room.contents, at: room.milliseconds)
        let ayu = try Scenario(room).press("Esc n")
        room.wait(seconds: 3)
        ayu.press("Esc n").live.finish()
        let rani = try Scenario(copy, as: "Rani")
        for line in ["Satu", "Dua", "Tiga", "Empat"] { rani.type(line).press("Enter") }
        rani.press("Esc n").live.finish()
        var random = SystemRandomNumberGenerator()
        _ = try SessionFile.merge([copy.path], into: room.path, random: &random)
        #expect(room.session(titleOf: try room.session.openItem) == "ISHOMA")
        #expect(try room.session.withoutEffect.values.contains(.alreadyEnded))
    }
}
