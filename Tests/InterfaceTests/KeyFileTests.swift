import Discussion
import Terminal
import Testing
import Wording

@testable import Interface

@Suite("Keys of one's own")
struct KeyFileTests {
    private func scenario(_ text: String) throws -> Scenario {
        let scenario = try Scenario(Room.forum())
        scenario.live.take(KeyFile(parsing: text), from: "/home/siti/.config/rembug/keys.yaml")
        return scenario
    }

    @Test(
        "A key works where it may, and the standard one no more",
        arguments: [
            ("pause: Ctrl-N", "Ctrl-N"), ("pause: F5", "Esc Esc F5"), ("pause: Esc j", "Esc j"),
            ("pause: Alt-j", "Esc j"), ("jeda: [F6, Esc j]", "Esc j"), ("pause: Q", "Esc Esc Q"),
        ])
    func works(file: String, keys: String) throws {
        let scenario = try scenario(file).type("Setengah").press(keys)
        #expect(try scenario.room.session.currentItem?.isPaused == true)
        #expect(scenario.line == "Setengah")
        scenario.press("Esc i Esc p")
        #expect(scenario.status.hasPrefix("Esc p: tidak ada perintah. Esc ? menunjukkan semua."))
        #expect(try scenario.room.session.currentItem?.isPaused == true)
    }

    @Test(
        "What is asked for once more is recognised, whatever led to it",
        arguments: [
            ["Ctrl-N", "Ctrl-N"], ["Ctrl-N", "Esc Esc Ctrl-N"], ["F5", "F5"], ["Esc j", "Esc j"],
            ["Esc j", "Ctrl-N"],
        ])
    func insisting(keys: [String]) throws {
        let scenario = try scenario("next-item: [Ctrl-N, F5, Esc j]").press("Esc h").type("1")
            .press("Enter")
        scenario.press(keys[0])
        #expect(scenario.said == "1 orang masih mengantre; tekan sekali lagi untuk tetap lanjut.")
        scenario.press(keys[1])
        #expect(try scenario.room.session.currentItem?.title == "Tanya jawab, termin 2")
    }

    @Test("Of several keys a sentence names one that works where the keys are")
    func here() throws {
        let scenario = try scenario("undo: [u, F6]").press("Esc p")
        #expect(scenario.said == "Dijeda: «Tanya jawab, termin 1». Esc p melanjutkan.")
        #expect(scenario.press("Esc x").said.hasSuffix("F6 memulihkan."))
        #expect(scenario.press("F6 Esc Esc 4 G d").said.hasSuffix("u memulihkan."))
    }

    @Test("The program is left by one's own key too")
    func leaving() throws {
        let scenario = try scenario("leave: F5").press("F5")
        #expect(
            scenario.said == "«Tanya jawab, termin 1» tetap berjalan. F5 sekali lagi untuk keluar.")
        #expect(!scenario.live.isOver)
        #expect(scenario.press("F5").live.isOver)
    }

    @Test("Keys may change places, and everything that names them follows")
    func exchange() throws {
        let scenario = try scenario("next-item: Esc x\nstrike: Esc n\nhelp: F2")
        scenario.press("Esc n")
        #expect(try scenario.room.session.notes.last?.struckBy != nil)
        #expect(scenario.rows[23].hasPrefix(" Esc lalu: x berikut"))
        scenario.press("Esc j")
        #expect(scenario.status.hasPrefix("Esc j: tidak ada perintah. F2 menunjukkan semua."))
        scenario.press("F2").type("berikutnya")
        #expect(scenario.rows[4] == "▸Esc x         Tutup acara ini, buka acara berikutnya")
    }

    @Test(
        "What is wrong is told by line and name, and leaves the rest as it is",
        arguments: [
            ("next-itm: F5", "baris 1: «next-itm» bukan perintah; maksudnya next-item?"),
            ("\nzzz: F5", "baris 2: «zzz» bukan perintah; lihat `rembug keys`."),
            (
                "pause: Ctrl-I",
                "baris 1: «Ctrl-I» bukan tombol; tulis seperti Esc n, Ctrl-N, J, F5."
            ),
            ("pause: F99", "baris 1: «F99» bukan tombol; tulis seperti Esc n, Ctrl-N, J, F5."),
            ("pause: Ctrl-K", "baris 1: Ctrl-K menyunting baris atau keluar; pilih tombol lain."),
            ("pause: Esc [", "baris 1: Esc [ menyunting baris atau keluar; pilih tombol lain."),
            (
                "pause: Esc x",
                "baris 1: Esc x sudah milik strike; pilih yang lain, atau pindahkan strike."
            ),
            (
                "pause: Space",
                "baris 1: ␣ sudah milik answer-in-writing; pilih yang lain, atau pindahkan answer-in-writing."
            ),
            ("pause: j", "baris 1: j sudah milik down; pilih yang lain, atau pindahkan down."),
            (
                "pause: F5\nundo: F5",
                "baris 2: F5 sudah milik pause; pilih yang lain, atau pindahkan pause."
            ),
            (
                "pause: Esc x\nundo: Esc p",
                "baris 1: Esc x sudah milik strike; pilih yang lain, atau pindahkan strike."
            ),
            ("pause:", "baris 1: pause tanpa tombol; tulis satu."),
            ("pause: F5\npause: F6", "baris 2: pause ada dua kali; hapus salah satu."),
            (
                "next-item: [Ctrl-N",
                "baris 1: tulis sebagai nama: tombol, misalnya next-item: Ctrl-N."
            ),
            ("- F5", "baris 1: tulis sebagai nama: tombol, misalnya next-item: Ctrl-N."),
        ])
    func faults(file: String, said: String) throws {
        let keys = KeyFile(parsing: file)
        #expect(keys.faults.first?.word(in: .indonesian) == said)
        let pause = try #require(keys.commands.first { $0.id == "pause" })
        #expect(pause.bindings.contains { $0.name == "F5" || $0.name == "Esc p" })
        let scenario = try scenario(file)
        #expect(scenario.status.hasPrefix("keys.yaml, baris"))
        scenario.press("Esc n")
        #expect(try scenario.room.session.currentItem?.title == "Tanya jawab, termin 2")
    }

    @Test("A command that is bound anew keeps its place in the key bar, with its new key")
    func bar() throws {
        let bar = try scenario("help: F6\nnext-item: Ctrl-N").rows[23]
        #expect(bar == " Esc lalu: Ctrl-N berikut  g panggil  f usai bicara  p jeda  F6 bantuan")
    }

    @Test("In one place a key has one meaning, whatever a file says", arguments: 1...20)
    func neverShared(seed: UInt64) {
        var random = SystemRandomNumberGenerator()
        let ids = CommandTable.all.map(\.id)
        let keys = ["Esc n", "Esc x", "j", "F5", "Ctrl-N", "Ctrl-R", "Enter", "Tab", "␣", "Esc 4"]
        let lines = Set((0..<30).compactMap { _ in ids.randomElement(using: &random) }).map { id in
            "\(id): '\(keys.randomElement(using: &random) ?? "F1")'"
        }
        let commands = KeyFile(parsing: lines.joined(separator: "\n")).commands
        let all = commands.flatMap { command in command.bindings.map { (command.id, $0) } }
        for (place, one) in all.enumerated() {
            for other in all[(place + 1)...] where one.1.clashes(with: other.1) {
                #expect(one.0 == other.0, "\(one) \(other)")
            }
        }
    }

    @Test("Every key that a command has can be written in a file of keys")
    func spelling() {
        for binding in CommandTable.all.flatMap(\.bindings) {
            #expect(Key(spelled: binding.key.name) == binding.key, "\(binding.key.name)")
        }
    }
}
