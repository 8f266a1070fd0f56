public import Discussion

/// How somebody on the list stands, where the list is read out.
public enum PlainPresence: CaseIterable, Worded, Sendable {
    case speaks, refuses, isHere, isNotHere

    /// The words.
    public var words: Words {
        switch self {
        case .speaks: Words(id: "sedang bicara", en: "has the floor")
        case .refuses: Words(id: "tidak ikut", en: "does not take part")
        case .isHere: Words(id: "hadir", en: "here")
        case .isNotHere: Words(id: "tidak hadir", en: "not here")
        }
    }
}

/// How an item stands, where the programme is read out.
public enum PlainProgress: CaseIterable, Worded, Sendable {
    case runs, isPaused, isDone, isSkipped, isAhead

    /// The words.
    public var words: Words {
        switch self {
        case .runs: Words(id: "sedang berjalan", en: "open")
        case .isPaused: Words(id: "dijeda", en: "paused")
        case .isDone: Words(id: "selesai", en: "done")
        case .isSkipped: Words(id: "dilewati", en: "passed over")
        case .isAhead: Words(id: "belum", en: "ahead")
        }
    }
}

extension Language {
    /// Somebody on the list: `P02 Budi, Kades: hadir, seluruhnya 3:20 (9%), 1 giliran`.
    public func plainPerson(
        _ name: String, _ presence: PlainPresence, spoken: String?, turns: Int, notes: Int
    ) -> String {
        let parts: [String?] = [
            presence.word(in: self), spoken.map { choose(id: "seluruhnya ", en: "in all ") + $0 },
            turns == 0 ? nil : count(turns, id: "giliran", one: "turn"),
            notes == 0 ? nil : self.notes(notes),
        ]
        return name + ": " + parts.compactMap(\.self).joined(separator: ", ")
    }

    /// An item: `5 Tanya jawab: sedang berjalan, 12 dari 25 menit, mulai 10.20`.
    public func plainItem(
        _ name: String, _ progress: PlainProgress, planned: Int?, taken: Int?, begins: String?,
        isFixed: Bool
    ) -> String {
        let parts: [String?] = [
            progress.word(in: self), lasting(planned, taken),
            begins.map { plainBegins(isFixed, progress) + $0 },
        ]
        return name + ": " + parts.compactMap(\.self).joined(separator: ", ")
    }

    private func lasting(_ planned: Int?, _ taken: Int?) -> String? {
        switch (planned, taken) {
        case (let planned?, let taken?):
            choose(id: "\(taken) dari \(planned) menit", en: "\(taken) of \(planned) minutes")
        case (let minutes?, nil), (nil, let minutes?):
            choose(id: "\(minutes) menit", en: count(minutes, id: "", one: "minute"))
        case (nil, nil): nil
        }
    }

    private func plainBegins(_ isFixed: Bool, _ progress: PlainProgress) -> String {
        if isFixed { return choose(id: "tetap pukul ", en: "fixed at ") }
        return progress == .isAhead
            ? choose(id: "kira-kira pukul ", en: "about ") : choose(id: "mulai ", en: "began ")
    }
}
