extension ViewName {
    /// What an empty view says: that nothing is there, and which key begins.
    ///
    /// The key stands as the screen writes it; in the notes it files the line, to which another
    /// leads from the list.
    public func emptySentence(key: String, inList: Bool = false) -> Words {
        switch self {
        case .notes where inList:
            Words(
                id: "Belum ada catatan. Tekan i, ketik, lalu \(key).",
                en: "No notes yet. Press i, type, then \(key).")
        case .outcomes where inList:
            Words(
                id: "Belum ada rumusan. Tekan i, lalu awali baris dengan \(key),"
                    + " atau > untuk tindak lanjut.",
                en: "No outcomes yet. Press i, then begin a line with \(key),"
                    + " or with > for an action.")
        case .agenda:
            Words(
                id: "Belum ada acara. Tekan \(key) untuk menambah.",
                en: "No items yet. Press \(key) to add one.")
        case .floor:
            Words(
                id: "Belum ada yang mengantre. Tekan \(key) bila ada tangan terangkat.",
                en: "Nobody waits. Press \(key) when a hand goes up.")
        case .prompts:
            Words(
                id: "Belum ada panduan. Tekan \(key) untuk memilih metode.",
                en: "No prompts yet. Press \(key) to choose a method.")
        case .notes:
            Words(
                id: "Belum ada catatan. Ketik di baris bawah, lalu \(key).",
                en: "No notes yet. Type in the line below, then \(key).")
        case .outcomes:
            Words(
                id: "Belum ada rumusan. Awali baris dengan \(key), atau > untuk tindak lanjut.",
                en: "No outcomes yet. Begin a line with \(key), or with > for an action.")
        case .board:
            Words(
                id: "Belum ada papan terbuka. Tekan \(key) untuk membuka.",
                en: "No board is open. Press \(key) to open one.")
        case .minutes:
            Words(
                id: "Belum ada isi notula. Tekan \(key) untuk kembali mencatat.",
                en: "Nothing to print yet. Press \(key) to go back to the notes.")
        case .people:
            Words(
                id: "Belum ada orang. Tekan \(key) untuk menambah atau menempel daftar.",
                en: "Nobody yet. Press \(key) to add someone or to paste a list.")
        }
    }

    /// What an open board says while nothing stands on it, with the sign that begins an entry.
    public static func emptyBoard(sign: String, inList: Bool) -> Words {
        guard inList else {
            return Words(
                id: "Papan masih kosong. Ketik \(sign) lalu isinya di baris bawah.",
                en: "Nothing on the board yet. Type \(sign) and the entry below.")
        }
        return Words(
            id: "Papan masih kosong. Tekan i, ketik \(sign) lalu isinya, atau a untuk formulir.",
            en: "Nothing on the board yet. Press i, type \(sign) and the entry, or a for a form.")
    }

    /// What a view says when its filter lets nothing through.
    public static func filteredOut(key: String) -> Words {
        Words(
            id: "Tidak ada yang cocok dengan saringan. Tekan \(key) untuk mengubahnya.",
            en: "Nothing matches the filter. Press \(key) to change it.")
    }

    /// The same while the filter is typed, with the key that takes it away.
    public static func notFound(key: String) -> Words {
        Words(
            id: "Tidak ada yang cocok dengan saringan. \(key) menampilkan semua.",
            en: "Nothing matches the filter. \(key) shows everything.")
    }

    /// What the session chooser says when no session is there.
    public static func noSession(in folder: String, key: String) -> Words {
        Words(
            id:
                "Belum ada sesi di \(folder). Tekan \(key) untuk membuat yang pertama; rembug BERKAS"
                + " membuka yang di tempat lain.",
            en: "No session in \(folder) yet. Press \(key) to make the first; rembug FILE opens one"
                + " that is elsewhere.")
    }

    /// What the session chooser says while a new session is named, over the agenda that it gets
    /// and that takes so many minutes.
    public static func namingSession(minutes: Int) -> Words {
        Words(
            id:
                "Ketik judul acara, lalu Enter. Susunannya begini dahulu (\(minutes) menit), dan"
                + " dapat diubah:",
            en:
                "Type the title, then Enter. The agenda begins like this (\(minutes) minutes), and"
                + " can be changed:")
    }

    /// What the session chooser says of where its sessions are.
    public static func sessionFolder(_ path: String) -> Words {
        Words(id: "Sesi disimpan di \(path).", en: "Sessions are kept in \(path).")
    }
}
