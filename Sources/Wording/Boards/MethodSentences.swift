public import Discussion

extension Language {
    /// What stands beside a method that cannot be read, and how to see why.
    public func brokenMethod(_ path: String) -> String {
        choose(
            id: "belum dapat dipakai; `rembug methods check \(path)` menyebut sebabnya",
            en: "cannot be used yet; `rembug methods check \(path)` says why")
    }

    /// What a method consists of, as in `baik: 2 fase, 16 pertanyaan, 1 papan.`.
    public func parts(of method: Method) -> String {
        let prompts = method.phases.reduce(0) { $0 + $1.prompts.count }
        let parts = [
            count(method.phases.count, id: "fase", one: "phase"),
            count(prompts, id: "pertanyaan", one: "prompt"),
            count(method.boards.count, id: "papan", one: "board"),
        ]
        return choose(id: "baik: ", en: "sound: ") + parts.joined(separator: ", ") + "."
    }
}

extension Language {
    /// What was taken in, and what to do next: `Ember Bocor dipakai; …`.
    public func adopted(_ method: Method) -> String {
        choose(
            id: "\(method.title.indonesian) dipakai; Esc Esc 3 a memasukkannya ke acara.",
            en: "\(method.title.english) is in use; Esc Esc 3 a puts it on the agenda.")
    }

    /// That the phases of a method are on the agenda now, and where they put its end, if they do.
    ///
    /// As in `Tahap Ember Bocor masuk susunan acara; selesai 14.33 → 17.31.`
    public func planned(
        _ method: Method, movingEnd end: (before: String, now: String)? = nil
    ) -> String {
        choose(
            id: "Tahap \(method.title.indonesian) masuk susunan acara",
            en: "The phases of \(method.title.english) are on the programme")
            + (end.map {
                choose(id: "; selesai ", en: "; it ends ") + "\($0.before) → \($0.now)"
            } ?? "") + "."
    }

    /// On which board an entry stands, and by which letter: `Ember Bocor: C sembako.`.
    public func entered(_ name: String, as label: String, on board: BoardSchema) -> String {
        board.title[self] + ": " + label + (name.isEmpty ? "" : " " + name) + "."
    }

    /// That an entry is an action now, and where; of one that may not be told, that the words are to
    /// be its own.
    public func becameAction(_ name: String, isTold: Bool) -> String {
        isTold
            ? choose(
                id: "«\(name)» menjadi tindak lanjut; lengkapi di tampilan 5.",
                en: "“\(name)” is an action now; complete it in view 5.")
            : choose(
                id:
                    "Tindak lanjut dibuat; tulis ulang kalimatnya di tampilan 5 agar dapat dicetak.",
                en: "It is an action now; write it anew in view 5, or it is not printed.")
    }

    /// That an action of that name was made of the entry before.
    public func isActionAlready(_ name: String) -> String {
        choose(
            id: "«\(name)» sudah menjadi tindak lanjut, di tampilan 5.",
            en: "“\(name)” is an action already, in view 5.")
    }
}

extension PromptAnswer: Worded {
    /// menjawab, answered.
    public var words: Words {
        switch self {
        case .answered: Words(id: "menjawab", en: "answered")
        case .passed: Words(id: "lewat", en: "passed")
        case .later: Words(id: "kembali nanti", en: "come back")
        }
    }
}

/// The headings of the sheet that shows a method.
public enum MethodHeading: CaseIterable, Worded, Sendable {
    case plans, boards, probes, afterSign, choices, minutes, required

    /// The heading.
    public var words: Words {
        switch self {
        case .plans: Words(id: "Susunan", en: "Plans")
        case .boards: Words(id: "Papan", en: "Boards")
        case .probes: Words(id: "gali", en: "probe")
        case .afterSign: Words(id: "ketik", en: "type")
        case .choices: Words(id: "pilihan", en: "one of")
        case .minutes: Words(id: "menit", en: "min")
        case .required: Words(id: "wajib", en: "required")
        }
    }
}

extension BoardKind: Worded {
    /// Daftar, List.
    public var words: Words {
        switch self {
        case .list: Words(id: "Daftar", en: "List")
        case .grid: Words(id: "Kisi", en: "Grid")
        case .flow: Words(id: "Arus", en: "Flow")
        case .ranking: Words(id: "Peringkat", en: "Ranking")
        case .tracker: Words(id: "Pemantau", en: "Tracker")
        }
    }
}

extension BoardFieldType: Worded {
    /// Teks, Text.
    public var words: Words {
        switch self {
        case .text: Words(id: "teks", en: "text")
        case .choice: Words(id: "pilihan", en: "choice")
        case .number: Words(id: "angka", en: "number")
        case .money: Words(id: "uang", en: "money")
        case .date: Words(id: "tanggal", en: "date")
        case .person: Words(id: "orang", en: "person")
        case .note: Words(id: "catatan", en: "note")
        case .entry: Words(id: "isian", en: "entry")
        case .yesNo: Words(id: "ya/tidak", en: "yes/no")
        }
    }
}
