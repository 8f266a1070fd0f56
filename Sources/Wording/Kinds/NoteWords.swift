public import Discussion

extension NoteKind: Worded {
    /// Kutipan, Quote.
    public var words: Words {
        switch self {
        case .paraphrase: Words(id: "Uraian", en: "Paraphrase")
        case .quote: Words(id: "Kutipan", en: "Quote")
        case .nonverbal: Words(id: "Nonverbal", en: "Non-verbal")
        case .observer: Words(id: "Pengamat", en: "Observer")
        case .question: Words(id: "Pertanyaan", en: "Question")
        case .askLater: Words(id: "Tanya nanti", en: "Ask later")
        case .answer: Words(id: "Jawaban", en: "Answer")
        case .outcome: Words(id: "Rumusan", en: "Outcome")
        case .action: Words(id: "Tindak lanjut", en: "Action")
        case .parked: Words(id: "Parkir", en: "Parked")
        case .summary: Words(id: "Ringkasan", en: "Summary")
        case .entry: Words(id: "Isian", en: "Entry")
        case .mark: Words(id: "Saat ditandai", en: "Marked moment")
        }
    }

    /// What stands over several of them: RUMUSAN, OUTCOMES.
    public var heading: Words {
        switch self {
        case .outcome, .action:
            Words(
                id: words[.indonesian].uppercased(), en: words[.english].uppercased() + "S")
        default: statusWords
        }
    }

    /// What the status row says of a line before it is filed: KUTIPAN, QUOTE.
    public var statusWords: Words {
        switch self {
        case .question: Words(id: "TANYA", en: "QUESTION")
        case .mark: Words(id: "TANDAI", en: "MARK")
        default:
            Words(id: words[.indonesian].uppercased(), en: words[.english].uppercased())
        }
    }
}

extension OutcomeStatus: Worded {
    /// Disepakati, Agreed.
    public var words: Words {
        switch self {
        case .drafted: Words(id: "Rancangan", en: "Draft")
        case .agreed: Words(id: "Disepakati", en: "Agreed")
        case .objected: Words(id: "Ada keberatan", en: "Objected to")
        }
    }
}

extension ActionStatus: Worded {
    /// Belum mulai, Not started.
    public var words: Words {
        switch self {
        case .open: Words(id: "Belum mulai", en: "Not started")
        case .running: Words(id: "Berjalan", en: "Under way")
        case .blocked: Words(id: "Terhambat", en: "Blocked")
        case .done: Words(id: "Selesai", en: "Done")
        case .cancelled: Words(id: "Batal", en: "Cancelled")
        }
    }

    /// What stands instead of the status where the date has passed; it is computed, never stored.
    public static let overdue = Words(id: "Lewat tenggat", en: "Overdue")
}

extension SummaryStatus: Worded {
    /// Dibenarkan, Confirmed.
    public var words: Words {
        switch self {
        case .unread: Words(id: "Belum dibacakan", en: "Not read back yet")
        case .confirmed: Words(id: "Dibenarkan", en: "Confirmed")
        case .corrected: Words(id: "Diperbaiki", en: "Corrected")
        case .disputed: Words(id: "Dibantah", en: "Disputed")
        }
    }
}

extension Language {
    /// Behind a point of a summary, what the room said when it was read back:
    /// `(dibacakan, dibantah oleh P06)`; nothing where that is not known.
    public func memberCheck(_ status: SummaryStatus, objectors: [String]) -> String? {
        guard status != .unread else { return nil }
        let said = status.word(in: self).lowercased()
        let who = objectors.joined(separator: ", ")
        let by = who.isEmpty ? "" : choose(id: " oleh ", en: " by ") + who
        return choose(id: "(dibacakan, ", en: "(read back, ") + said + by + ")"
    }
}
