import Discussion
import Foundation
import Glibc
import SessionFile
import Terminal
import Testing

@testable import Interface

@Suite("When the disk takes nothing more")
struct TroubleTests {
    private static let full =
        "BELUM TERSIMPAN: penyimpanan penuh. Enter ulangi · Esc s tempat lain"
    private static let failing =
        "BELUM TERSIMPAN: penyimpanan rusak. Enter ulangi · Esc s tempat lain"
    private static let gone =
        "BELUM TERSIMPAN: berkas hilang. Kembalikan, lalu Enter · Esc s tempat lain"

    private func isAlarm(_ scenario: Scenario) -> Bool {
        scenario.surface.roles[22].allSatisfy { $0 == Role.alarm.letter }
    }

    private func session(_ path: String) throws -> SessionFile {
        try SessionFile.open(path, .readOnly)
    }

    @Test("The alarm stands as long as the line that could not be saved")
    func standing() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Penting")
        room.disk.failing = (.write, EROFS)
        scenario.press("Enter ← →")
        #expect(
            scenario.status
                == "BELUM TERSIMPAN: disk hanya dapat dibaca. Enter ulangi · Esc s tempat lain"
        )
        #expect(isAlarm(scenario))
        scenario.press("Enter")
        #expect(room.texts == ["Penting"])
        #expect(!isAlarm(scenario))
    }

    @Test("What is typed on below a line that was refused is another contribution, at its own time")
    func typedOn() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("@3 Pipa bocor")
        room.disk.failing = (.write, ENOSPC)
        scenario.press("Enter", after: 4000)
        room.wait(seconds: 60)
        scenario.type("@4 Sumur kering")
        #expect(scenario.rows[21].hasSuffix("@4 Sumur kering"))
        #expect(scenario.status == Self.full)
        room.disk.failing = (.write, ENOSPC)
        scenario.press("Esc o")
        #expect(scenario.status == "Tidak dijalankan: penyimpanan penuh.")
        scenario.press("Enter")
        let notes = try room.session.standingNotes
        #expect(notes.map(\.text) == ["Pipa bocor", "Sumur kering"])
        let session = try room.session
        #expect(notes.map(\.speaker) == session.people.map { .person($0.id) })
        #expect(notes[1].happened.up - notes[0].happened.up > 60_000)
    }

    @Test(
        "Elsewhere is one key: the line is filed there, and both files merge",
        arguments: [ENOSPC, EIO])
    func elsewhere(code: Int32) throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room).type("Dua")
        room.disk.failing = (code == EIO ? .sync : .write, code)
        scenario.press("Enter")
        #expect(scenario.status == (code == EIO ? Self.failing : Self.full))
        scenario.press("Esc s")
        let path = room.shelter + "/rapat.fgd"
        #expect(scenario.line.isEmpty)
        #expect(scenario.live.file.path == path)
        #expect(scenario.rows[21] == " Tersimpan; sesi berlanjut di")
        #expect(scenario.rows[22].hasPrefix(" /"))
        #expect(try session(path).session.standingNotes.map(\.text) == ["Satu", "Dua"])
        try room.note(["Sementara itu"])
        scenario.type("Tiga").press("Enter")
        var random = SystemRandomNumberGenerator()
        _ = try SessionFile.merge([room.path, path], into: room.path, random: &random)
        #expect(Set(room.texts) == ["Satu", "Dua", "Sementara itu", "Tiga"])
        #expect(try session(room.path).check.gaps == [])
        #expect(try session(room.path).faults == [])
    }

    @Test("A file that is gone is an alarm until it is back, and what is typed stays")
    func missing() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Penting")
        let away = room.path + ".away"
        try FileManager.default.moveItem(atPath: room.path, toPath: away)
        scenario.live.refresh()
        #expect(scenario.status == Self.gone)
        scenario.press("Enter")
        #expect(scenario.line == "Penting")
        room.wait(seconds: 1)
        scenario.live.keepUp(isIdle: false)
        #expect(scenario.live.patience == .milliseconds(1000))
        try FileManager.default.moveItem(atPath: away, toPath: room.path)
        scenario.live.keepUp(isIdle: true)
        #expect(!isAlarm(scenario))
        scenario.press("Enter")
        #expect(room.texts == ["Penting"])
    }

    @Test("When the whole folder is gone, the session goes on elsewhere with everything in it")
    func folderGone() throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room).type("Dua")
        try FileManager.default.removeItem(
            at: URL(filePath: room.path).deletingLastPathComponent())
        scenario.press("Enter")
        #expect(scenario.status == Self.gone)
        scenario.press("Esc s")
        let path = room.shelter + "/rapat.fgd"
        #expect(try session(path).session.standingNotes.map(\.text) == ["Satu", "Dua"])
    }

    @Test("A file that is cut off in place is an alarm, and elsewhere has all that was on screen")
    func cutOff() throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room).type("Dua").press("Enter").type("Tiga")
        #expect(truncate(room.path, 700) == 0)
        scenario.live.refresh()
        let alarm = "BELUM TERSIMPAN: berkas dipotong atau ditimpa. Esc s simpan di tempat lain"
        #expect(scenario.status == alarm)
        #expect(isAlarm(scenario))
        scenario.press("Enter")
        #expect(scenario.line == "Tiga")
        #expect(scenario.status == alarm)
        #expect(try room.contents.count == 700)
        scenario.press("Esc q")
        #expect(scenario.status.hasPrefix("BELUM TERSIMPAN. Enter ulangi"))
        scenario.press("Esc s")
        let path = room.shelter + "/rapat.fgd"
        #expect(scenario.line.isEmpty)
        #expect(try session(path).session.standingNotes.map(\.text) == ["Satu", "Dua", "Tiga"])
        #expect(try session(path).faults == [])
    }

    @Test("A command in doubt does not take the line that is being written")
    func commandInDoubt() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).type("Setengah kali")
        room.disk.failing = (.sync, EIO)
        scenario.press("Esc p")
        #expect(scenario.status == Self.failing)
        scenario.press("Enter")
        #expect(scenario.line.isEmpty)
        #expect(room.texts.last == "Setengah kali")
        #expect(try room.session.currentItem?.isPaused == true)
    }

    @Test("A line in doubt is filed once, also when a command comes first")
    func lineInDoubt() throws {
        let room = try Room.empty()
        let scenario = try Scenario(room).type("Penting")
        room.disk.failing = (.sync, EIO)
        scenario.press("Enter Esc o Esc o Enter")
        #expect(scenario.line.isEmpty)
        #expect(room.texts == ["Penting"])
    }

    @Test("Without trouble there is nothing to save elsewhere")
    func needless() throws {
        let scenario = try Scenario(Room.empty()).press("Esc s")
        #expect(scenario.status.hasPrefix("Semua sudah tersimpan."))
    }
}

@Suite("What is said without being asked")
struct NoticeTests {
    @Test("One thing after the other, and the draft first")
    func order() throws {
        let room = try Room.empty()
        do { try Scenario(room).type("Draf").live.finish() }
        let scenario = try Scenario(room, notices: ["2 peristiwa hanya di a (1).fgd", "Kedua"])
        #expect(scenario.status == "Draf Ayu pukul 09.00 kembali di baris.")
        scenario.press("←")
        #expect(scenario.status.hasPrefix("URAIAN"))
        scenario.press("End Ctrl-U")
        #expect(scenario.status.hasPrefix("2 peristiwa hanya di a (1).fgd"))
        scenario.press("←")
        #expect(scenario.status.hasPrefix("Kedua"))
        scenario.press("←")
        #expect(scenario.said == "")
    }

    @Test("A laptop whose clock is wrong is named when its first note comes")
    func clocks() throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room)
        let other = try room.open(as: "Rani")
        var moment = room.clock.read()
        moment.at = moment.at.earlier(by: -3 * 3_600_000)
        let note = NoteTaken([.kind: .text("paraphrase"), .text: .text("Dua")], line: "Dua")
        try other.append(.noteTaken(note), at: moment)
        scenario.live.refresh()
        scenario.live.keepUp(isIdle: false)
        let writer = try #require(other.writer)
        #expect(
            scenario.status.hasPrefix(
                "Jam Rani (\(writer)) sedikitnya 3 jam terlalu cepat · rembug check"))
        scenario.live.refresh()
        scenario.press("Esc 4 Esc 1")
        #expect(scenario.status.hasPrefix("Masih di baris; Esc Esc ke daftar ini."))
    }
}
