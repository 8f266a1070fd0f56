public import Discussion

extension Language {
    /// How many came, in words, and of how many the name is known where that is fewer; what was
    /// not counted is left to be written by hand.
    public func attendanceCounted(_ total: Int?, named: Int) -> [FormPart] {
        let came = choose(id: "Jumlah yang hadir ", en: "Number present: ")
        guard let total else {
            return [
                .words(came), .blank(5), .words(" ("), .blank(20),
                .words(choose(id: ") orang.", en: ") people.")),
            ]
        }
        let people = choose(id: " orang.", en: total == 1 ? " person." : " people.")
        let counted = came + numberWithWords(total) + people
        guard named < total else { return [.words(counted)] }
        let names = choose(
            id: " Yang tercatat dengan nama \(numberWithWords(named)) orang; selebihnya dihitung.",
            en: " Entered by name: \(numberWithWords(named)); the others were counted.")
        return [.words(counted + names)]
    }

    /// Why a list has codes instead of names and signatures.
    public var attendanceByCode: String {
        choose(
            id: "Orang dikenali dengan kode; nama dan tanda tangan disimpan terpisah.",
            en: "People are known by codes; names and signatures are kept apart from this list.")
    }

    /// Why a list has nobody.
    public var attendanceUnlisted: String {
        choose(
            id: "Sesuai dengan aturan Chatham House, tidak ada daftar nama.",
            en: "Under the Chatham House rule there is no list of names.")
    }

    /// The last row of a count, for those of whom it was not noted.
    public var notNoted: String { choose(id: "Tidak tercatat", en: "Not noted") }
}
