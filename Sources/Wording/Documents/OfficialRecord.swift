public import Discussion

extension Language {
    /// The first sentence of an official record, the date and the count in words that a pen could
    /// not change; what is not known is left to be written by hand.
    ///
    /// The names of the event, its theme and the place stand as they are.
    public func officialRecordOpening(
        event: String?, theme: String?, venue: String?, date: CivilDate?, people: Int?
    ) -> [FormPart] {
        let about = theme.map { choose(id: " dengan tema ", en: " on the theme of ") + quoted($0) }
        return [.words(choose(id: "Pada hari ini, ", en: "On this day, "))] + dateInForm(date)
            + [
                .words(choose(id: ", bertempat di ", en: ", at ")), .value(venue),
                .words(choose(id: ", telah dilaksanakan kegiatan ", en: ", the event ")),
                .value(event.map(quoted)),
                .words(
                    (about ?? "")
                        + choose(id: " yang dihadiri oleh ", en: " was held, attended by ")),
            ] + countInForm(people)
            + [.words(choose(id: " orang.", en: people == 1 ? " person." : " people."))]
    }

    /// Before those who sign an official record say who they are.
    public var officialRecordSigners: String {
        choose(id: "Kami yang bertanda tangan di bawah ini:", en: "We, the undersigned:")
    }

    /// The sentence before the numbered points that the people present agreed.
    public var officialRecordAgreement: String {
        choose(
            id: "menerangkan dengan sebenarnya bahwa para peserta menyepakati hal-hal sebagai"
                + " berikut:",
            en: "truly state that those present agreed as follows:")
    }

    /// The last sentence of an official record, with the number of signed copies.
    public func officialRecordClosing(copies: Int?) -> [FormPart] {
        let noun = copies == 1 ? "copy" : "copies"
        return [
            .words(
                choose(
                    id: "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap ",
                    en: "This record was made truthfully in "))
        ] + countInForm(copies)
            + [
                .words(
                    choose(
                        id: " untuk dipergunakan sebagaimana mestinya.",
                        en: " \(noun), to be used as required."))
            ]
    }

    /// Above those who sign an official record besides whoever declares it, where they sign on another
    /// page: `Berita acara Nomor 140/13 ini ditandatangani pula oleh:`.
    public func officialRecordAlsoSigned(number: String?) -> String {
        choose(
            id: "Berita acara \(number.map { "Nomor \($0) " } ?? "")ini ditandatangani pula oleh:",
            en: "This record\(number.map { ", No. \($0)," } ?? "") is also signed by:")
    }

    /// Above those who witnessed an official record, and above who takes note of it, where they sign on
    /// another page.
    public func officialRecordWitnessed(number: String?, isAcknowledged: Bool) -> String {
        choose(
            id: "Berita acara \(number.map { "Nomor \($0) " } ?? "")ini disaksikan"
                + (isAcknowledged ? " dan diketahui oleh:" : " oleh:"),
            en: "This record\(number.map { ", No. \($0)," } ?? "") is witnessed"
                + (isAcknowledged ? " and acknowledged by:" : " by:"))
    }

    private func dateInForm(_ date: CivilDate?) -> [FormPart] {
        if let date { return [.words(dateInWords(date))] }
        return [
            .blank(10), .words(choose(id: ", tanggal ", en: ", the ")), .blank(16),
            .words(choose(id: " bulan ", en: " of ")), .blank(12),
            .words(choose(id: " tahun ", en: ", ")), .blank(20),
        ]
    }

    private func countInForm(_ count: Int?) -> [FormPart] {
        if let count { return [.words(numberWithWords(count))] }
        return [.blank(5), .words(" ("), .blank(20), .words(")")]
    }
}

/// The parties and witnesses of an official record.
public enum OfficialRecordLabel: CaseIterable, Worded, Sendable {
    /// What identifies who signs.
    case name, nip, rank, office, address
    /// As what they sign.
    case actingAs, organiser, organiserAndModerator, chair, moderator, delegates, witnesses

    /// The label, without a colon.
    public var words: Words {
        switch self {
        case .name: Words(id: "Nama", en: "Name")
        case .nip: Words(id: "NIP", en: "NIP")
        case .rank: Words(id: "Pangkat/Gol.", en: "Rank")
        case .office: Words(id: "Jabatan", en: "Position")
        case .address: Words(id: "Alamat", en: "Address")
        case .actingAs: Words(id: "Selaku", en: "Acting as")
        case .organiser: Words(id: "Penyelenggara", en: "Organiser")
        case .organiserAndModerator:
            Words(id: "Penyelenggara dan moderator", en: "Organiser and moderator")
        case .chair: Words(id: "Pimpinan rapat", en: "Chair of the meeting")
        case .moderator: Words(id: "Moderator", en: "Moderator")
        case .delegates: Words(id: "Perwakilan peserta", en: "Delegate")
        case .witnesses: Words(id: "Saksi", en: "Witness")
        }
    }
}
