import Discussion
import Testing
import Wording

@testable import Interface

@Suite("The text editor of the user")
struct OutsideEditorTests {
    @Test("What the editor saves stands in the line, lines and all, and is filed by Enter")
    func line() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room)
        scenario.live.outsideEditor = OutsideEditor { .text($0 + " dua belas tahun\ndi langgar") }
        scenario.type("@3 Jimpitan").press("Ctrl-X Ctrl-E")
        #expect(scenario.line == "@3 Jimpitan dua belas tahun\ndi langgar")
        scenario.press("Enter")
        #expect(try room.session.notes.last?.text == "Jimpitan dua belas tahun\ndi langgar")
    }

    @Test("An editor that fails leaves the line as it was, and so does Ctrl-X before another key")
    func failure() throws {
        let scenario = try Scenario(try Room.forum()).type("tetap")
        let trouble = Words(id: "Gagal.", en: "Failed.")
        scenario.live.outsideEditor = OutsideEditor { _ in .trouble(trouble) }
        scenario.press("Ctrl-X Ctrl-E")
        #expect(scenario.said == "Gagal." && scenario.line == "tetap")
        scenario.press("Ctrl-X ,")
        #expect(scenario.line == "tetap,")
    }

    @Test("A field of a form goes to the editor, and comes back in one row")
    func form() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc Esc 8 a")
        scenario.live.outsideEditor = OutsideEditor { _ in .text("Siti\nAminah") }
        scenario.press("Tab Ctrl-X Ctrl-E")
        guard case .form(let form) = scenario.live.overlay else { Issue.record("no form"); return }
        #expect(form.fields.map(\.editor.text).filter { !$0.isEmpty } == ["Siti Aminah"])
    }

    @Test("Off the record no text leaves the program")
    func offRecord() throws {
        let scenario = try Scenario(try Room.forum()).press("Esc o").type("rahasia")
        scenario.live.outsideEditor = OutsideEditor { _ in .text("bocor") }
        scenario.press("Ctrl-X Ctrl-E")
        #expect(scenario.line == "rahasia")
        #expect(scenario.said == "Di luar rekaman, teks tidak diserahkan ke penyunting.")
    }
}
