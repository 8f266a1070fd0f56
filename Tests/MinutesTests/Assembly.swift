import Discussion

extension Rehearsal {
    /// A village assembly in which the day went otherwise than planned: one item was taken up again,
    /// one passed over, one never opened, and something was said outside all of them; led by
    /// somebody who does not hold it, with a question that is answered two items later.
    static func assembly(isClosed: Bool = true) throws -> Rehearsal {
        var room = try Rehearsal(.forum, details: details)
        try room.ask(.addPeople(people))
        let chair: [DetailKey: FieldValue?] = [.chair: .entity(try room.id("P01"))]
        try room.ask(.changeDetails(room.session.details.change(to: chair)))
        try room.ask(.addItems(items, after: nil))
        try room.type("Sebelum mulai listrik padam.")
        try room.ask(.openItem(room.item(0)), after: 60)
        try room.type("@1 Membuka musyawarah.")
        try room.ask(.openItem(room.item(2)), after: 540)
        try room.type("@2 ? Kapan jembatan diperbaiki")
        try room.type("@2 ? Siapa yang membayar")
        try room.type("@1 Ada yang perlu dicek dulu.")
        try room.ask(.openItem(room.item(3)), after: 900)
        try room.type("Kopi dan jajan pasar.")
        try room.ask(.openItem(room.item(2)), after: 600)
        try room.type("@1 < Bulan depan, setelah panen.")
        try room.ask(.skipItem(room.item(1)))
        try room.ask(.openItem(room.item(4)), after: 600)
        try room.answerLater()
        try room.decide()
        if isClosed { try room.ask(.closeSession, after: 600) }
        return room
    }

    private func item(_ place: Int) -> EntityID { session.programme[place].id }

    /// An answer in another item than its question.
    private mutating func answerLater() throws {
        let asked = session.notes.filter { $0.kind == .question }.map(\.id)
        try type("@3 < Dana desa, bukan iuran.", after: 60)
        guard let answer = session.notes.last else { return }
        let changes: [NoteKey: FieldValue?] = [.answers: .entities([asked[1]])]
        try ask(.amendNotes([answer.id: answer.fields.change(to: changes)]))
    }

    private mutating func decide() throws {
        for (line, status) in [
            ("! Jembatan ditutup hari ini.", "objected"),
            ("! Jembatan diperbaiki bulan depan.", "agreed"),
            ("! kepada:Camat Menyediakan papan peringatan.", "agreed"),
            ("! kepada:Bupati Menambah dana.", "draft"),
        ] {
            try type(line)
            guard let outcome = session.notes.last else { continue }
            let settled = outcome.fields.change(to: [.status: .text(status)])
            if status != "draft" { try ask(.amendNotes([outcome.id: settled])) }
        }
    }

    private static let details: [DetailKey: FieldValue] = [
        .title: .text("Musyawarah Jembatan"), .organiser: .text("Dinas Pekerjaan Umum"),
        .letterhead: .list(["DINAS PEKERJAAN UMUM", "Jalan Melati 1, Contoh"]),
        .place: .text("Contoh"), .venue: .text("Balai Desa"), .date: .date(day),
        .zone: .text("Asia/Jakarta"), .startsAt: .time(540),
    ]

    private static let people: [[PersonKey: FieldValue]] = [
        [
            .code: .text("P01"), .name: .text("Bagaskoro"), .office: .text("Camat"),
            .institution: .text("Kecamatan Mawar"),
        ],
        [.code: .text("P02"), .name: .text("Siti"), .institution: .text("Desa Mawar")],
        [.code: .text("P03"), .name: .text("Rahmat"), .institution: .text("Desa Mawar")],
        [.code: .text("M"), .name: .text("Laksmita")],
    ]

    private static let items: [[AgendaItemKey: FieldValue]] = [
        ("Pembukaan", "opening", 10), ("Indonesia Raya", "anthem", 5), ("Tanya jawab", "qa", 30),
        ("Jeda", "break", 10), ("Rumusan", "drafting", 20), ("Doa", "prayer", 5),
    ].map { title, type, minutes in
        [.title: .text(title), .type: .text(type), .minutes: .number(minutes)]
    }
}
