import Discussion
import Terminal
import Testing

@testable import Interface

@Suite("The line editor")
struct LineTests {
    @Test("It moves and rubs out by whole characters")
    func graphemes() {
        var editor = LineEditor("a👩‍👩‍👧e\u{301}")
        editor.deleteBackward()
        #expect(editor.text == "a👩‍👩‍👧")
        editor.left()
        editor.insert("b")
        #expect(editor.text == "ab👩‍👩‍👧")
        editor.deleteForward()
        #expect(editor.text == "ab")
    }

    @Test(
        "Keys edit as in a shell",
        arguments: [
            ("Home x", "xsatu dua"), ("Ctrl-A Ctrl-F x", "sxatu dua"), ("← ← Del", "satu da"),
            ("Ctrl-W x", "satu x"), ("Alt-← Ctrl-U", "dua"), ("Alt-← Ctrl-K", "satu "),
            ("Alt-← Alt-← Alt-→ x", "satux dua"), ("Home Ctrl-E x", "satu duax"),
            ("Backspace Backspace", "satu d"), ("Ctrl-B Ctrl-D", "satu du"),
        ])
    func keys(_ names: String, _ text: String) {
        var editor = LineEditor("satu dua")
        for name in names.split(separator: " ") {
            let isEdit = editor.handle(Scenario.key(String(name)))
            #expect(isEdit)
        }
        #expect(editor.text == text)
    }

    @Test("A long line wraps to three rows, and the cursor is always among them")
    func rows() {
        var editor = LineEditor(String(repeating: "abcdefghi ", count: 8))
        let rows = LineRows(editor, width: 20)
        #expect(rows.rows.count == 5)
        #expect(rows.cursor == Position(x: 0, y: 4))
        #expect(rows.visible(3).cursor == Position(x: 0, y: 2))
        editor.home()
        let first = LineRows(editor, width: 20).visible(3)
        #expect(first.cursor == Position(x: 0, y: 0) && first.rows.count == 3)
    }

    @Test(
        "Rows break between words; a word longer than a row anywhere, and the cursor goes along",
        arguments: [
            ("satu dua tiga", ["satu dua ", "tiga"], Position(x: 4, y: 1)),
            ("satu duaa ", ["satu duaa "], Position(x: 0, y: 1)),
            ("satu duaaa", ["satu duaaa"], Position(x: 0, y: 1)),
            ("satu duaaa e", ["satu duaaa ", "e"], Position(x: 1, y: 1)),
            ("a sepuluhhuruf", ["a ", "sepuluhhur", "uf"], Position(x: 2, y: 2)),
            ("a\nb", ["a", "b"], Position(x: 1, y: 1)),
            ("ab 你好你好", ["ab ", "你好你好"], Position(x: 8, y: 1)),
            ("", [""], Position(x: 0, y: 0)),
        ])
    func words(text: String, rows: [String], cursor: Position) {
        let broken = LineRows(LineEditor(text), width: 10)
        #expect(broken.cursor == cursor)
        #expect(Array(broken.rows.prefix(rows.count)) == rows)
    }

    @Test(
        "Tab completes people by code, name or what they look like, and tags",
        arguments: [
            ("@n", "@n1 "), ("@has", "@hasan "), ("@P0", "@P01 "), ("Usul #ang", "Usul #anggaran "),
            ("@bat", "@P06 "), ("mail a@b", "mail a@b"), ("@", "@"),
        ])
    func completion(typed: String, completed: String) throws {
        #expect(try Scenario(Room.forum()).type(typed).press("Tab").line == completed)
    }

    @Test("On an empty line Tab shows the next view, and typing stays in the line")
    func tab() throws {
        let scenario = try Scenario(Room.forum()).press("Esc 7 Tab").type("a")
        #expect(scenario.rows[2].hasPrefix(" 8 ORANG 9"))
        #expect(scenario.line == "a")
    }
}
