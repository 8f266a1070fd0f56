import Discussion
import Glibc
import SessionFile
import Testing

@testable import Interface

@Suite("Lines that come back")
struct HistoryTests {
    @Test("↑ goes back through one's own notes, ↓ forward again to the empty line")
    func history() throws {
        let room = try Room.forum()
        try room.note(["@2 Satu", "@3 Dua"])
        let other = try Scenario(room, as: "Rani").type("Milik Rani").press("Enter")
        #expect(other.line.isEmpty)
        let scenario = try Scenario(room).press("↑")
        #expect(scenario.line == "@P03 Dua")
        scenario.press("↑")
        #expect(scenario.line == "@P02 Satu")
        scenario.press("↓")
        #expect(scenario.line == "@P03 Dua")
        scenario.press("↓ ↓")
        #expect(scenario.line.isEmpty && scenario.live.line.amending == nil)
        scenario.press("↑ ↑").type(" lagi").press("↑ Enter")
        #expect(try room.session.notes.map(\.text).suffix(3) == ["Satu lagi", "Dua", "Milik Rani"])
    }

    @Test("At one's first note ↑ says so, and stays")
    func first() throws {
        let scenario = try Scenario(Room.empty(), as: "Rani").type("Satu").press("Enter ↑ ↑")
        #expect(scenario.line == "Satu")
        #expect(scenario.status.hasPrefix("Itu catatan pertama Anda."))
    }

    @Test("A line is put aside with its time and cursor, and comes back into an empty line")
    func aside() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Satu dua").press("← ← ←").press("Esc z")
        #expect(scenario.line.isEmpty)
        let said = "1 baris disisihkan; Esc z di baris kosong mengambilnya."
        #expect(scenario.status == said)
        scenario.press("Backspace")
        #expect(scenario.status == "1 baris disisihkan · Esc z")
        room.wait(seconds: 60)
        scenario.type("Sela").press("Esc z").type("Lain").press("Enter Esc z")
        #expect(scenario.line == "Sela")
        scenario.press("Enter Esc z").type("X")
        #expect(scenario.line == "Satu Xdua")
        scenario.press("Enter Esc z")
        #expect(scenario.status.hasPrefix("Tidak ada baris yang disisihkan."))
        #expect(room.texts == ["Satu Xdua", "Sela", "Lain"])
    }

    @Test("Lines aside outlive the program, but nothing that was typed off the record")
    func crash() throws {
        let room = try Room.empty()
        do {
            let scenario = try Scenario(room).type("Satu").press("Esc z").type("Dua").press("Esc z")
                .press("Esc o").type("Rahasia").press("Esc z").press("Esc o").type("Tiga")
            room.wait(seconds: 2)
            scenario.live.keepUp(isIdle: true)
        }
        let scenario = try Scenario(room)
        #expect(scenario.line == "Tiga")
        scenario.press("Enter Esc z Enter Esc z Enter Esc z")
        #expect(Set(room.texts) == ["Tiga", "Dua", "Satu"])
        #expect(scenario.line.isEmpty)
        scenario.live.finish()
        #expect(room.files == ["rapat.fgd"])
    }

    @Test("Notes of one paste stand in its order, however their clocks are rounded")
    func order() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        scenario.live.paste("Satu\nDua\nTiga")
        scenario.press("Esc e")
        let times = try room.session.notes.map(\.happened.wall.milliseconds)
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 == 2 }, "\(times)")
    }

    @Test("A paste of several lines asks: Enter is one note, Esc e as many, each with its reading")
    func splitting() throws {
        let text = "@2 Satu\n\n? Dua #t\n@3\n/batal\n"
        for (keys, notes) in [
            ("Enter", ["Satu\n\n? Dua t\n@3\n/batal"]),
            ("Esc e", ["Satu", "Dua", "@3", "/batal"]),
        ] {
            let room = try Room.empty()
            let scenario = try Scenario(room)
            scenario.live.paste(text)
            #expect(
                scenario.rows.suffix(5) == [
                    " P02 › @3" + String(repeating: " ", count: 70) + "↑", "       /batal", "",
                    " 4 baris: Enter satu catatan, Esc e masing-masing.",
                    " Enter satu catatan  Esc e tiap baris satu  Esc z sisihkan",
                ])
            scenario.press(keys)
            #expect(scenario.line.isEmpty)
            #expect(room.texts == notes)
        }
        let scenario = try Scenario(Room.empty()).type("Satu").press("Esc e")
        #expect(scenario.line == "Satu")
        #expect(scenario.status == "Tidak ada yang dipisah: satu baris.")
    }

    @Test("What one key filed as many notes, one undo takes back, and one redo brings back")
    func together() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Lebih dulu").press("Enter")
        scenario.live.paste("Satu\nDua\nTiga")
        scenario.press("Esc e Esc u")
        #expect(room.texts == ["Lebih dulu"])
        #expect(scenario.said == "Dibatalkan: 3 catatan")
        scenario.press("Esc U")
        #expect(room.texts == ["Lebih dulu", "Satu", "Dua", "Tiga"])
        #expect(scenario.said == "Dipulihkan: 3 catatan")
    }

    @Test("What the disk did not take of a paste stays in the line")
    func fullDisk() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room)
        scenario.live.paste("Satu\nDua")
        room.disk.failing = (.write, ENOSPC)
        scenario.press("Esc e")
        #expect(scenario.line == "Satu\nDua")
        scenario.press("Esc e")
        #expect(room.texts == ["Satu", "Dua"])
    }
}
