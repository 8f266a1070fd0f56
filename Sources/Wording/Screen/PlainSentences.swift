public import Discussion

extension Language {
    /// How a session is run line by line.
    public var plainGreeting: String {
        choose(
            id: "Ketik catatan, lalu Enter. Baris kosong menyebut keadaan; /1 sampai /8 membacakan"
                + " tampilan; /bantuan menyebut perintah; /keluar mengakhiri.",
            en: "Type a note, then Enter. An empty line says where things stand; /1 to /8 read a"
                + " view out; /help lists the commands; /leave ends.")
    }

    /// That a line could not be filed and is kept.
    public var plainWaits: String {
        choose(
            id: "Belum tersimpan. Titik (.) mencoba lagi.",
            en: "Not filed. A full stop (.) tries again.")
    }

    /// A line that was typed in an earlier run, what speaks against it, and how it is filed.
    public func plainDraft(_ text: String, doubt: String?) -> String {
        let told = choose(id: "Belum disimpan: ", en: "Not filed yet: ") + text + ". "
        return told + (doubt.map { $0 + " " } ?? "")
            + choose(id: "Titik (.) menyimpannya.", en: "A full stop (.) files it.")
    }

    /// That nothing that was typed is still to be filed.
    public var nothingWaits: String {
        choose(id: "Tidak ada yang menunggu disimpan.", en: "Nothing waits to be filed.")
    }

    /// Which row a command is for has to be typed behind it.
    public func nameTheRow(_ command: String) -> String {
        choose(
            id: "Sebutkan yang mana: \(command) lalu nomor, kode, atau kata-katanya.",
            en: "Say which: \(command), then its number, its code or words of it.")
    }

    /// Which of several lists a number is of has to be read out before it is typed.
    public func whichList(_ command: String, _ lists: [String]) -> String {
        let all = lists.formatted(with: choose(id: "atau", en: "or"))
        return choose(
            id: "Nomor dari daftar mana? Bacakan \(all) dahulu, lalu \(command).",
            en: "A number of which list? Have \(all) read out first, then \(command).")
    }

    /// Which notes are to be made one has to be typed.
    public var nameNotesToJoin: String {
        choose(
            id:
                "Sebutkan dua catatan atau lebih: /satukan lalu nomornya dari /4, mis. /satukan 3 4.",
            en: "Name two notes or more: /join, then their numbers of /4, as /join 3 4.")
    }

    /// The row for which commands are from now on.
    public func plainChosen(_ row: String) -> String {
        choose(id: "Terpilih: \(row)", en: "Chosen: \(row)")
    }

    /// The note that is changed: what is typed next takes its place.
    public func plainAmending(_ text: String) -> String {
        choose(
            id: "Ubah, baris kosong membiarkannya: \(text)",
            en: "Change it, an empty line leaves it: \(text)")
    }

    /// That a command is of use only where there is a screen.
    public func onlyOnScreen(_ command: String) -> String {
        choose(
            id: "\(command) hanya untuk layar penuh.", en: "\(command) is for the full screen only."
        )
    }

    /// How an answer about consent is typed.
    public var plainConsent: String {
        choose(
            id:
                "Mencatat jawaban: /izin Siti ya, /izin Siti tidak suara foto, /izin Siti cabut, /izin semua ya.",
            en:
                "To record an answer: /consent Siti yes, /consent Siti no audio photo, /consent Siti"
                + " withdrawn, /consent all yes.")
    }

    /// What is to be filled in by hand.
    public var plainBlank: String { choose(id: "(kosong)", en: "(blank)") }

    /// That nobody asked somebody for a leave.
    public var notAsked: String { choose(id: "belum ditanya", en: "not asked") }

    /// That a line is a key or a letter alone.
    public func onlyAKey(_ typed: String) -> String {
        choose(id: "Hanya «\(typed)».", en: "Only “\(typed)”.")
    }

    /// That a line is the name of somebody alone.
    public func onlyAName(_ label: String) -> String {
        choose(
            id: "Hanya nama \(label); /tangan atau /panggil, lalu namanya, memberi giliran.",
            en: "Only the name \(label); /hand or /give floor, and the name, give a turn.")
    }

    /// The rows that what was typed could mean, where that is not one.
    public func rowsLike(_ words: String, _ rows: [String]) -> String {
        guard !rows.isEmpty else {
            return choose(id: "Tidak ada yang cocok: \(words).", en: "Nothing fits: \(words).")
        }
        return choose(id: "Lebih dari satu cocok: ", en: "More than one fits: ")
            + rows.joined(separator: "; ") + "."
    }

    /// What stands behind a command that asks for nothing.
    public func takesNoWords(_ command: String, _ words: String) -> String {
        choose(
            id: "Tidak dijalankan: \(command) tidak memakai kata lain (\(words)).",
            en: "Not done: \(command) takes no other words (\(words)).")
    }

    /// Whether the talk is off the record now.
    public func offRecord(_ isOff: Bool) -> String {
        isOff
            ? choose(id: "Mulai sekarang di luar rekaman.", en: "Off the record from now on.")
            : choose(id: "Direkam lagi mulai sekarang.", en: "On the record again from now on.")
    }

    /// Whether somebody is here now.
    public func attended(_ name: String, isPresent: Bool) -> String {
        isPresent
            ? choose(id: "\(name): hadir.", en: "\(name): here.")
            : choose(id: "\(name): tidak hadir lagi.", en: "\(name): not here any more.")
    }

    /// How a session is chosen there, of so many.
    public func plainSessions(_ count: Int) -> String {
        let numbers = count == 0 ? "" : choose(id: "Nomor membuka sesi; ", en: "A number opens; ")
        return choose(
            id: numbers + "+Judul membuat forum baru, +circle Judul lingkaran diskusi; baris kosong"
                + " mengakhiri.",
            en: numbers + "+Title makes a new forum, +circle Title a discussion circle; an empty"
                + " line ends.")
    }
}

extension [String] {
    /// One after the other, with a word before the last.
    fileprivate func formatted(with word: String) -> String {
        count < 2
            ? joined() : dropLast().joined(separator: ", ") + " " + word + " " + (last ?? "")
    }
}
