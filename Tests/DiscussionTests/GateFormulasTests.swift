import Discussion
import Testing

@Suite("Formulas of speeches and lists of qualities are nobody's names")
struct GateFormulasTests {
    private static let names = [
        "Puji Astuti", "Dewi Lestari", "Sakti", "Amin", "Jujur", "Indah", "Adil", "Syukur",
    ]

    private func room() throws -> Rehearsal {
        var room = try Rehearsal(.forum)
        try room.ask(.addPeople(Self.names.map { [.name: .text($0)] }))
        try room.ask(.chooseAttribution(.code, item: nil))
        return room
    }

    private static let formulas = [
        "Puji syukur kita panjatkan ke hadirat Allah",
        "kami ucapkan puji syukur, Segala puji bagi Allah",
        "Sakti Peksos dan Pancasila Sakti",
        "amin ya rabbal alamin, Amin ya Allah",
        "Syukur Alhamdulillah jalan selesai",
        "Panjat puji syukur, Memberi puji, memberikan puji kepada Allah",
    ]

    private static let ordinary =
        formulas + [
            "terwujudnya Bondowoso Mandiri Ekonomi, Lestari Sejahtera, Adil dan Terdepan dalam Bingkai"
                + " Iman dan Takwa",
            "Desa ini indah, lestari, dan aman", "Sakti Peksos dan Pancasila sakti",
            "jujur saja, data itu keliru", "Jujur saja, data itu keliru",
        ]

    @Test("as the office reads them", arguments: ordinary)
    func official(line: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .official) == line)
    }

    @Test("formulas to the public too, and of whoever withdrew", arguments: formulas)
    func strict(line: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .public) == line)
        let people = room.session.people.map(\.id)
        try room.ask(.recordConsent(ConsentRecorded(people, [.attend], .withdrawn)))
        #expect(room.told(to: .official) == line)
    }

    @Test("but whoever is given something is found, to the public too")
    func given() throws {
        var room = try room()
        try room.type("- Memberi puji beras, memberi puji dan Amin")
        #expect(room.told(to: .public) == "Memberi <P01> beras, memberi <P01> dan <P04>")
    }

    private static let somebody: [(String, String)] = [
        (
            "Kata Puji posyandu tutup, Bu Puji bagi Allah",
            "Kata <P01> posyandu tutup, <P01> bagi Allah"
        ),
        ("Memberi Puji beras, kata Puji", "Memberi <P01> beras, kata <P01>"),
        ("Pak Amin ya Allah baiknya, kata Sakti", "<P04> ya Allah baiknya, kata <P03>"),
        ("Indah, Lestari dan Adil hadir", "<P06>, <P02> dan <P07> hadir"),
        (
            "kata Jujur saja begitu, kata adil, cepat pulang",
            "kata <P05> saja begitu, kata <P07>, cepat pulang"
        ),
    ]

    @Test("but who is meant is found", arguments: somebody)
    func people(line: String, told: String) throws {
        var room = try room()
        try room.type("- " + line)
        #expect(room.told(to: .official) == told)
    }
}
