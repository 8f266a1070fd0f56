public import Discussion

extension Language {
    /// That a question is to be answered in writing, or waits for an answer again.
    public func answersInWriting(_ question: String, isOpen: Bool) -> String {
        let state =
            isOpen
            ? choose(id: "Terbuka lagi", en: "Open again")
            : choose(id: "Dijawab tertulis", en: "To be answered in writing")
        return state + ": " + quoted(question) + "."
    }

    /// Who has the floor now, and who will have it then.
    ///
    /// As in `Giliran Hasan. Berikut Rina, lalu Yusuf.`
    public func floorGiven(to name: String, next: [String]) -> String {
        let given = choose(id: "Giliran \(name).", en: "\(name) has the floor.")
        guard let first = next.first else { return given }
        let following = next.dropFirst().first.map { choose(id: ", lalu ", en: ", then ") + $0 }
        return given + choose(id: " Berikut ", en: " Next ") + first + (following ?? "") + "."
    }

    /// That all have asked for whom a round has seats, by its number, or more than those.
    public func seatsUsedUp(ofRound number: Int, _ called: Int, of seats: Int) -> String {
        choose(
            id: "Kursi termin \(number) habis (\(called)/\(seats)).",
            en: "Round \(number) has no seats left (\(called)/\(seats)).")
    }

    /// Who has the last word, and how many wait no longer.
    public func lastWord(of name: String, emptying others: Int) -> String {
        let left =
            others == 0
            ? ""
            : choose(id: ", \(others) orang dilepas", en: " and \(others) taken out of it")
        return choose(
            id: "Kata terakhir: \(name). Antrean ditutup\(left); Esc u memulihkan.",
            en: "Last word: \(name). The queue is closed\(left); Esc u restores it.")
    }

    /// That somebody waits, and at which place.
    ///
    /// As in `Hasan mengantre, nomor 3.`
    public func queued(_ name: String, at place: Int) -> String {
        choose(id: "\(name) mengantre, nomor \(place).", en: "\(name) waits, number \(place).")
    }

    /// That somebody waits no longer, and how they wait again.
    public func leftQueue(_ name: String) -> String {
        choose(
            id: "\(name) keluar dari antrean; Esc u memulihkan.",
            en: "\(name) waits no longer; Esc u restores it.")
    }

    /// Who somebody is that was only described.
    public func named(_ name: String) -> String {
        choose(id: "Dinamai: \(name).", en: "Named: \(name).")
    }

    /// How long ago somebody spoke last.
    ///
    /// As in `bicara terakhir 12' lalu`, `last spoke 12' ago`.
    public func lastSpoke(minutesAgo: Int) -> String {
        choose(id: "bicara terakhir \(minutesAgo)' lalu", en: "last spoke \(minutesAgo)' ago")
    }

    /// What was dated back, and to when.
    ///
    /// As in `«Paparan» sejak 10.39. Esc b: semenit lebih awal lagi.`
    public func datedBack(_ name: String, to time: WallTime) -> String {
        // Looks are in quotation marks already.
        let name = name.first == "«" ? name : choose(id: "«\(name)»", en: "“\(name)”")
        return choose(
            id: "\(name) sejak \(clock(time)). Esc b: semenit lebih awal lagi.",
            en: "\(name) since \(clock(time)). Esc b: a minute earlier still.")
    }

    /// What an item has after minutes were added or taken.
    ///
    /// As in `«Paparan» kini 31 menit.`
    public func lasts(_ name: String, minutes: Int) -> String {
        choose(id: "«\(name)» kini \(minutes) menit.", en: "“\(name)” now has \(minutes) min.")
    }

    /// That an item lasts as long as its parts, whatever minutes it was given.
    ///
    /// As in `Lama «Paparan» kini jumlah bagiannya: 8 menit (semula 16).`
    public func lengthOfParts(_ name: String, minutes: Int, before: Int) -> String {
        choose(
            id: "Lama «\(name)» kini jumlah bagiannya: \(minutes) menit (semula \(before)).",
            en: "“\(name)” now lasts as its parts do: \(minutes) min (was \(before)).")
    }

    /// That an item was passed over.
    ///
    /// As in `Dilewati: «Kuis». Enter membukanya juga.`
    public func skipped(_ name: String) -> String {
        choose(
            id: "Dilewati: «\(name)». Tetap dapat dibuka.",
            en: "Passed over: “\(name)”. It can still be opened.")
    }

    /// That someone is here.
    ///
    /// As in `Siti Aminah hadir; kini 12 orang.`
    public func arrived(_ name: String, present count: Int) -> String {
        choose(id: "\(name) hadir; kini \(count) orang.", en: "\(name) is here; \(count) present.")
    }

    /// That someone has left.
    ///
    /// As in `Siti Aminah pulang 16.25; Esc u membatalkan.`
    public func left(_ name: String, at time: WallTime) -> String {
        choose(
            id: "\(name) pulang \(clock(time)); Esc u membatalkan.",
            en: "\(name) left \(clock(time)); Esc u takes it back.")
    }

    /// That someone was marked as here before.
    public func hereAlready(_ name: String) -> String {
        choose(id: "\(name) sudah dicatat hadir.", en: "\(name) was marked as here before.")
    }

    /// What of several names was not recorded with the others.
    public func notRecordedYet(_ names: String) -> String {
        choose(id: "Belum dicatat: \(names).", en: "Not recorded yet: \(names).")
    }

    /// That somebody like that is on the list, how they are taken, and how somebody else is entered.
    public func alreadyListed(_ label: String, code: String, institution: String?) -> String {
        let known = label + (institution.map { ", " + $0 } ?? "")
        return choose(
            id: "Sudah di daftar: \(known). Ketik \(code), atau +Nama, Instansi bila orang lain.",
            en: "On the list already: \(known). Type \(code), or +Name, Institution if it is"
                + " somebody else.")
    }

    /// That a name is on the list already, and how another of that name is entered all the same.
    public func secondOfThatName(_ label: String, isReadOut: Bool) -> String {
        let key = isReadOut ? choose(id: "Titik (.)", en: "a full stop (.)") : "Ctrl-S"
        return choose(
            id: "Sudah ada: \(label). \(key) sekali lagi: orang kedua.",
            en: "There already: \(label). \(key) once more: a second one.")
    }

    /// That no chosen paper has what was filled in on boards.
    public func boardsOnlyInReport(_ titles: [String]) -> String {
        let names = titles.joined(separator: ", ")
        return choose(
            id: "\(names) hanya di Laporan dan Transkrip",
            en: "\(names) only in report and transcript")
    }

    /// That what was filled in on restricted boards is in no paper of this screen.
    public func boardsOnlyInAnnex(_ titles: [String]) -> String {
        let names = titles.joined(separator: ", ")
        return choose(
            id: "\(names): lampiran terbatas, hanya dengan --annex",
            en: "\(names): restricted annex, only with --annex")
    }

    /// How many came from one institution.
    ///
    /// As in `PKH: 12 orang.`
    public func counted(_ count: Int, from institution: String) -> String {
        institution + ": " + self.count(count, id: "orang", one: "person", many: "people") + "."
    }

    /// When an item is over, as the answer to a question, with the day if that is another.
    ///
    /// As in `Berakhir 10.34, saat kejadian terakhir`.
    public func endedAtLastEvent(_ time: WallTime, isToday: Bool = true) -> String {
        let day = isToday ? "" : shortDate(time.date) + " "
        return choose(
            id: "Berakhir \(day)\(clock(time)), saat kejadian terakhir",
            en: "It ended at \(day)\(clock(time)), with the last event")
    }

    /// How long each may speak: `batas 2:00`, `limit 2:00`.
    public func limited(to seconds: Int) -> String {
        choose(id: "batas ", en: "limit ") + stopwatch(seconds: seconds)
    }
}

extension QueuePolicy: Worded {
    /// By what the queue is ordered.
    public var words: Words {
        switch self {
        case .firstCome: Words(id: "urutan angkat tangan", en: "who raised a hand first")
        case .firstTimers: Words(id: "yang belum bicara dahulu", en: "those not yet heard first")
        case .leastTime: Words(id: "yang paling sedikit bicara dahulu", en: "who spoke least first")
        case .byGroup: Words(id: "bergantian antarunsur", en: "groups by turns")
        }
    }
}

extension HandLane: Worded {
    /// What the lane is called.
    public var words: Words {
        switch self {
        case .privilege: Words(id: "interupsi hak pribadi", en: "personal privilege")
        case .order: Words(id: "interupsi tata tertib", en: "point of order")
        case .information: Words(id: "interupsi informasi", en: "point of information")
        case .response: Words(id: "tanggapan langsung", en: "direct response")
        case .ordinary: Words(id: "antrean", en: "queue")
        }
    }
}

extension QuestionStatus: Worded {
    /// What has become of a question.
    public var words: Words {
        switch self {
        case .open: StatusWord.open.words
        case .answered: StatusWord.answered.words
        case .inWriting: StatusWord.inWriting.words
        }
    }
}

extension Proposal.Kind: Worded {
    /// What is done about the delay.
    public var words: Words {
        switch self {
        case .shrink: Words(id: "Persingkat sebanding", en: "Shorten in proportion")
        case .drop: Words(id: "Lewati acara pilihan", en: "Pass over optional items")
        case .extend: Words(id: "Undurkan akhir sesi", en: "Put off the end")
        }
    }
}

extension BalanceGrouping: Worded {
    /// By what shares are added up.
    public var words: Words {
        switch self {
        case .institution: PersonKey.institution.words
        case .group: PersonKey.group.words
        case .sex: PersonKey.sex.words
        }
    }
}
