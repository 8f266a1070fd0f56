import Discussion
import Foundation
import SessionFile
import Testing

@testable import Interface

@Suite("Copies beside the session")
struct CopiesTests {
    /// A copy beside the file in which Rani has noted something.
    private func room() throws -> Room {
        let room = try Room.empty()
        try room.note(["Satu"])
        let copy = room.path.replacing("rapat.fgd", with: "rapat (1).fgd")
        try room.contents.write(to: URL(filePath: copy))
        let file = try SessionFile.open(copy, .readWrite(Room.author("Rani")))
        try file.append(
            .noteTaken(NoteTaken([.text: .text("Dua")], line: "Dua")), at: room.clock.read())
        return room
    }

    @Test("They are offered after the first picture, and merged by one key")
    func merging() throws {
        let room = try room()
        let scenario = try Scenario(room)
        scenario.live.offerCopies()
        #expect(
            scenario.status.hasPrefix("2 peristiwa hanya di rapat (1).fgd. Esc y menggabungkan."))
        scenario.type("Setengah").press("Esc y")
        #expect(scenario.status.hasPrefix("Digabung: 2 peristiwa."))
        #expect(room.texts == ["Satu", "Dua"])
        #expect(scenario.line == "Setengah")
        scenario.press("Enter")
        #expect(room.texts == ["Satu", "Dua", "Setengah"])
        scenario.press("Esc y")
        #expect(scenario.status.hasPrefix("Tidak ada salinan di folder ini"))
        scenario.live.finish()
        #expect(room.files == ["rapat (1).fgd", "rapat.fgd"])
    }

    @Test("Several are told as one, and never in place of how a line is read")
    func several() throws {
        let room = try room()
        let copy = room.path.replacing("rapat.fgd", with: "rapat (2).fgd")
        try Data(contentsOf: URL(filePath: room.path.replacing("rapat.fgd", with: "rapat (1).fgd")))
            .write(to: URL(filePath: copy))
        let file = try SessionFile.open(copy, .readWrite(Room.author("Budi")))
        try file.append(
            .noteTaken(NoteTaken([.text: .text("Tiga")], line: "Tiga")), at: room.clock.read())
        let scenario = try Scenario(room).type("@1")
        scenario.live.offerCopies()
        #expect(scenario.status == "BERI GILIRAN · P01 (orang baru)")
        scenario.press("Ctrl-U")
        #expect(scenario.said == "2 salinan memuat yang belum ada di sini. Esc y menggabungkan.")
        #expect(scenario.press("←").said == "")
    }

    @Test("Others who have the session open go on in the merged file")
    func others() throws {
        let room = try room()
        let rani = try Scenario(room, as: "Rani")
        try Scenario(room).press("Esc y").live.finish()
        rani.type("Tiga").press("Enter").live.finish()
        #expect(Set(room.texts) == ["Satu", "Dua", "Tiga"])
    }

    @Test("Where there is none, opening says nothing")
    func none() throws {
        let scenario = try Scenario(Room.empty())
        scenario.live.offerCopies()
        #expect(scenario.status == "")
    }
}
