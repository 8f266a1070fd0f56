/// What the palette, its choices and its lists say.
public enum PaletteWord: CaseIterable, Worded, Sendable {
    /// In the palette itself.
    case typeName, nothingFits, noPlaceFits
    /// Where one can go.
    case item, note
    /// Of a theme.
    case dark, light
    /// What Enter does with who is chosen.
    case makeSpeaker, makeOwner
    /// Of a tag, an item and a voice.
    case new, takeOff, noItem, noVoice
    /// Of the line.
    case nothingAside, oneLine, nothingToComplete, noMessages, noEntries
    /// Of the record.
    case noConflict, nothingMisfiled
    /// When copying.
    case tooMuchToCopy
    /// In the key bar of a filter.
    case keep, showAll

    /// That a command works in the lists of these views alone, and the keys to it in the first.
    ///
    /// As in `Hanya di daftar 2: Esc Esc 2 c`.
    public static func onlyIn(_ views: [Int], key: String) -> Words {
        let lists = views.map(String.init).joined(separator: ", ")
        let keys = views.first.map { "Esc Esc \($0)" + (key.isEmpty ? "" : " " + key) } ?? ""
        return Words(
            id: "Hanya di daftar \(lists): \(keys)",
            en: "Only in list \(lists): \(keys)")
    }

    /// That a key works in lists alone.
    public static func onlyInLists(key: String) -> Words {
        Words(id: "Hanya di daftar: Esc Esc \(key)", en: "Only in lists: Esc Esc \(key)")
    }

    /// That a key works in the capture line alone, to which one gets by `i`.
    public static func onlyInLine(key: String) -> Words {
        Words(
            id: "Hanya di baris catatan: i, lalu \(key)",
            en: "Only in the capture line: i, then \(key)")
    }

    /// The words in both languages.
    public var words: Words {
        switch self {
        case .typeName:
            Words(id: "ketik nama perintah", en: "type the name of a command")
        case .nothingFits:
            Words(
                id: "Tidak ada yang cocok; coba kata lain, atau Esc.",
                en: "Nothing fits; try another word, or press Esc.")
        case .noPlaceFits:
            Words(
                id: "Tidak ada yang cocok; ketik nomor, jam lengkap (10.21), nama, atau kata.",
                en: "Nothing fits; type a number, a whole time (10:21), a name, or words.")
        case .makeSpeaker: Words(id: "jadi pembicara", en: "is the speaker")
        case .makeOwner: Words(id: "jadi penanggung jawab", en: "is responsible")
        case .item: Words(id: "acara", en: "item")
        case .note: Words(id: "catatan", en: "note")
        case .dark: Words(id: "gelap", en: "dark")
        case .light: Words(id: "terang", en: "light")
        case .new: Words(id: "baru", en: "new")
        case .takeOff: Words(id: "lepas", en: "take off")
        case .noItem: Words(id: "tanpa acara", en: "no item")
        case .noVoice:
            Words(id: "Catatan ini bukan suara orang.", en: "This note is nobody's voice.")
        case .nothingAside:
            Words(id: "Tidak ada baris yang disisihkan.", en: "No line is put aside.")
        case .oneLine:
            Words(id: "Tidak ada yang dipisah: satu baris.", en: "Nothing to split: one line.")
        case .nothingToComplete:
            Words(id: "Semua sudah lengkap.", en: "Everything is complete.")
        case .noEntries:
            Words(id: "Belum ada isian di papan mana pun.", en: "No board has an entry yet.")
        case .noMessages: Words(id: "Belum ada pesan.", en: "Nothing was said yet.")
        case .noConflict:
            Words(id: "Tidak ada versi yang berbeda.", en: "No versions disagree.")
        case .nothingMisfiled:
            Words(
                id: "Semua catatan ada di acaranya.", en: "Every note is under its own item.")
        case .tooMuchToCopy:
            Words(
                id: "Terlalu banyak untuk papan klip; pilih lebih sedikit.",
                en: "Too much for the clipboard; mark fewer.")
        case .keep: Words(id: "pakai", en: "keep")
        case .showAll: Words(id: "semua", en: "show all")
        }
    }
    /// That no abbreviation was written into a file yet.
    public static func noAbbreviations(in path: String) -> Words {
        Words(
            id: "Belum ada; tulis di \(path), mis. yg: yang.",
            en: "None yet; write them into \(path), as ppl: people.")
    }
}
