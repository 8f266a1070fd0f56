public import Discussion

extension Language {
    /// When the last event reached the disk: `tersimpan 14.39.33`, `saved 14:39:33`.
    public func saved(at time: WallTime) -> String {
        StatusWord.saved.word(in: self) + " " + clockWithSeconds(time)
    }

    /// How many minutes remain until something: `48' lagi`, `48' to go`.
    public func toGo(minutes: Int) -> String { "\(minutes)'" + choose(id: " lagi", en: " to go") }

    /// When the session is expected to end: `selesai 15.18`, `ends 15:18`.
    public func ends(at time: WallTime) -> String {
        ScreenLabel.ends.word(in: self) + " " + clock(time)
    }

    /// How many screens have the session open: `2 di sini`, `2 here`.
    public func here(_ count: Int) -> String {
        "\(count) " + choose(id: "di sini", en: "here")
    }

    /// That lines of the file cannot be read: `Baris 6 rusak dan dilewati; …`.
    public func damaged(lines: [Int]) -> String {
        let numbers = lines.prefix(5).map(String.init).joined(separator: ", ")
        let all = numbers + (lines.count > 5 ? ", …" : "")
        let english = lines.count == 1 ? "Line \(all) is" : "Lines \(all) are"
        return choose(
            id: "Baris \(all) rusak dan dilewati; `rembug check` menyebut sebabnya.",
            en: "\(english) damaged and passed over; `rembug check` says why.")
    }

    /// `64 catatan`, `1 note`.
    public func notes(_ count: Int) -> String { self.count(count, id: "catatan", one: "note") }

    /// `3 tindak lanjut terbuka`, `1 open action`.
    public func openActions(_ count: Int) -> String {
        self.count(count, id: "tindak lanjut terbuka", one: "open action")
    }

    /// How often somebody spoke: `belum`, `2 kali`; `not yet`, `once`, `2 times`.
    public func spoken(times: Int) -> String {
        switch times {
        case 0: StatusWord.notYet.word(in: self)
        case 1: choose(id: "1 kali", en: "once")
        default: choose(id: "\(times) kali", en: "\(times) times")
        }
    }

    /// How many of the groups have not been heard: `5 dari 9 unsur`, `5 of 9 groups`.
    public func groups(_ count: Int, of all: Int) -> String {
        choose(id: "\(count) dari \(all) unsur", en: "\(count) of \(all) groups")
    }

    /// How much of the time has turns: `giliran tercatat 71 dari 96 menit`.
    public func coverage(minutes: Int, of all: Int) -> String {
        choose(
            id: "giliran tercatat \(minutes) dari \(all) menit",
            en: "turns recorded for \(minutes) of \(all) minutes")
    }

    /// How many outcomes nobody has agreed to yet: `2 rancangan`, `2 drafts`.
    public func drafts(_ count: Int) -> String {
        self.count(count, id: "rancangan", one: "draft")
    }

    /// That a field is in conflict: `2 versi`, `2 versions`.
    public func versions(_ count: Int) -> String { self.count(count, id: "versi", one: "version") }

    /// What undo would take back and whose it is, as a question.
    public func askUndo(_ action: Trace.Action, by author: String) -> String {
        let name = action.word(in: self)
        return choose(id: "Batalkan \(name) oleh \(author)?", en: "Undo \(name) by \(author)?")
    }

    /// What undo took back: `Dibatalkan: pencatatan`, `Undone: a note taken`.
    public func undone(_ action: Trace.Action) -> String {
        choose(id: "Dibatalkan: ", en: "Undone: ") + action.word(in: self)
    }

    /// That `/word` is no command.
    public func unknownCommand(_ word: String) -> String {
        choose(id: "/\(word) bukan perintah.", en: "/\(word) is no command.")
    }
}
