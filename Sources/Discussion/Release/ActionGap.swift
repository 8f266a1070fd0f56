/// What an action lacks before somebody can be held to it.
public enum ActionGap: Hashable, Sendable {
    /// Nobody is to do it.
    case noOwner
    /// Everybody is to do it, in these words; that is nobody.
    case everybody(String)
    /// It has no date.
    case noDate
    /// These words stand for a date and are none.
    case noRealDate(String)
}

extension ReleasedNote {
    /// Whether an action is still to be done.
    public var isOpenAction: Bool {
        kind == .action && actionStatus != .done && actionStatus != .cancelled
    }

    /// Whether an action is still to be done though its date has passed.
    public func isOverdue(on day: CivilDate) -> Bool {
        isOpenAction && due.map { $0 < day } ?? false
    }

    /// What an action lacks; nothing for one that is done or given up.
    public var gaps: [ActionGap] {
        guard isOpenAction else { return [] }
        return [ownerGap, dateGap].compactMap { $0 }
    }

    private var ownerGap: ActionGap? {
        if let unknownOwner { return .everybody(unknownOwner) }
        if owner != nil, owner != .everyone { return nil }
        guard let office else { return .noOwner }
        // Who may not be named there is somebody.
        guard office.parts.count == 1, case .words(let words) = office.parts[0] else { return nil }
        return words.meansEverybody ? .everybody(words) : nil
    }

    private var dateGap: ActionGap? {
        if due != nil { return nil }
        let text = text.parts.map(\.typed).joined()
        let office = office?.parts.map(\.typed).joined() ?? ""
        if let words = text.wordsOfDay ?? (text + "\n" + office).wordsForNoDate {
            return .noRealDate(words)
        }
        return .noDate
    }
}

extension Capture {
    /// What an action has in place of a day that can be read; nothing if it has one, or none at all.
    public var unreadDay: String? { kind == .action && due == nil ? text.wordsOfDay : nil }
}

extension String {
    /// Whether it is what people say for everybody, alone or beside somebody who could do it.
    fileprivate var meansEverybody: Bool {
        let words = plainWords.withoutArticle
        if words.hasPrefix("bersama "), words.split(separator: " ").contains(where: isBody) {
            return false
        }
        return words.isEmpty || everybody.contains(words) || nobody.contains(words)
            || atLarge.contains { words.hasPrefix($0 + " ") }
            || words.split(separator: " ").split { joining.contains(String($0)) }.contains {
                names in
                guard let first = names.first, let last = names.last else { return false }
                return all.contains(String(first)) || afterwards.contains(String(last))
            }
    }

    /// What somebody says instead of a date; nothing without such words.
    fileprivate var wordsForNoDate: String? {
        let words = " " + plainWords + " "
        return noDates.first { words.contains(" " + $0 + " ") }
    }

    /// What stands after the key of a day: the words for no date among them, else as many as a
    /// day has.
    fileprivate var wordsOfDay: String? {
        let words = split(whereSeparator: \.isWhitespace)
        guard let place = words.firstIndex(where: { $0.value(after: dueKeys) != nil }),
            let first = words[place].value(after: dueKeys)
        else { return nil }
        let day = ([first] + words[(place + 1)...].prefix(2)).joined(separator: " ").trimmed
        guard !day.isEmpty else { return nil }
        let said = ([first] + words[(place + 1)...]).joined(separator: " ").plainWords + " "
        return noDates.first { said.hasPrefix($0 + " ") } ?? day
    }
}

/// What people say for everybody, in both languages, whatever the language of the session.
private let everybody: Set<String> = [
    "bersama", "bersama sama", "bareng", "bareng bareng", "dhewe dhewe", "gotong royong", "kabeh",
    "they", "together", "us", "we",
]

/// What people say for somebody who is still to be found, and for people at large.
private let nobody: Set<String> = [
    "warga", "masyarakat", "peserta", "seseorang", "siapa ya", "belum ada", "belum ditentukan",
    "belum jelas", "entah", "entah siapa", "mereka", "nanti", "participants", "pemuda", "pengurus",
    "stakeholder", "stakeholders", "team", "tim", "embuh", "them", "villagers", "nobody", "no one",
    "none", "people", "someone", "somebody", "tba",
    "tbd", "community", "to be decided",
]

/// With what people at large begin: *warga RT 3*, *warga sekitar*.
private let atLarge = ["desa", "dusun", "kampung", "rt", "rw", "sekitar", "setempat"].map {
    "warga " + $0
}

/// Whether a word says that a name is an organisation's: *Bersama Kita (LSM)*.
private func isBody(_ word: Substring) -> Bool {
    [
        "cv", "forum", "kelompok", "komunitas", "koperasi", "lsm", "ngo", "paguyuban", "pt",
        "yayasan",
    ]
    .contains(word)
}

/// With what everybody begins: *semua warga*, *masing-masing desa*, *each village*.
private let all: Set<String> = [
    "semua", "semuanya", "seluruh", "seluruhnya", "segenap", "segala", "para", "masing", "setiap",
    "tiap", "kita", "kami", "siapa", "siapapun", "all", "any", "anybody", "anyone", "both", "each",
    "entire", "every", "everybody", "everyone", "ourselves", "us", "we", "whoever", "whole",
]

/// With what everybody ends: *warga semua*, *desa masing-masing*.
private let afterwards: Set<String> = [
    "semua", "semuanya", "seluruhnya", "kabeh", "masing", "terkait", "berwenang", "all", "each",
    "together",
]

/// What stands between two who are to do something together.
private let joining: Set<String> = ["dan", "serta", "bersama", "dengan", "and", "with"]

/// What people say instead of a date, longer before shorter.
private let noDates = [
    "sesegera mungkin", "secepat mungkin", "secepatnya", "segera", "kapan kapan",
    "as soon as possible", "asap", "soon", "some day",
]

extension ReleasedText.Part {
    fileprivate var typed: String {
        if case .words(let words) = self { words } else { "" }
    }
}

extension String {
    /// The words in lower case with one space between them, signs left out.
    fileprivate var plainWords: String {
        lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Words without *the* in front.
    fileprivate var withoutArticle: String { hasPrefix("the ") ? String(dropFirst(4)) : self }
}
