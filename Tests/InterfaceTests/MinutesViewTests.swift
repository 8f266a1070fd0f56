import Discussion
import Minutes
import SessionFile
import Terminal
import Testing
import Wording

@testable import Interface

@Suite("The preview of papers")
struct MinutesViewTests {
    @Test("It has the lines that the command line prints", arguments: DocumentName.allCases)
    func sameLines(document: DocumentName) throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc 7 Esc Esc")
        for _ in 0..<(DocumentName.allCases.firstIndex(of: document) ?? 0) { scenario.press("d") }
        let now = scenario.live.now
        let release = try room.session.released(to: .official, at: now)
        let imprint = Imprint(made: now.wall, program: "Rembug", language: release.language)
        let printed = MinutesFormat.text.render(document.document(of: release, imprint))
        let lines = scenario.rest().live.preview.lines
        #expect(lines.map { $0 + "\n" }.joined() == String(decoding: printed, as: UTF8.self))
    }

    @Test("A filed line stands in it as soon as no key waits, and a key never waits for it")
    func followed() throws {
        let scenario = try Scenario(.forum()).press("Esc 7").rest()
        #expect(scenario.live.patience != .zero)
        scenario.type("! Sepakat mulai Januari").press("Enter")
        let before = scenario.live.preview.lines
        #expect(!before.contains { $0.contains("Sepakat mulai Januari") })
        #expect(scenario.live.patience == .zero)
        scenario.rest().press("Esc Esc D D D D D / m u l a i ␣ j a n").rest()
        #expect(scenario.live.preview.document == .decisions)
        #expect(scenario.rows[2].hasPrefix("▸7 NOTULA 2 dari "))
        #expect(scenario.rows.contains { $0.hasPrefix("▸") && $0.contains("Sepakat mulai") })
    }

    @Test("The version that was approved stands above, and that what came since is outside it")
    func approved() throws {
        let room = try Room.forum()
        try room.ask(.closeSession)
        let coverage = try SessionFile.open(room.path, .readOnly).coverage(with: OfficeFiles())
        try room.ask(.approveMinutes(coverage))
        let scenario = try Scenario(room).press("Esc 7").rest()
        #expect(scenario.rows[3].hasPrefix(" Versi 1 disahkan 30 November 2020, pukul "))
        #expect(!scenario.rows[3...5].joined().contains("di luar"))
        scenario.type("Tambahan").press("Enter").rest()
        #expect(scenario.rows[3...5].joined().contains("Yang dicatat sesudahnya"))
    }

    @Test("A filter goes from line to line and leaves the rest in sight")
    func find() throws {
        let scenario = try Scenario(.forum()).press("Esc 7").rest()
        scenario.press("Esc Esc / t e r m i n Enter")
        let first = scenario.live.selection[.minutes]?.line
        scenario.press("j")
        let second = scenario.live.selection[.minutes]?.line
        let lines = scenario.live.preview.lines
        let found = lines.indices.filter { lines[$0].lowercased().contains("termin") }
        #expect([first, second] == [found[0], found[1]])
        #expect(scenario.rows.contains { $0.contains("▸") && $0.contains("termin") })
        #expect(scenario.live.scene.rows(of: .minutes) == found)
    }

    @Test("The paper that is shown is written and printed from there, for whom it is shown")
    func written() throws {
        let scenario = try Scenario(.forum())
        var asked: [String] = []
        func outcome(_ way: String, _ papers: [PaperDesk.Paper]) -> PaperDesk.Outcome {
            asked += papers.map { "\(way) \($0.document.rawValue).\($0.format) \($0.audience)" }
            var outcome = PaperDesk.Outcome()
            outcome.done = papers.map(\.document.rawValue)
            return outcome
        }
        scenario.live.desk = PaperDesk(
            folder: "~/Rembug/", write: { outcome("write", $0) }, print: { outcome("print", $0) })
        scenario.press("Esc 7").rest()
        let rows = scenario.rows
        #expect(rows[20] == " Esc Esc, lalu e tulis PDF · P cetak · d dokumen lain")
        scenario.press("Esc Esc").rest()
        #expect(
            scenario.rows[23]
                == " d dokumen lain  e tulis PDF  P cetak  1–8 lihat  a untuk siapa  ? bantuan")
        #expect(scenario.press("e").said == "Ditulis di ~/Rembug/: notula.")
        #expect(scenario.press("d a P").said == "Dikirim ke pencetak: berita-acara.")
        #expect(asked == ["write notula.pdf official", "print berita-acara.pdf public"])
        scenario.live.desk = nil
        #expect(scenario.press("P").said == "Dalam latihan tidak ada dokumen yang dibuat.")
    }

    @Test("Every audience has its own paper")
    func audiences() throws {
        let scenario = try Scenario(.forum()).press("Esc 7 Esc Esc").rest()
        let titles = (0..<4).map { _ in
            let title = scenario.rows[2]
            scenario.press("a")
            return title.split(separator: "·").last
        }
        #expect(
            titles == [" untuk dinas", " untuk umum", " untuk tim", " untuk dinas"])
    }

    @Test("What is not for the public is shown to the office")
    func evaluation() throws {
        let scenario = try Scenario(.forum()).press("Esc 7 Esc Esc a D").rest()
        #expect(scenario.rows[2].hasSuffix("Evaluasi internal 8/8 · untuk dinas"))
        #expect(scenario.press("a").rest().rows[2].hasSuffix("8/8 · untuk tim"))
        #expect(scenario.press("a").rest().rows[2].hasSuffix("8/8 · untuk dinas"))
    }

    @Test("Papers for the public stay so behind one that is not")
    func behindEvaluation() throws {
        let scenario = try Scenario(.forum()).press("Esc 7 Esc Esc a D d").rest()
        #expect(scenario.rows[2].hasSuffix("Notula 1/8 · untuk umum"))
    }

    @Test("A paper can be asked for by its name, and the line goes on beside it")
    func byName() throws {
        let scenario = try Scenario(.forum()).type("/dokumen berita").press("Enter")
        scenario.press("Enter").rest().type("masih mengetik")
        #expect(scenario.rows[2].hasSuffix("↓  Berita acara 2/8 · untuk dinas"))
        #expect(scenario.line == "masih mengetik")
        let top = scenario.rows[3...10]
        scenario.press("PgDn PgDn")
        #expect(scenario.rows[3...10] != top)
        #expect(scenario.line == "masih mengetik")
    }

    @Test("Where nothing is to be printed it says what to press")
    func empty() throws {
        let scenario = try Scenario(.empty()).press("Esc 7").rest()
        #expect(scenario.screen.contains("Tekan Esc 4 untuk kembali"))
        scenario.press("Esc Esc")
        #expect(scenario.screen.contains("Tekan i untuk kembali"))
    }
}
