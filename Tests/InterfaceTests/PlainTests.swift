import Discussion
import Foundation
import Terminal
import Testing

@testable import Interface

@Suite("A session line by line")
struct PlainTests {
    @Test("Whatever is typed, what comes of it is said in lines without boxes")
    func talk() throws {
        let room = try Room.forum()
        let live = try Scenario(room).live
        let session = PlainSession(live) { $0.take(KeyFile(), from: "keys.yaml") }
        var said = session.greeting
        for line in Self.typed {
            room.wait(seconds: 5)
            if line == Self.rani {
                try Scenario(room, as: "Rani").type("@5 Saya setuju").press("Enter").live.finish()
                continue
            }
            said += ["> " + line] + session.take(line)
        }
        #expect(session.isOver)
        session.finish()
        let text = said.joined(separator: "\n") + "\n"
        #expect(!text.contains { "─│┌┬□■▸".contains($0) })
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Screens/plain.txt")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }

    private static let rani = "Rani notes something"

    private static let typed = [
        "@3 \"Kami jimpitan tiap Jumat\" #dana", "", "/1", "/batal", "/ubah",
        "Termin pertama dibuka.", "/coret", "/batal", "Esc p", "/jeda", "Esc h", "3",
        "/tangan", "topi merah", "/2", "Esc h", "", "/5", rani,
        "@+Wati, PKK: hadir", "/tak ada", "", "/ke 2", "1", "/buka", "/8", "/tambah", "", "", "",
        "Sri",
        ".", "", "/kelengkapan", "1", "Esc", "/layar", "2", "/luar rekam", "tidak dicatat",
        "/luar rekam", "", "/dokumen keputusan",
        "1",
        "/bantuan", "/tangan", "/2", "/keluar", "/keluar",
    ]
}
