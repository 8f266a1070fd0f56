import Discussion
import Testing

@Suite("What the office wrote names nobody who withdrew, and is listed where it did")
struct GateTitlesTests {
    private static let names = [
        "Melati", "Mega", "Untung", "Kuat", "Harapan", "Intan", "Karto", "Indah", "Makmur",
    ]

    /// Everyone but Karto and Makmur withdrew.
    private func room(
        _ details: [DetailKey: FieldValue] = [:], items: [String] = []
    ) throws -> Rehearsal {
        var room = try Rehearsal(.forum, details: details)
        try room.ask(.addPeople(Self.names.map { [.name: .text($0)] }))
        for person in room.session.people where !["Karto", "Makmur"].contains(person.name) {
            try room.ask(.recordConsent(ConsentRecorded([person.id], [.attend], .withdrawn)))
        }
        if !items.isEmpty { try room.ask(.addItems(items.map { [.title: .text($0)] }, after: nil)) }
        return room
    }

    /// A title, and how everyone is told it.
    private static let titles: [(String, String)] = [
        ("Kasus Melati dan Mega", "Kasus … dan …"),
        ("Kesaksian Melati tentang Mega", "Kesaksian … tentang …"),
        ("Paparan Intan dan Mega", "Paparan … dan …"),
        ("Doa oleh Untung dan Kuat", "Doa oleh … dan …"),
        ("Tanah Untung", "Tanah …"),
        ("Musyawarah Desa Harapan", "Musyawarah Desa Harapan"),
        ("Kelompok Wanita Tani Melati di Gang Mega", "Kelompok Wanita Tani Melati di Gang Mega"),
        ("Desa yang indah", "Desa yang indah"), ("Harapan warga", "… warga"),
    ]

    @Test("In the title, the theme, the aims, the venue and the programme", arguments: titles)
    func replaced(title: String, told: String) throws {
        let room = try room(
            [
                .title: .text(title), .theme: .text(title), .aims: .list([title, "Mufakat"]),
                .venue: .text(title),
            ], items: [title])
        for audience in Audience.allCases {
            let release = room.session.released(to: audience, at: room.now)
            let details = release.details
            #expect(
                [.title, .theme, .venue].map { details.text($0) } + details.list(.aims)
                    == [told, told, told, told, "Mufakat"])
            #expect(release.items.map(\.title) == [told])
        }
    }

    /// A title with the name of somebody who said no to being named, as the office and the public are
    /// told it.
    private static let refused: [(String, String, String)] = [
        ("Belajar dari Indah", "Belajar dari P01", "Belajar dari P01"),
        ("Kata Indah: kami bisa", "Kata P01: kami bisa", "Kata P01: kami bisa"),
        (
            "Mendengar Harapan dan Indah bercerita", "Mendengar P02 dan P01 bercerita",
            "Mendengar P02 dan P01 bercerita"
        ),
        ("Sambutan Indah", "Sambutan P01", "Sambutan P01"),
        ("Harapan kita semua", "Harapan kita semua", "P02 kita semua"),
        ("Rumah Indah", "Rumah Indah", "Rumah P01"),
        ("Rembug di Warung Indah", "Rembug di Warung P01", "Rembug di Warung P01"),
        ("Sambutan Bupati, Makmur", "Sambutan Bupati, Makmur", "Sambutan Bupati, P03"),
        ("Desa Indah yang Makmur", "Desa Indah yang Makmur", "Desa Indah yang P03"),
        ("Desa yang indah", "Desa yang indah", "Desa yang indah"),
        (
            "Musyawarah Besar Harapan Bersama", "Musyawarah Besar Harapan Bersama",
            "Musyawarah Besar P02 Bersama"
        ),
    ]

    @Test(
        "Of whoever is not to be named, where a sentence or a speech shows them", arguments: refused
    )
    func refusing(title: String, office: String, everyone: String) throws {
        var room = try Rehearsal(.forum, details: [.theme: .text(title)])
        try room.ask(.addPeople(["Indah", "Harapan", "Makmur"].map { [.name: .text($0)] }))
        for person in room.session.people {
            try room.ask(.recordConsent(ConsentRecorded([person.id], [.name], .refused)))
        }
        let told = [Audience.official, .public].map {
            room.session.released(to: $0, at: room.now).details.text(.theme)
        }
        #expect(told == [office, everyone])
    }

    @Test("What the house and its groups are called stays")
    func house() throws {
        let room = try room([
            .organiser: .text("Pemerintah Desa Sumber Harapan"),
            .letterhead: .list(["PANITIA HARAPAN"]),
            .invited: .list(["Paguyuban Intan", "Keluarga Intan"]),
        ])
        let details = room.session.released(to: .public, at: room.now).details
        #expect(details.text(.organiser) == "Pemerintah Desa Sumber Harapan")
        #expect(details.list(.letterhead) == ["PANITIA HARAPAN"])
        #expect(details.list(.invited) == ["Paguyuban Intan", "Keluarga …"])
    }

    @Test("It is listed by field and item, and what is left of whoever withdrew too")
    func listed() throws {
        let room = try room(
            [
                .title: .text("Kasus Melati"), .theme: .text("Gotong royong"),
                .aims: .list(["Mufakat", "Mendengar Mega"]), .venue: .text("Desa yang indah"),
            ], items: ["Pembukaan", "Doa Untung", "Kampung yang indah, Makmur"])
        func kept(_ reason: Withheld.Reason) -> [String] {
            room.session.withheld(from: .official, at: room.now).filter { $0.reason == reason }
                .map { "\($0.count) \($0.details.map(\.rawValue)) \($0.items) \($0.people)" }
        }
        #expect(kept(.namesInText) == [#"3 ["title", "aims"] ["2"] []"#])
        #expect(kept(.doubtfulWords) == [#"2 ["venue"] ["3"] ["P08"]"#])
    }
}
