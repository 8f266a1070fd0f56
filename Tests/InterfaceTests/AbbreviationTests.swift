import Terminal
import Testing
import YAML

@testable import Interface

@Suite("Abbreviations")
struct AbbreviationTests {
    private static let file = """
        yg: yang
        msy: masyarakat
        dgn: dengan
        kec: Kecamatan Tenggarang
        """

    @Test(
        "Stand in full once the word has ended",
        arguments: [
            ("warga yg ", "warga yang "), ("Msy, ", "Masyarakat, "),
            ("\"yg sakit\"", "\"yang sakit\""),
            ("@yg ", "@yg "), ("#yg ", "#yg "), ("a.yg ", "a.yg "), ("tdk ", "tdk "),
            ("yg", "yg"), ("dgn kec.", "dengan Kecamatan Tenggarang."), ("ygyg ", "ygyg "),
        ])
    func expanded(typed: String, line: String) throws {
        #expect(try scenario().type(typed).line == line)
    }

    @Test("Stand in full at the end of the line that Enter files")
    func atTheEnd() throws {
        let scenario = try scenario().type("untuk msy").press("Enter")
        #expect(scenario.room.texts.last == "untuk masyarakat")
    }

    @Test("Backspace straight after it puts back what was typed, and later rubs out as ever")
    func takenBack() throws {
        let scenario = try scenario().type("warga yg ").press("Backspace")
        #expect(scenario.line == "warga yg ")
        scenario.press("Backspace")
        #expect(scenario.line == "warga yg")
        scenario.type(" hadir").press("Backspace")
        #expect(scenario.line == "warga yang hadi")
    }

    @Test("Are listed by their command, which puts the chosen one into the line")
    func listed() throws {
        let scenario = try scenario().type("/singkatan msy").press("Enter Enter")
        #expect(scenario.line == "masyarakat ")
        #expect(
            try Scenario(.forum()).type("/singkatan").press("Enter").status
                == "Belum ada; tulis di abbreviations.yaml, mis. yg: yang.")
    }

    @Test("A short form of two words is refused with its line", arguments: ["a: b\nc d: e"])
    func refused(file: String) {
        #expect(throws: YAMLError(.unknownKey("c d"), line: 2)) {
            try Abbreviations(parsing: file)
        }
    }

    private func scenario() throws -> Scenario {
        let scenario = try Scenario(.forum())
        scenario.live.abbreviations = try Abbreviations(parsing: Self.file)
        return scenario
    }
}
