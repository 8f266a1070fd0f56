public import Discussion

extension ConsentPurpose: Worded {
    /// The head of a narrow column: Kutip, Quote.
    public var words: Words {
        switch self {
        case .attend: Words(id: "Ikut", en: "Attend")
        case .notes: Words(id: "Catat", en: "Notes")
        case .audio: Words(id: "Suara", en: "Audio")
        case .photo: Words(id: "Foto", en: "Photo")
        case .quote: Words(id: "Kutip", en: "Quote")
        case .name: Words(id: "Nama", en: "Name")
        case .contact: Words(id: "Kontak", en: "Contact")
        }
    }

    /// What the person is asked to agree to, as it is read aloud or signed.
    public var statement: Words {
        switch self {
        case .attend:
            Words(
                id: "Saya bersedia ikut serta dan boleh berhenti kapan saja.",
                en: "I agree to take part and may stop at any time.")
        case .notes:
            Words(
                id: "Saya setuju ucapan saya dicatat.",
                en: "I agree that notes are taken of what I say.")
        case .audio:
            Words(id: "Saya setuju suara saya direkam.", en: "I agree that my voice is recorded.")
        case .photo:
            Words(id: "Saya setuju difoto.", en: "I agree that my picture is taken.")
        case .quote:
            Words(
                id: "Saya setuju ucapan saya dikutip kata demi kata.",
                en: "I agree that my words are quoted as I said them.")
        case .name:
            Words(
                id: "Saya setuju nama saya dicantumkan dalam laporan.",
                en: "I agree that my name stands in the report.")
        case .contact:
            Words(
                id: "Saya bersedia dihubungi lagi sesudah kegiatan ini.",
                en: "I agree to be contacted again after this event.")
        }
    }
}

extension ConsentAnswer: Worded {
    /// Setuju, Given.
    public var words: Words {
        switch self {
        case .given: Words(id: "Setuju", en: "Given")
        case .refused: Words(id: "Tidak setuju", en: "Refused")
        case .withdrawn: Words(id: "Dicabut", en: "Withdrawn")
        }
    }
}

/// How a consent was given, as ``ConsentRecorded/form`` holds it.
public enum ConsentForm: String, CaseIterable, Worded, Sendable {
    /// On paper.
    case signed
    /// Aloud, before a witness.
    case oral
    /// By a parent or guardian.
    case guardian

    /// Tertulis, In writing.
    public var words: Words {
        switch self {
        case .signed: Words(id: "Tertulis", en: "In writing")
        case .oral: Words(id: "Lisan", en: "Spoken")
        case .guardian: Words(id: "Melalui wali", en: "By a guardian")
        }
    }
}

extension Attribution: Worded {
    /// Nama dan jabatan, Name and office.
    public var words: Words {
        switch self {
        case .named: Words(id: "Nama dan jabatan", en: "Name and office")
        case .role: Words(id: "Jabatan dan instansi", en: "Office and institution")
        case .code: Words(id: "Kode", en: "Code")
        case .chathamHouse: Words(id: "Aturan Chatham House", en: "Chatham House rule")
        case .offRecord: Words(id: "Di luar rekaman", en: "Off the record")
        }
    }
}

extension Language {
    /// What an answer is an answer to: `Izin: Kutip`.
    func consent(_ purpose: ConsentPurpose) -> String {
        choose(id: "Izin: ", en: "Consent: ") + purpose.word(in: self)
    }

    /// That an item is to be told as what it is part of, or as the session.
    public func noAttribution(ofItem number: String?) -> String {
        choose(
            id: "Acara \(number ?? "–"): seperti induknya atau seluruh sesi",
            en: "Item \(number ?? "–"): as what it is part of, or as the session")
    }

    /// What an attribution is chosen for, and which: `Acara 3: Kode`.
    public func attribution(_ attribution: Attribution, ofItem number: String?) -> String {
        scope(ofItem: number) + ": " + attribution.word(in: self)
    }

    /// An item by its number, or all of them.
    public func scope(ofItem number: String?) -> String {
        number.map { choose(id: "Acara \($0)", en: "Item \($0)") }
            ?? choose(id: "Seluruh sesi", en: "Whole session")
    }
}
