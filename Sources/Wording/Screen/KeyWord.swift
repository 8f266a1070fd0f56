import Discussion

/// Where keys work, over the lists of them.
public enum KeyWord: CaseIterable, Worded, Sendable {
    /// While a line is written, and in lists.
    case marks, line, escapeOrLists, escape, lists
    /// Whatever has the focus.
    case anywhere
    /// In what stands over the panes.
    case here
    /// Whatever was read out last, where the session is read out.
    case anyTime
    /// By name alone.
    case palette
    /// The key that makes a space.
    case spaceBar
    /// Over the columns of a table.
    case keys, effect, name

    /// The heading.
    public var words: Words {
        switch self {
        case .marks:
            Words(id: "Di depan baris yang diketik", en: "At the front of a typed line")
        case .line: Words(id: "Di baris catatan", en: "In the capture line")
        case .escapeOrLists:
            Words(
                id: "Sesudah Esc di baris; tanpa Esc di daftar",
                en: "After Esc in the line; without Esc in lists")
        case .escape:
            Words(
                id: "Sesudah Esc, di baris dan di daftar", en: "After Esc, in the line and in lists"
            )
        case .lists: Words(id: "Di setiap daftar", en: "In every list")
        case .anywhere: Words(id: "Di mana pun", en: "Anywhere")
        case .anyTime: Words(id: "Kapan saja", en: "At any time")
        case .here: Words(id: "Di layar ini", en: "On this screen")
        case .palette: Words(id: "Menurut namanya, sesudah :", en: "By name, after :")
        case .spaceBar: Words(id: "Spasi", en: "Space")
        case .keys: Words(id: "Tombol", en: "Keys")
        case .effect: Words(id: "Gunanya", en: "What they do")
        case .name: Words(id: "Nama", en: "Name")
        }
    }

    /// The heading over what is typed once a view was read out.
    public static func afterView(_ view: ViewName, key: String) -> Words {
        Words(
            id: "Sesudah /\(key) \(view.words[.indonesian])",
            en: "After /\(key) \(view.words[.english])")
    }

    /// The heading over the keys of one view's list, with the key that shows it.
    public static func view(_ view: ViewName, key: String) -> Words {
        Words(
            id: "Di daftar \(key) \(view.words[.indonesian])",
            en: "In the list of \(key) \(view.words[.english])")
    }
}
