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

    /// A line that was typed in an earlier run, and how it is filed.
    public func plainDraft(_ text: String) -> String {
        choose(
            id: "Belum disimpan: \(text). Titik (.) menyimpannya.",
            en: "Not filed yet: \(text). A full stop (.) files it.")
    }

    /// How a form is filled in there.
    public var plainForm: String {
        choose(
            id: "Baris kosong: isian berikut. Titik: simpan. Esc: simpan dulu, dilanjutkan nanti.",
            en: "An empty line: the next field. A full stop: file. Esc: keep it for later.")
    }

    /// How something is chosen there.
    public var plainChoice: String {
        choose(
            id: "Ketik nomor atau tombolnya (up ke atas, down ke bawah); baris kosong menutup.",
            en: "Type its number or its key (up, down); an empty line closes.")
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
