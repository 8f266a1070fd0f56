public import Discussion

extension Language {
    /// That what was asked is put away, as a line was no answer to it.
    public var plainUnanswered: String {
        choose(
            id: "Pertanyaan tadi ditutup tanpa jawaban.",
            en: "The question is closed without an answer.")
    }

    /// Why a word or two behind a question are not filed at once.
    public var plainMayBeAnswer: String {
        choose(
            id: "Baris sependek itu mungkin jawaban yang tidak cocok.",
            en: "A line that short may be an answer that did not fit.")
    }

    /// That what was asked is put away.
    public var plainClosed: String { choose(id: "Ditutup.", en: "Closed.") }

    /// That a note stays as it was.
    public var plainLeftAsItIs: String {
        choose(id: "Catatan dibiarkan seperti semula.", en: "The note is left as it was.")
    }

    /// That a list has no row of a number.
    public func noRow(_ number: Int, of count: Int) -> String {
        guard count > 0 else {
            return choose(id: "Tidak ada nomor \(number).", en: "There is no number \(number).")
        }
        return choose(
            id: "Tidak ada nomor \(number); yang ada 1 sampai \(count).",
            en: "There is no number \(number); there are 1 to \(count).")
    }

    /// Of several things the one that holds now.
    public var plainCurrent: String { choose(id: "(sekarang)", en: "(now)") }

    /// Whether a paper will be written.
    public func plainPaper(_ name: String, isChosen: Bool) -> String {
        isChosen
            ? choose(id: "\(name): dipilih.", en: "\(name): chosen.")
            : choose(id: "\(name): tidak dipilih.", en: "\(name): not chosen.")
    }

    /// That nobody is left to be heard in a round.
    public var plainAllHeard: String {
        choose(id: "Semua sudah ditanya.", en: "Everyone was asked.")
    }

    /// Who was not heard in a round yet, and who is next.
    public func plainRound(left: [String], next: String) -> [String] {
        let rest = left.joined(separator: ", ")
        return [
            left.isEmpty
                ? plainAllHeard
                : choose(id: "Belum: \(rest).", en: "Not heard yet: \(rest)."),
            choose(id: "Sekarang \(next).", en: "Now \(next)."),
            choose(
                id: "Ketik menjawab, lewat, atau nanti, dengan nama di depannya bila bukan dia;"
                    + " baris kosong menutup.",
                en: "Type answered, passed or back, with a name in front if it is not that one; an"
                    + " empty line closes."),
        ]
    }

    /// How a question that goes on is ended.
    public var plainEnough: String {
        choose(id: "baris kosong: selesai", en: "an empty line: done")
    }

    /// That a question is over, so that the next line is a note again.
    public func askedEnough(_ label: String) -> String {
        choose(
            id: "«\(label)» selesai; baris berikut menjadi catatan.",
            en: "“\(label)” is done; the next line is a note.")
    }

    /// How a field is left that cannot be read.
    public var plainFault: String {
        choose(
            id: "Ketik lagi; baris kosong: biarkan seperti semula.",
            en: "Type it again; an empty line: leave it as it was.")
    }

    /// How a form is filled in there.
    public var plainForm: String {
        choose(
            id:
                "Baris kosong: isian berikut. Tanda -: kosongkan. Tanda ?: pilihannya. Titik: simpan. Esc: simpan dulu, dilanjutkan nanti.",
            en:
                "An empty line: the next field. A -: empty it. A ?: the choices. A full stop: file. Esc: keep it for later."
        )
    }

    /// What a field of a form can hold, each with its number.
    public func plainOptions(_ options: [String]) -> String {
        choose(id: "Pilihan: ", en: "Choices: ") + options.joined(separator: ", ") + "."
    }

    /// How something is chosen there.
    public var plainChoice: String {
        choose(
            id: "Ketik nomornya atau kata-katanya; baris kosong menutup.",
            en: "Type its number or its words; an empty line closes.")
    }

    /// How something is told where there is nothing to choose from.
    public var plainTell: String {
        choose(
            id: "Ketik jawabannya; baris kosong menutup.",
            en: "Type the answer; an empty line closes.")
    }

    /// How something is chosen by the keys that were read out.
    public var plainKeys: String {
        choose(
            id: "Ketik tombol, nomor, atau katanya; baris kosong menutup.",
            en: "Type the key, the number or the word; an empty line closes.")
    }
}
