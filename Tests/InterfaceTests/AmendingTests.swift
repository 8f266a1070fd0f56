import Discussion
import Testing

@testable import Interface

@Suite("Amending one's own last note")
struct AmendingTests {
    @Test(
        "The line that comes back files the same note",
        arguments: [
            "@2 Uraian biasa #satu #dua", "@3 \"Kutipan\" *tertawa // terjemahan #t",
            "* mengangguk", "(ragu)", "?? tanya nanti", "! Rumusan kepada: Bupati",
            "> Surat oleh:@n1 tgl:2021-01-15", "> Surat oleh: Dinas Sosial", "~ parkir",
            "> Surat oleh:@1 dan Dinas Sosial", "> Surat oleh:@1,@2 dan \"tim kader desa\"",
            "! Rumusan kepada:@1, Bupati", "! Rumusan kepada:@1 dan @2 besok",
            "= ringkas",
            "@semua Ya!", "- -5 derajat", "@1 ? Mengapa?", "a\nb",
        ])
    func roundTrip(line: String) throws {
        let room = try Room.forum()
        try room.note([line])
        let session = try room.session
        let note = try #require(session.notes.last)
        let scenario = try Scenario(room).press("↑")
        guard case .note(let capture) = scenario.live.reading,
            case .noteTaken(let taken) = try session.event(
                for: .takeNote(capture), as: note.id.event)
        else { return #expect(Bool(false), "\(scenario.line)") }
        let fields = Fields<NoteKey>(taken.values, by: note.id.event)
        for key in NoteKey.allCases where key != .speaker && key != .voice {
            #expect(fields[key] == note.fields[key], "\(scenario.line): \(key)")
        }
    }

    @Test("Off the record no note is changed, and that is said")
    func offRecord() throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room).press("Esc o ↑").type(" dua").press("Enter")
        #expect(scenario.said == "Sedang luar rekam, tidak dicatat; Esc o merekam lagi.")
        #expect(room.texts == ["Satu"])
    }

    @Test("A note that somebody strikes out meanwhile is filed anew by a second Enter")
    func struckMeanwhile() throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room).press("↑").type(" dua")
        try room.ask(.strikeNotes([try #require(try room.session.notes.last?.id)]))
        scenario.rest().press("Enter")
        #expect(
            scenario.said == "Catatan itu sudah dicoret; Enter menyimpan ini sebagai catatan baru.")
        scenario.press("Enter")
        #expect(room.texts == ["Satu dua"] && scenario.line.isEmpty)
    }

    @Test("Esc x strikes the note that is being changed, and asks first where something was typed")
    func strikeAmended() throws {
        let room = try Room.empty()
        try room.note(["Satu", "Dua", "Tiga"])
        let scenario = try Scenario(room).press("↑ ↑").type("!").press("Esc x")
        #expect(scenario.said == "Esc x lagi mencoret «Dua», bukan baris ini.")
        scenario.press("Esc x")
        #expect(room.texts == ["Satu", "Tiga"] && scenario.line == "Dua!")
        scenario.press("Ctrl-U Enter ↑ ↑ Esc x")
        #expect(room.texts == ["Tiga"] && scenario.line.isEmpty)
    }

    @Test("The words of somebody who was taken off the list can still be changed")
    func removedSpeaker() throws {
        let room = try Room.forum()
        try room.note(["@1 satu"])
        let note = try #require(try room.session.notes.last)
        guard case .person(let person) = note.speaker else { return #expect(Bool(false)) }
        try room.ask(.removePeople([person]))
        let people = try room.session.people.count
        try Scenario(room).press("↑").type(" dua").press("Enter")
        let changed = try #require(try room.session.notes.last)
        #expect(changed.text == "satu dua" && changed.speaker == note.speaker)
        #expect(try room.session.people.count == people)
    }

    @Test("The note that is changed stays in sight and marked, and the bar tells how it ends")
    func inSight() throws {
        let room = try Room.empty()
        try room.note((1...40).map { "Catatan \($0)" })
        let scenario = try Scenario(room).press("Esc Esc 4 g e")
        #expect(scenario.rows[3] == "▸09.00.20 –        Catatan 1")
        #expect(scenario.rows[23] == " ↑↓ catatan lain  Esc Esc biarkan")
        scenario.type("!")
        #expect(scenario.rows[23] == " Enter simpan  Ctrl-U Enter biarkan")
        scenario.press("Enter")
        #expect(scenario.rows[23].hasPrefix(" Esc lalu:"))
        #expect(room.texts.first == "Catatan 1!")
    }

    @Test("The cursor stands behind the words, before the tags; of two days the later typed holds")
    func cursor() throws {
        let room = try Room.forum()
        try room.note(["@2 Usul #satu #dua", "> Surat oleh:@2 tgl:2021-01-15 #satu"])
        let scenario = try Scenario(room).press("↑").type(" tgl:20-1 oleh:@1").press("Enter ↑ ↑")
            .type(" lagi").press("Enter")
        let notes = try room.session.notes.suffix(2)
        #expect(notes.map(\.text) == ["Usul lagi", "Surat"])
        #expect(notes.map { $0.fields.list(.tags) } == [["satu", "dua"], ["satu"]])
        #expect(notes.last?.fields.date(.due)?.iso == "2021-01-20")
        #expect(scenario.line.isEmpty)
    }

    @Test("A change that its program did not live to file goes on changing the same note")
    func crash() throws {
        let room = try Room.forum()
        try room.note(["@2 Usul"])
        let before = room.texts.count
        do {
            let scenario = try Scenario(room).press("↑").type(" tambahan")
            room.wait(seconds: 1)
            scenario.live.keepUp(isIdle: true)
        }
        let scenario = try Scenario(room)
        #expect(scenario.rows[21].hasPrefix(" UBAH › @P02 Usul tambahan"))
        scenario.press("Enter")
        #expect(room.texts.count == before && room.texts.last == "Usul tambahan")
    }

    @Test("Enter files what differs, as one amendment")
    func amend() throws {
        let room = try Room.forum()
        try room.note(["@2 Usul #satu"])
        let scenario = try Scenario(room).press("↑")
        #expect(scenario.line == "@P02 Usul #satu")
        #expect(scenario.rows[21].hasPrefix(" UBAH › @P02 Usul #satu"))
        scenario.type(" #dua").press("Enter")
        let note = try #require(try room.session.notes.last)
        #expect(note.fields.list(.tags) == ["dua", "satu"] && note.text == "Usul")
        #expect(note.fields.conflicts.isEmpty)
        #expect(scenario.line.isEmpty)
    }

    @Test("Changes of two people at once are both kept, as a conflict")
    func conflict() throws {
        let room = try Room.forum()
        try room.note(["@2 Usul"])
        let scenario = try Scenario(room).press("↑")
        let note = try #require(try room.session.notes.last)
        try room.ask(.amendNotes([note.id: note.fields.change(to: [.text: .text("Usulan")])]))
        scenario.type("!").press("Enter")
        let changed = try #require(try room.session.notes[note.id])
        #expect(
            changed.fields.versions(of: .text).map(\.value) == [.text("Usulan"), .text("Usul!")])
    }

    @Test("An emptied line changes nothing, and ↑ in a line that has text neither")
    func nothing() throws {
        let room = try Room.forum()
        let before = try room.session.history.count
        let scenario = try Scenario(room).press("↑ Ctrl-U Enter").type("abc").press("↑")
        #expect(scenario.line == "abc")
        #expect(try room.session.history.count == before)
    }

    @Test("An edit that was emptied ends with Esc Esc, and what is typed next is a new note")
    func emptied() throws {
        let room = try Room.empty()
        try room.note(["Satu"])
        let scenario = try Scenario(room).press("↑ Ctrl-U")
        #expect(scenario.rows[23] == " Esc Esc biarkan")
        scenario.press("Esc Esc i").type("Dua").press("Enter")
        #expect(room.texts == ["Satu", "Dua"])
    }
}
