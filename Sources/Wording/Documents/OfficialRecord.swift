public import Discussion

extension Language {
    /// The first sentence of an official record, everything in words that a pen could change.
    ///
    /// The names of the event and of the place stand as they are.
    public func officialRecordOpening(
        event: String, venue: String, date: CivilDate, people: Int
    ) -> String {
        let day = dateInWords(date)
        let count = numberWithWords(people)
        let persons = people == 1 ? "person" : "people"
        return choose(
            id: "Pada hari ini, \(day), bertempat di \(venue), telah dilaksanakan \(event)"
                + " yang dihadiri oleh \(count) orang, dengan hasil sebagai berikut:",
            en: "On this day, \(day), at \(venue), \(event) was held,"
                + " attended by \(count) \(persons), with the following result:")
    }

    /// The sentence before the numbered points that the people present agreed.
    public var officialRecordAgreement: String {
        choose(
            id: "Para peserta menyepakati hal-hal sebagai berikut:",
            en: "Those present agreed as follows:")
    }

    /// The last sentence of an official record, with the number of signed copies.
    public func officialRecordClosing(copies: Int) -> String {
        let count = numberWithWords(copies)
        let noun = copies == 1 ? "copy" : "copies"
        return choose(
            id: "Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap \(count)"
                + " untuk dipergunakan sebagaimana mestinya.",
            en: "This record is true; it was made in \(count) \(noun), to be used as required.")
    }
}

/// The parties and witnesses of an official record.
public enum OfficialRecordLabel: CaseIterable, Worded, Sendable {
    /// What identifies who signs.
    case name, nip, rank, office, address
    /// As what they sign.
    case firstParty, secondParty, organiser, moderator, delegates, witnesses

    /// The label, without a colon.
    public var words: Words {
        switch self {
        case .name: Words(id: "Nama", en: "Name")
        case .nip: Words(id: "NIP", en: "NIP")
        case .rank: Words(id: "Pangkat/Gol.", en: "Rank")
        case .office: Words(id: "Jabatan", en: "Position")
        case .address: Words(id: "Alamat", en: "Address")
        case .firstParty: Words(id: "PIHAK PERTAMA", en: "FIRST PARTY")
        case .secondParty: Words(id: "PIHAK KEDUA", en: "SECOND PARTY")
        case .organiser: Words(id: "Penyelenggara", en: "Organiser")
        case .moderator: Words(id: "Moderator", en: "Moderator")
        case .delegates: Words(id: "Perwakilan peserta", en: "Delegates")
        case .witnesses: Words(id: "Saksi-saksi", en: "Witnesses")
        }
    }
}
