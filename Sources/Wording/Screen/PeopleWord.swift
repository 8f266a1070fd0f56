public import Discussion

/// What the screen says of people: their consent, their coming and going.
public enum PeopleWord: CaseIterable, Worded, Sendable {
    /// Who does not take part.
    case refuses
    /// The grid of consent.
    case consent, consentMissing, notAskedYet, allAnswered, notGivenYet, howGiven
    /// When somebody was here.
    case cameAndLeft
    /// Who was counted without names, and the key for it.
    case counted, recount
    /// The keys of the grid.
    case yesOrNo, row, everyoneHere, everything, withdraw

    /// The words.
    public var words: Words {
        switch self {
        case .refuses: Words(id: "menolak", en: "refused")
        case .consent: Words(id: "Izin", en: "Consent")
        case .consentMissing: Words(id: "belum izin", en: "no consent")
        case .notAskedYet: Words(id: "belum ditanya", en: "not asked")
        case .allAnswered:
            Words(
                id: "Semua sudah menjawab; spasi mengubah satu jawaban.",
                en: "All have answered; the space bar changes one answer.")
        case .notGivenYet:
            Words(
                id: "Hanya izin yang pernah diberikan dapat dicabut.",
                en: "Only what was once allowed can be withdrawn.")
        case .cameAndLeft: Words(id: "hadir", en: "here")
        case .counted: Words(id: "Dihitung tanpa nama", en: "Counted without names")
        case .recount: Words(id: "c mengubah", en: "c changes it")
        case .howGiven: Words(id: "cara", en: "how")
        case .yesOrNo: Words(id: "ya/tidak", en: "yes/no")
        case .row: Words(id: "sebaris", en: "row")
        case .everyoneHere: Words(id: "semua hadir", en: "all here")
        case .everything: Words(id: "semua izin", en: "everything")
        case .withdraw: Words(id: "cabut", en: "withdraw")
        }
    }
}

extension Language {
    /// How many people would say yes, and to how many purposes, or to which: `3 orang, 7 izin`.
    public func agreeing(_ people: Int, purposes: Int, only purpose: String? = nil) -> String {
        self.people(people) + ", " + (purpose ?? self.purposes(purposes))
    }

    /// What somebody answered to being asked for consent, and how it is taken back.
    ///
    /// As in `Izin diberikan: Karto · Foto. Esc u membatalkan.`
    public func answered(_ answer: ConsentAnswer, _ who: String, _ what: String) -> String {
        let answer =
            switch answer {
            case .given: choose(id: "Izin diberikan: ", en: "Agreed: ")
            case .refused: choose(id: "Izin ditolak: ", en: "Refused: ")
            case .withdrawn: choose(id: "Izin dicabut: ", en: "Withdrawn: ")
            }
        return answer + who + " · " + what
            + choose(id: ". Esc u membatalkan.", en: ". Esc u takes it back.")
    }

    /// `7 izin`, `1 purpose`.
    public func purposes(_ count: Int) -> String {
        self.count(count, id: "izin", one: "purpose")
    }
}

/// What the form says that tells how consent was given.
public enum ConsentFormField: CaseIterable, Worded, Sendable {
    /// Its fields.
    case form, language, witness

    /// The words.
    public var words: Words {
        switch self {
        case .form: Words(id: "Bentuk", en: "Form")
        case .language: Words(id: "Dijelaskan dalam bahasa", en: "Explained in")
        case .witness: Words(id: "Saksi", en: "Witness")
        }
    }
}
