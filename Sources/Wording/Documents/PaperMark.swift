public import Discussion

/// The short words that stand on paper beside the content.
public enum PaperMark: CaseIterable, Worded, Sendable {
    /// Across a version that is not final.
    case draft
    /// Over what is not for everyone.
    case internalUse, officialUse
    /// Over an evaluation that is not for the team alone.
    case evaluation
    /// Instead of a list that goes with the paper.
    case attached
    /// Where nothing is there to report.
    case none
    /// Where words may not be shown.
    case withheld
    /// Where the room spoke off the record.
    case offRecord
    /// Under a length that could not be measured exactly.
    case approximate
    /// Beside an item whose time may not be moved, whose length may not be touched, one that may be
    /// left out, and one that the discussion is held for.
    case fixedTime, locked, optional, key
    /// Beside a time at which something was to begin.
    case plan

    /// The words, in capitals where they are a stamp.
    public var words: Words {
        switch self {
        case .draft: Words(id: "RANCANGAN", en: "DRAFT")
        case .internalUse: Words(id: "UNTUK TIM", en: "TEAM ONLY")
        case .officialUse: Words(id: "UNTUK KEDINASAN", en: "OFFICIAL USE")
        case .evaluation: Words(id: "Evaluasi", en: "Evaluation")
        case .attached: Words(id: "terlampir", en: "attached")
        case .none: Words(id: "Nihil", en: "None")
        case .withheld: Words(id: "tidak ditampilkan", en: "withheld")
        case .offRecord: Words(id: "di luar rekaman", en: "off the record")
        case .approximate: Words(id: "kira-kira", en: "approximately")
        case .fixedTime: Words(id: "waktu tetap", en: "fixed time")
        case .locked: Words(id: "lama terkunci", en: "length locked")
        case .key: Words(id: "kunci", en: "key")
        case .plan: Words(id: "rencana", en: "planned")
        case .optional: Words(id: "boleh dilewati", en: "may be left out")
        }
    }
}

extension Language {
    /// The foot of a page: `Halaman 2 dari 5`, `Page 2 of 5`.
    public func page(_ number: Int, of count: Int) -> String {
        pageWords.before + "\(number)" + pageWords.between + "\(count)"
    }

    /// What stands before and between the two numbers of ``page(_:of:)``, for formats that count
    /// the pages themselves.
    public var pageWords: (before: String, between: String) {
        (choose(id: "Halaman ", en: "Page "), choose(id: " dari ", en: " of "))
    }

    /// Before the line of a signature: `Bondowoso, 30 November 2020`.
    public func placeAndDate(_ place: String, _ date: CivilDate) -> String {
        place + ", " + self.date(date)
    }

    /// How many people: `58 orang`, `58 people`.
    public func people(_ count: Int) -> String {
        self.count(count, id: "orang", one: "person", many: "people")
    }

    /// How many people, where the number itself is not told: `kurang dari 5 orang`.
    public func fewPeople(below count: Int) -> String {
        choose(id: "kurang dari ", en: "fewer than ") + people(count)
    }

    /// In whose place a person came: `mewakili Camat Tapen`, `for Camat Tapen`.
    public func representing(_ official: String) -> String {
        choose(id: "mewakili ", en: "for ") + official
    }

    /// How many notes the reader of this paper may not see, as a sentence.
    public func withheldNotes(_ count: Int) -> String {
        let notes = self.count(count, id: "catatan", one: "note")
        let be = count == 1 ? "is" : "are"
        return choose(
            id: "\(notes) tidak ditampilkan sesuai dengan izin para pembicara.",
            en: "\(notes) \(be) withheld, as the speakers' consent requires.")
    }
}
