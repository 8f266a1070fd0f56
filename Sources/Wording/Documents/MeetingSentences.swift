public import Discussion

extension Language {
    /// That the meeting was opened, by minutes since midnight, and by whom if that is known.
    public func meetingOpened(at minutes: Int, zone: String, by opener: String?) -> String {
        let time = self.time(minutes, zone: zone)
        let by = opener.map { choose(id: " oleh ", en: " by ") + $0 } ?? ""
        return choose(
            id: "Rapat dibuka \(time)\(by).", en: "The meeting was opened at \(time)\(by).")
    }

    /// That the meeting was closed, by minutes since midnight.
    public func meetingClosed(at minutes: Int, zone: String) -> String {
        let time = self.time(minutes, zone: zone)
        return choose(id: "Rapat ditutup \(time).", en: "The meeting was closed at \(time).")
    }

    /// That an item lasts past the fixed time of a later one, by its number and that time.
    ///
    /// As in `2 menit melewati awal acara 6, 10.20`.
    public func runsInto(_ number: String, at begins: Int, by minutes: Int) -> String {
        let length = count(minutes, id: "menit", one: "minute", many: "minutes")
        return choose(
            id: "\(length) melewati awal acara \(number), \(clock(begins))",
            en: "\(length) past the start of item \(number), \(clock(begins))")
    }

    /// From when to when nothing was recorded; without an end, since when.
    public func offRecord(from began: WallTime, to ended: WallTime?) -> String {
        let words = PaperMark.offRecord.word(in: self)
        guard let ended else {
            return words + choose(id: " sejak pukul ", en: " since ") + clock(began)
        }
        return words + choose(id: " pukul ", en: " from ") + clock(began)
            + choose(id: " s.d. ", en: " to ") + clock(ended)
    }

    /// To whom a recommendation goes: `Kepada Dinas Sosial`, `To Dinas Sosial`.
    public func addressed(to recipient: String) -> String {
        choose(id: "Kepada ", en: "To ") + recipient
    }

    /// One who objected, and why: `Camat Tapen (belum ada anggaran)`.
    public func objection(of person: String, since reasons: [String]) -> String {
        reasons.isEmpty ? person : person + " (" + reasons.joined(separator: "; ") + ")"
    }

    /// Who objected to an outcome: `Keberatan: Camat Tapen, PSM`.
    public func objections(by people: [String]) -> String {
        choose(id: "Keberatan: ", en: "Objected: ") + people.joined(separator: ", ")
    }
}
