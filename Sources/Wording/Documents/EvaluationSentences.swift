public import Discussion

extension Language {
    /// For how many of the minutes of talk a turn is recorded.
    public func turnsRecorded(minutes: Int, of talk: Int, share: Double) -> String {
        let part = "\(number(minutes)) / \(number(talk)) (\(percent(share)))"
        return choose(
            id: "Menit bicara yang gilirannya tercatat: \(part).",
            en: "Minutes of talk with a recorded turn: \(part).")
    }

    /// That nothing can be said of shares.
    public var noTurnsRecorded: String {
        choose(id: "Tidak ada giliran bicara yang tercatat.", en: "No turns are recorded.")
    }

    /// How the shares are meant.
    public var sharesAreACue: String {
        choose(
            id: "Porsi bicara adalah isyarat bagi fasilitator, bukan penilaian atas orang: yang"
                + " bercerita wajar berbicara lebih lama.",
            en: "Shares of talk are a cue for the facilitator, no judgement of people: who tells a"
                + " story rightly speaks longer.")
    }

    /// The index with its scale; those who did not speak count as none.
    public func inequality(_ gini: Gini) -> String {
        let value = number(gini.value, places: 2)
        let normalised = number(gini.normalised, places: 2)
        return choose(
            id: "Indeks Gini \(value) (dinormalkan \(normalised)): 0 berarti merata, 1 berarti"
                + " hanya seorang yang berbicara; yang diam dihitung 0.",
            en: "Gini index \(value) (normalised \(normalised)): 0 is even, 1 is one person alone;"
                + " whoever was silent counts as 0.")
    }

    /// Why there is no index.
    public var inequalityUnknown: String {
        choose(
            id: "Indeks Gini tidak dihitung: giliran yang tercatat kurang dari 60% waktu bicara,"
                + " atau pembicaranya terlalu sedikit.",
            en: "No Gini index: turns are recorded for less than 60% of the talk, or too few people"
                + " spoke.")
    }
}

/// What a session leaves to be completed.
public enum OpenEnd: CaseIterable, Sendable {
    /// Questions and outcomes that came to nothing yet.
    case questions, outcomes
    /// Actions that nobody can be held to.
    case owners, dates
    /// Notes that somebody has to complete.
    case voices, marks
}

extension Language {
    /// In place of an answer that nobody gave.
    public var notAnswered: String { choose(id: "Belum dijawab", en: "Not answered") }

    /// How many of them there are: `2 pertanyaan belum dijawab`.
    public func openEnds(_ end: OpenEnd, _ count: Int) -> String {
        switch end {
        case .questions:
            self.count(
                count, id: "pertanyaan belum dijawab", one: "question not answered",
                many: "questions not answered")
        case .outcomes:
            self.count(
                count, id: "rumusan belum disepakati", one: "outcome not agreed",
                many: "outcomes not agreed")
        case .owners:
            self.count(
                count, id: "tindak lanjut tanpa penanggung jawab",
                one: "action without an owner", many: "actions without an owner")
        case .dates:
            self.count(
                count, id: "tindak lanjut tanpa tenggat", one: "action without a date",
                many: "actions without a date")
        case .voices:
            self.count(
                count, id: "catatan belum diketahui pembicaranya",
                one: "note whose speaker is unknown", many: "notes whose speaker is unknown")
        case .marks:
            self.count(
                count, id: "saat ditandai dan belum ditulis",
                one: "moment marked and not written up",
                many: "moments marked and not written up")
        }
    }
}
