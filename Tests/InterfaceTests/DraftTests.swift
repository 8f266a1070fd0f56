import Discussion
import Foundation
import SessionFile
import Terminal
import Testing

@testable import Interface

@Suite("Nothing typed is lost")
struct DraftTests {
    @Test("A line that its program did not live to file is back at the next opening")
    func crash() throws {
        let room = try Room.empty()
        do {
            let scenario = try Scenario(room, as: "Rani").type("Belum sele")
            room.wait(seconds: 1)
            scenario.live.keepUp(isIdle: true)
        }
        room.wait(seconds: 300)
        let scenario = try Scenario(room, as: "Rani")
        #expect(scenario.line == "Belum sele")
        #expect(scenario.status == "Draf Rani pukul 09.00 kembali di baris.")
        scenario.press("Enter")
        #expect(try room.session.notes.last?.happened.wall.iso == "2020-11-30T09:00:00.020+07:00")
    }

    @Test(
        "So is what was typed in forms, open or put away, and in a question, and a line put aside")
    func forms() throws {
        let room = try Room.empty()
        do {
            let scenario = try Scenario(room, as: "Rani").press("Esc D")
            scenario.type("Rembug Sumber").press("Esc Esc Esc 8 a").type("Siti").press(
                "Esc i Esc h")
            scenario.type("baju merah")
            room.wait(seconds: 1)
            scenario.live.keepUp(isIdle: true)
        }
        let scenario = try Scenario(room, as: "Rani")
        #expect(scenario.line.isEmpty)
        #expect(
            scenario.said
                == "1 baris disisihkan; Esc z di baris kosong mengambilnya. Isian yang belum disimpan"
                + " kembali: data sesi, orang baru.")
        #expect(scenario.live.aside.map(\.line.editor.text) == ["baju merah"])
        scenario.press("Esc Esc 8 a Enter Enter").press("Ctrl-S")
        #expect(try room.session.people.map(\.name) == ["Siti"])
    }

    @Test("What cannot be read of a file is said when it opens, and the rest is shown")
    func damage() throws {
        let room = try Room.empty()
        try room.note(["Satu", "Dua"])
        var bytes = try Data(contentsOf: URL(filePath: room.path))
        let place = try #require(bytes.range(of: Data("Satu".utf8)))
        bytes.replaceSubrange(place, with: Data("Sata".utf8))
        try bytes.write(to: URL(filePath: room.path))
        let scenario = try Scenario(room)
        #expect(room.texts == ["Dua"])
        #expect(
            scenario.status == "Baris 5 rusak dan dilewati; `rembug check` menyebut sebabnya.")
    }

    @Test("A sign alone is no draft: it would make something else of what is typed next")
    func sign() throws {
        let room = try Room.empty()
        do { try Scenario(room, as: "Rani").type("?").live.finish() }
        #expect(try Scenario(room, as: "Rani").line.isEmpty)
    }

    @Test("Another's line stays theirs")
    func other() throws {
        let room = try Room.empty()
        do { try Scenario(room, as: "Rani").type("Punya Rani").live.finish() }
        let scenario = try Scenario(room, as: "Ayu")
        #expect(scenario.line.isEmpty)
        #expect(scenario.status == "Draf Rani masih tersimpan untuknya.")
        #expect(try Scenario(room, as: "Rani").line == "Punya Rani")
    }

    @Test("The line is kept at least every second")
    func interval() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("a")
        #expect(scenario.live.patience == .milliseconds(900))
        scenario.type("b")
        #expect(scenario.live.patience == .milliseconds(880))
        room.wait(seconds: 1)
        scenario.type("c")
        // Only the clock of a session in which no item is open is waited for.
        #expect(scenario.live.patience == .milliseconds(58_940))
    }

    @Test("Where the folder takes no file, the line is kept for its owner among the user's own")
    func readOnlyFolder() throws {
        let room = try Room.empty()
        room.makeFolderReadOnly()
        let state = room.shelter + "/state"
        do { try Scenario(room).type("Belum jadi").live.finish() }
        #expect(room.files == ["rapat.fgd"])
        let names = try FileManager.default.contentsOfDirectory(atPath: state)
        let id = try #require(try room.open(as: "Ayu").sessionID)
        #expect(names.count == 1 && names[0].hasPrefix("\(id)."))
        for (path, mode) in [(state, 0o700), (state + "/" + names[0], 0o600)] {
            let found = try FileManager.default.attributesOfItem(atPath: path)
            #expect(found[.posixPermissions] as? Int == mode)
        }
        let scenario = try Scenario(room)
        #expect(scenario.line == "Belum jadi")
        #expect(scenario.status == "Draf Ayu pukul 09.00 kembali di baris.")
        scenario.press("Enter").live.finish()
        #expect(room.texts == ["Belum jadi"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: state) == [])
    }

    @Test("Where no folder takes it, that stands as long as there is a line")
    func noFolder() throws {
        let room = try Room.empty()
        room.makeFolderReadOnly()
        room.disk.readOnlyFolders.append(room.shelter + "/state")
        let scenario = try Scenario(room).type("Belum")
        #expect(
            scenario.status == "BELUM TERSIMPAN: tidak diizinkan. Enter ulangi · Esc s tempat lain")
        scenario.press("Enter")
        #expect(room.texts == ["Belum"])
    }

    @Test("Leaving with an empty line leaves no file behind")
    func clean() throws {
        let room = try Room.empty()
        try Scenario(room).type("abc").press("Ctrl-U").live.finish()
        #expect(room.files == ["rapat.fgd"])
    }

    @Test("What Ctrl-U, Ctrl-K and Ctrl-W cut out comes back by Ctrl-Y")
    func cutting() throws {
        let scenario = try Scenario(Room.empty()).type("satu dua")
        #expect(scenario.press("Ctrl-W").line == "satu ")
        #expect(scenario.press("Ctrl-Y").line == "satu dua")
        #expect(scenario.press("Ctrl-U").line == "")
        #expect(scenario.press("Ctrl-Y").line == "satu dua")
        #expect(scenario.press("Ctrl-A Ctrl-K").line == "")
        #expect(scenario.press("Ctrl-Y").line == "satu dua")
    }
}
