import Discussion

extension DoctorSentence {
    /// What the clock says.
    public static func clock(_ time: String, zone: String) -> Words {
        Words(id: "\(time), \(zone)", en: "\(time), \(zone)")
    }

    /// The clock is behind what was written already.
    public static func clockBehind(_ time: String, file: String) -> Words {
        Words(
            id: "\(time), tetapi \(file) ditulis sesudahnya. Betulkan jam sebelum mencatat.",
            en: "\(time), but \(file) was written after that. Put the clock right before you note.")
    }

    /// Where sessions are kept, and how many there are.
    public static func folder(_ path: String, sessions: Int) -> Words {
        let count = Language.english.count(sessions, id: "", one: "session")
        return Words(
            id: "\(path): \(Language.indonesian.number(sessions)) sesi, ruangnya cukup.",
            en: "\(path): \(count), room enough.")
    }

    /// The folder is made with the first session.
    public static func noFolder(_ path: String) -> Words {
        Words(
            id: "\(path) belum ada; `rembug new` membuatnya.",
            en: "\(path) is not there yet; `rembug new` makes it.")
    }

    /// There is hardly any room.
    public static func noRoom(_ path: String, freeMegabytes free: Int) -> Words {
        Words(
            id: "\(path): tinggal \(free) MB. Kosongkan disk sebelum sesi mulai.",
            en: "\(path): only \(free) MB left. Make room before the session begins.")
    }

    /// Nothing can be written there.
    public static func closedFolder(_ path: String) -> Words {
        Words(
            id: "\(path) tidak dapat ditulisi. Ubah haknya, atau pilih folder dengan"
                + " REMBUG_SESSIONS.",
            en: "\(path) cannot be written to. Change its mode, or choose another with"
                + " REMBUG_SESSIONS.")
    }

    /// PDF can be made.
    public static let paper = Words(id: "dapat dibuat", en: "can be made")

    /// Files of one's own that were read.
    public static func settings(_ files: [String]) -> Words {
        let files = files.joined(separator: ", ")
        return files.isEmpty
            ? Words(id: "bawaan", en: "as the program comes") : Words(id: files, en: files)
    }
}
