import Discussion
import Foundation
import SessionFile

extension Room {
    /// A forum in its first round of questions, after most of a morning.
    static func forum() throws -> Room {
        let (file, milliseconds) = try record.get()
        return try Room(copying: file, at: milliseconds)
    }

    /// The file of the forum, made once.
    private static let record = Result {
        let room = try recorded()
        return (try Data(contentsOf: URL(filePath: room.path)), room.milliseconds)
    }

    private static func recorded() throws -> Room {
        let room = try Room([
            .title: .text("FGD Penanganan PPKS menuju Desa MELESAT"), .profile: .text("forum"),
            .zone: .text("Asia/Jakarta"), .startsAt: .time(540), .date: .date(day),
        ])
        try room.ask(.addPeople(guests))
        try room.ask(.addItems(programme(of: room), after: nil))
        let everyone = try room.open(as: "Ayu").session.people.map(\.id)
        try room.ask(.recordAttendance(AttendanceRecorded(everyone.dropLast(2), .arrived)))
        try room.pass([28, 12, 9, 33])
        try room.note(
            [
                "@N1 Program sudah ada, tinggal akselerasi.", "~ Anggaran perubahan 2021 #anggaran",
                "@N2 Kewajiban negara memelihara fakir miskin (Ps. 34 ay. 1)",
                "@N2 \"Siap mendukung kegiatan Dinas Sosial.\" *5 mengangguk",
                "@m Termin pertama dibuka untuk tiga penanya, masing-masing dua menit.",
                "@3 ? Warga yang nyata miskin tetapi tidak ada di DTKS ditangani lewat apa? #dtks",
                "* peserta baris belakang tertawa", "(N2 tampak ragu, melirik Kadis)",
                "> Verifikasi ulang data sepuluh desa @N1 tgl:15/1/2021 #dtks",
            ], every: 75)
        try room.ask(.giveFloor(.code("P04")))
        room.wait(seconds: 71)
        return room
    }

    /// A session of which nothing is known yet.
    static func empty() throws -> Room {
        try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
    }

    /// Whatever people and their keyboards come up with.
    static func hostile() throws -> Room {
        let room = try Room([
            .title: .text("FGD \u{1B}[31mمناقشة\u{202E} 会議 👩‍👩‍👧 ꦗꦮ"), .profile: .text("circle"),
            .zone: .text("Asia/Jakarta"), .startsAt: .time(540),
        ])
        try room.ask(
            .addPeople([
                [.name: .text("محمد بن عبد الله"), .institution: .text("قرية")],
                [.name: .text("山田太郎"), .cue: .text("帽子")],
                [.name: .text("Zoë\u{0301}\u{0308} O'Néill"), .institution: .text("a\tb\u{7}c")],
            ]),
            .addItems(
                [
                    [.title: .text("會議開始\u{9B}2J 👍🏽"), .minutes: .number(10)],
                    [
                        .title: .text(String(repeating: "Panjang", count: 30)),
                        .minutes: .number(1440),
                    ],
                ], after: nil), .openNextItem)
        try room.note([
            "@1 سلام عليكم ورحمة الله", "@2 \"皆さん、こんにちは。今日は村の問題について話し合いましょう。\" #村",
            "@3 e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301} 👨‍👩‍👧‍👦👍🏽❤️🇮🇩 ok",
            "Satu\nDua\u{1B}[2JTiga\u{0}\u{7}", "ꦲꦏ꧀ꦱꦫꦗꦮ ᮃᮊ᮪ᮞᮛ ᬅᬓ᭄ᬱᬭ",
            String(repeating: "x", count: 200), "\u{202E}terbalik\u{202C} \u{200F}‏kanan",
        ])
        return room
    }

    /// Opens one item after another, so many minutes each.
    private func pass(_ minutes: [Int64]) throws {
        for length in minutes {
            try ask(.openNextItem)
            wait(seconds: length * 60)
        }
        try ask(.openNextItem)
    }

    private static let guests: [[PersonKey: FieldValue]] = [
        [.name: .text("Siti Aminah"), .institution: .text("TKSK Tapen")],
        [.name: .text("Budi Santoso"), .office: .text("Kades"), .institution: .text("Wonosari")],
        [.name: .text("Rina Wati"), .institution: .text("PKH Sukosari")],
        [.name: .text("Hasan"), .office: .text("Camat"), .institution: .text("Tenggarang")],
        [.name: .text("Yusuf"), .office: .text("Kades"), .institution: .text("Wonosari")],
        [
            .code: .text("N1"), .frontTitle: .text("Dr."), .name: .text("Agung"),
            .institution: .text("UNEJ"),
        ],
        [
            .code: .text("N2"), .frontTitle: .text("H."), .name: .text("Tohari"),
            .backTitle: .text("S.Ag."), .office: .text("Ketua"), .institution: .text("Komisi IV"),
        ],
        [.code: .text("M"), .name: .text("Endah Listyorini")],
        [.cue: .text("batik hijau, kiri")],
    ]

    private static func programme(of room: Room) throws -> [[AgendaItemKey: FieldValue]] {
        let people = try room.open(as: "Ayu").session
        func item(
            _ title: String, _ type: AgendaItemType, _ minutes: Int, by code: String? = nil,
            at start: Int? = nil
        ) -> [AgendaItemKey: FieldValue] {
            var fields: [AgendaItemKey: FieldValue] = [
                .title: .text(title), .type: .text(type.rawValue), .minutes: .number(minutes),
            ]
            fields[.person] = code.flatMap { people.person(withCode: $0) }.map { .entity($0.id) }
            fields[.startsAt] = start.map { .time($0) }
            fields[.fixed] = start.map { _ in .flag(true) }
            return fields
        }
        return [
            item("Registrasi peserta", .registration, 30), item("Pembukaan dan doa", .opening, 10),
            item("Sambutan Kepala Dinas", .speech, 10),
            item("Paparan UNEJ", .talk, 30, by: "N1"), item("Tanya jawab, termin 1", .qa, 25),
            item("Tanya jawab, termin 2", .qa, 20),
            item("ISHOMA", .prayerBreak, 60, at: 690), item("Perumusan", .drafting, 40),
            item("Rencana tindak lanjut", .followUp, 30), item("Penutup", .closing, 10),
        ]
    }
}
