public import Discussion

extension Language {
    /// How many came, in words; what was not counted is left to be written by hand.
    public func attendanceCounted(_ total: Int?) -> [FormPart] {
        let came = choose(id: "Jumlah yang hadir ", en: "Number present: ")
        guard let total else {
            return [
                .words(came), .blank(5), .words(" ("), .blank(20),
                .words(choose(id: ") orang.", en: ") people.")),
            ]
        }
        let people = choose(id: " orang.", en: total == 1 ? " person." : " people.")
        return [.words(came + numberWithWords(total) + people)]
    }

    /// That how many came is not told.
    public var attendanceNotTold: String {
        choose(id: "Jumlah yang hadir tidak ditampilkan.", en: "The number present is not shown.")
    }

    /// How those who came stand on the list, of whom some may be counted and no more; nothing
    /// where the list is all of it.
    public func attendanceListed(byName named: Int, byCode coded: Int, counted: Int) -> String? {
        let counts: [(Int, Words)] = [
            (named, Words(id: "dengan nama", en: "entered by name")),
            (coded, Words(id: "tanpa nama", en: "without a name")),
            (counted, Words(id: "hanya dihitung", en: "only counted")),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { count, words in
            choose(
                id: "\(words[self]) \(numberWithWords(count)) orang",
                en: "\(words[self]): \(numberWithWords(count))")
        }
        guard named + coded > 0, parts.count > 1 else { return nil }
        return choose(
            id: "Yang tercatat " + parts.joined(separator: ", ") + ".",
            en: "Of these " + parts.joined(separator: "; ") + ".")
    }

    /// How many of the team stand on the list besides those who are counted.
    public func teamBesides(_ count: Int) -> String {
        choose(
            id: "Di luar hitungan ini: panitia \(numberWithWords(count)) orang.",
            en: "Not counted here: the team, \(numberWithWords(count)).")
    }

    /// Why a list has codes or offices instead of names and signatures, under such an attribution.
    public func attendanceWithoutNames(_ attribution: Attribution) -> String {
        attribution == .role
            ? choose(
                id: "Orang disebut dengan jabatan dan instansi; nama dan tanda tangan disimpan"
                    + " terpisah.",
                en: "People are known by office and institution; names and signatures are kept"
                    + " apart from this list.")
            : choose(
                id: "Orang dikenali dengan kode; nama dan tanda tangan disimpan terpisah.",
                en: "People are known by codes; names and signatures are kept apart from this list."
            )
    }

    /// Why a list has nobody, under such an attribution.
    public func attendanceUnlisted(_ attribution: Attribution) -> String {
        attribution == .offRecord
            ? choose(
                id: "Kegiatan ini di luar rekaman; tidak ada daftar nama.",
                en: "This event is off the record; there is no list of names.")
            : choose(
                id: "Sesuai dengan aturan Chatham House, tidak ada daftar nama.",
                en: "Under the Chatham House rule there is no list of names.")
    }

    /// The last row of a count, for those of whom it was not noted.
    public var notNoted: String { choose(id: "Tidak tercatat", en: "Not noted") }
}
