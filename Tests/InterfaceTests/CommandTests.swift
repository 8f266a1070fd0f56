import Discussion
import Terminal
import Testing
import Wording

@testable import Interface

@Suite("The table of commands")
struct CommandTests {
    @Test("In one place a key has one meaning")
    func keysAreNotShared() {
        let rooms: [Command.Places] = [
            [.escape], [.line, .anywhere], [.lists, .agenda, .anywhere],
            [.lists, .floor, .anywhere], [.lists, .prompts, .anywhere],
            [.lists, .board, .anywhere],
            [.lists, .notes, .anywhere], [.lists, .outcomes, .anywhere],
            [.lists, .people, .anywhere],
        ]
        for room in rooms {
            let keys = CommandTable.all.flatMap(\.bindings)
                .filter { !$0.places.isDisjoint(with: room) }.map(\.key)
            #expect(keys.count == Set(keys).count, "\(room)")
        }
    }

    @Test("Every command has a key or choices, a label and help in both languages")
    func everyCommandIsDescribed() {
        for command in CommandTable.all {
            let isReached =
                !command.keys.isEmpty || command.choices != nil || command.mark != nil
            #expect(isReached, "\(command.id)")
            for language in Language.allCases {
                #expect(!command.label[language].isEmpty && !command.help[language].isEmpty)
            }
        }
    }

    @Test("Every key that the key bar shows does something", arguments: Language.allCases)
    func keyBarKeysAreBound(language: Language) throws {
        for (keys, places) in [("", Command.Places.escape), ("Esc Esc", [.lists, .agenda])] {
            let scenario = try Scenario(Room.forum(), language)
            scenario.press(keys)
            let (views, entries) = (LiveWord.views.words, scenario.live.keyBar.entries)
            #expect(entries.filter { $0.label == views }.map(\.key) == ["1–8"])
            for view in View.allCases {
                let digit = Key.character(Character("\(view.rawValue)"))
                let command = CommandTable.command(for: digit, in: places)
                #expect(command?.label == view.name.words)
            }
            for entry in entries where entry.label != views {
                let command = CommandTable.command(
                    for: Scenario.key(entry.key), in: places)
                #expect(command?.label == entry.label, "\(entry.key)")
            }
        }
    }

    @Test("The help runs nothing that was not chosen, and no key of a list on another")
    func chosenInHelp() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc Esc 8 ? Enter")
        #expect(scenario.live.overlay == nil)
        #expect(try room.session.people.count { $0.removedBy == nil } == 9)
        scenario.press("Esc Esc 1 ?").type("hapus").press("Enter")
        let item = try #require(scenario.live.selected)
        scenario.press("?").type("baris ini dari daftar").press("Enter")
        #expect(try room.session.items[item]?.removedBy == nil)
    }

    @Test("A view that is shown says where the keys go")
    func focus() throws {
        let scenario = try Scenario(Room.forum()).press("Esc 6")
        #expect(scenario.status.hasPrefix("Masih di baris; Esc Esc ke daftar ini."))
        scenario.press("Esc Esc")
        #expect(scenario.said == "")
    }

    @Test("A word after a slash runs the command in either language")
    func slashWords() throws {
        for word in ["/batal", "/undo"] {
            let room = try Room.empty()
            try room.note(["Satu"])
            let scenario = try Scenario(room).type(word).press("Enter")
            #expect(scenario.line.isEmpty)
            #expect(room.texts.isEmpty)
        }
    }

    @Test("The help and the palette find what is called otherwise, in either language")
    func otherWords() throws {
        for word in [
            "cancel", "batal", "refuse", "tolak", "export", "ekspor", "present", "hadir", "walk",
            "tamu", "stage", "panggung", "pdf", "cetak", "moderator",
        ] {
            for key in ["F1", "Ctrl-P"] {
                for language in Language.allCases {
                    let scenario = try Scenario(Room.forum(), language).press(key).type(word)
                    #expect(scenario.rows[3].hasPrefix(key == "F1" ? " " : "▸"), "\(word) \(key)")
                }
            }
        }
        let ids = Set(CommandTable.all.map(\.id))
        #expect(SearchWords.commands.filter { !ids.contains($0) } == [])
    }

    @Test("A mark that is chosen by name is put where it belongs")
    func marks() throws {
        let scenario = try Scenario(Room.forum()).type("Mulai Januari").press("Ctrl-P")
            .type("rumusan").press("Enter").press("Esc ?").type("akhir baris").press("Enter")
        #expect(scenario.line == "! Mulai Januari #")
    }

    @Test("The help lists what works here, filters as one types, and runs what is chosen")
    func help() throws {
        let room = try Room.forum()
        let scenario = try Scenario(room).press("Esc ?").type("jeda").press("Enter")
        #expect(try room.session.currentItem?.isPaused == true)
        #expect(scenario.live.overlay == nil)
    }
}
