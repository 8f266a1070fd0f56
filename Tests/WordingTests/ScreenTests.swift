import Discussion
import Testing
import Wording

@Suite("Words on the screen")
struct ScreenTests {
    @Test("The views", arguments: Language.allCases)
    func views(language: Language) {
        let names = ViewName.allCases.map { $0.word(in: language) }
        switch language {
        case .indonesian:
            #expect(
                names == [
                    "Acara", "Giliran", "Panduan", "Catatan", "Hasil", "Papan", "Notula", "Orang",
                ])
        case .english:
            #expect(
                names == [
                    "Agenda", "Floor", "Prompts", "Notes", "Outcomes", "Board", "Minutes",
                    "People",
                ])
        }
    }

    @Test("A command is found by its word in either language", arguments: CommandName.allCases)
    func typed(command: CommandName) {
        for language in Language.allCases {
            let word = command.word(in: language)
            #expect(CommandName(typed: word) == command)
            #expect(CommandName(typed: word.uppercased()) == command)
            #expect(CommandName(typed: String(word.filter { $0 != " " })) == command)
        }
        #expect(CommandName(typed: command.rawValue) == command)
    }

    @Test("What is no command", arguments: ["", "tmp", "jimpitan", "t"])
    func notTyped(text: String) {
        #expect(CommandName(typed: text) == nil)
    }

    @Test("Everything fits 80 columns", arguments: Language.allCases)
    func widths(language: Language) {
        for command in CommandName.allCases {
            #expect(command.word(in: language).count <= 11)
            #expect(command.help[language].count <= 50)
            #expect(command.help[language].last != ".")
        }
        for view in ViewName.allCases {
            #expect(view.word(in: language).count <= 8)
            #expect(view.help[language].count <= 50)
            #expect(view.emptySentence(key: "Ctrl-P")[language].count <= 78)
        }
    }

    @Test("An empty view says what to press")
    func empty() {
        #expect(
            ViewName.allCases.map { $0.emptySentence(key: "a")[.indonesian] } == [
                "Belum ada acara. Tekan a untuk menambah.",
                "Belum ada yang mengantre. Tekan a bila ada tangan terangkat.",
                "Belum ada panduan. Tekan a untuk memilih metode.",
                "Belum ada catatan. Ketik di baris bawah, lalu a.",
                "Belum ada rumusan. Awali baris dengan a, atau > untuk tindak lanjut.",
                "Belum ada papan terbuka. Tekan a untuk membuka.",
                "Belum ada isi notula. Tekan a untuk kembali mencatat.",
                "Belum ada orang. Tekan a untuk menambah atau menempel daftar.",
            ])
        #expect(
            ViewName.allCases.map { $0.emptySentence(key: "a")[.english] } == [
                "No items yet. Press a to add one.",
                "Nobody waits. Press a when a hand goes up.",
                "No prompts yet. Press a to choose a method.",
                "No notes yet. Type in the line below, then a.",
                "No outcomes yet. Begin a line with a, or with > for an action.",
                "No board is open. Press a to open one.",
                "Nothing to print yet. Press a to go back to the notes.",
                "Nobody yet. Press a to add someone or to paste a list.",
            ])
        #expect(
            Language.allCases.map { ViewName.filteredOut(key: "/")[$0] } == [
                "Tidak ada yang cocok dengan saringan. Tekan / untuk mengubahnya.",
                "Nothing matches the filter. Press / to change it.",
            ])
        #expect(
            Language.allCases.map { ViewName.notFound(key: "Esc")[$0] } == [
                "Tidak ada yang cocok dengan saringan. Esc menampilkan semua.",
                "Nothing matches the filter. Esc shows everything.",
            ])
        #expect(
            Language.allCases.map { ViewName.noSession(in: "/home/ayu", key: "n")[$0] } == [
                "Belum ada sesi di /home/ayu. Tekan n untuk membuat yang pertama; rembug BERKAS"
                    + " membuka yang di tempat lain.",
                "No session in /home/ayu yet. Press n to make the first; rembug FILE opens one"
                    + " that is elsewhere.",
            ])
    }

    private static func phrases(in language: Language, at time: WallTime) -> [String] {
        [
            language.saved(at: time), language.ends(at: time), language.toGo(minutes: 48),
            language.here(2), language.notes(1), language.notes(64), language.spoken(times: 0),
            language.spoken(times: 1), language.spoken(times: 2), language.groups(5, of: 9),
            language.coverage(minutes: 71, of: 96), language.versions(2),
            language.askUndo(.takeNote, by: "Ayu"), language.undone(.openItem),
            language.unknownCommand("tmp"),
        ]
    }

    @Test("Phrases of the status rows")
    func phrases() throws {
        let time = try #require(WallTime("2020-11-30T14:39:33+07:00"))
        #expect(
            Self.phrases(in: .indonesian, at: time) == [
                "tersimpan 14.39.33", "selesai 14.39", "48' lagi", "2 di sini", "1 catatan",
                "64 catatan", "belum", "1 kali", "2 kali", "5 dari 9 unsur",
                "giliran tercatat 71 dari 96 menit", "2 versi", "Batalkan pencatatan oleh Ayu?",
                "Dibatalkan: pembukaan acara",
                "/tmp bukan perintah.",
            ])
        #expect(
            Self.phrases(in: .english, at: time) == [
                "saved 14:39:33", "ends 14:39", "48' to go", "2 here", "1 note", "64 notes",
                "not yet", "once", "2 times", "5 of 9 groups",
                "turns recorded for 71 of 96 minutes", "2 versions", "Undo a note taken by Ayu?",
                "Undone: an item opened", "/tmp is no command.",
            ])
    }

    @Test("What the room reads")
    func wall() {
        let phrases = Language.allCases.map { language in
            [
                language.backAt(780), language.round(1), language.waiting(1, thenRound: 2),
                language.askingRule(seconds: 120), language.askingRule(seconds: 60),
                language.askingRule(seconds: 90),
            ]
        }
        #expect(
            phrases == [
                [
                    "kembali 13.00", "Termin 1", "1 peserta lagi, lalu termin 2",
                    "Dua menit untuk setiap penanya. Sebutkan nama dan unsur.",
                    "Satu menit untuk setiap penanya. Sebutkan nama dan unsur.",
                    "1:30 untuk setiap penanya. Sebutkan nama dan unsur.",
                ],
                [
                    "back at 13:00", "Round 1", "1 more, then round 2",
                    "Two minutes for each asker. Give your name and whom you speak for.",
                    "One minute for each asker. Give your name and whom you speak for.",
                    "1:30 for each asker. Give your name and whom you speak for.",
                ],
            ])
    }
}
