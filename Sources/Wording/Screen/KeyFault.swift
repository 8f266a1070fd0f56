public import Discussion

/// What is wrong with one line of a file of keys.
public struct KeyFault: Error, Hashable, Worded, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// No command has the name; another that resembles it may be meant.
        case unknownCommand(String, near: String?)
        /// No key is called so.
        case unknownKey(String)
        /// The key edits the line or leaves, and can be no other command's.
        case reserved(String)
        /// The key is another command's.
        case taken(String, by: String)
        /// A command without a key.
        case noKey(String)
        /// A command that stands twice.
        case twice(String)
        /// It is no YAML of names and keys.
        case notAFileOfKeys
    }

    /// What is wrong.
    public var reason: Reason
    /// The line, counted from 1.
    public var line: Int

    /// Joins what is wrong and the line.
    public init(_ reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }

    /// What is wrong and what to do about it, after the number of the line.
    public var words: Words {
        let words = reason.words
        return Words(
            id: "baris \(line): " + words[.indonesian], en: "line \(line): " + words[.english])
    }
}

extension KeyFault.Reason {
    fileprivate var words: Words {
        switch self {
        case .unknownCommand(let name, let near):
            Words(
                id: "«\(name)» bukan perintah"
                    + (near.map { "; maksudnya \($0)?" } ?? "; lihat `rembug keys`."),
                en: "“\(name)” is no command"
                    + (near.map { "; did you mean \($0)?" } ?? "; see `rembug keys`."))
        case .unknownKey(let key):
            Words(
                id: "«\(key)» bukan tombol; tulis seperti Esc n, Ctrl-N, J, F5.",
                en: "“\(key)” is no key; write it as Esc n, Ctrl-N, J, F5.")
        case .reserved(let key):
            Words(
                id: "\(key) menyunting baris atau keluar; pilih tombol lain.",
                en: "\(key) edits the line or leaves; choose another key.")
        case .taken(let key, let holder):
            Words(
                id: "\(key) sudah milik \(holder); pilih yang lain, atau pindahkan \(holder).",
                en: "\(key) is \(holder)'s already; choose another, or move \(holder).")
        case .noKey(let name):
            Words(id: "\(name) tanpa tombol; tulis satu.", en: "\(name) has no key; write one.")
        case .twice(let name):
            Words(
                id: "\(name) ada dua kali; hapus salah satu.",
                en: "\(name) stands twice; take one out.")
        case .notAFileOfKeys:
            Words(
                id: "tulis sebagai nama: tombol, misalnya next-item: Ctrl-N.",
                en: "write it as name: key, for example next-item: Ctrl-N.")
        }
    }
}

extension Language {
    /// The first fault of a file of keys, and how many more there are.
    public func firstFault(_ fault: KeyFault, in file: String, more: Int) -> String {
        let others = choose(
            id: " Dan \(more) lagi: rembug keys check.", en: " And \(more) more: rembug keys check."
        )
        return "\(file), \(fault.word(in: self))" + (more > 0 ? others : "")
    }

    /// That a file of keys has nothing wrong in it.
    public func keysAreGood(_ path: String, commands: Int) -> String {
        choose(
            id: "\(path): baik, \(commands) perintah bertombol sendiri.",
            en: "\(path): good, \(count(commands, id: "", one: "command")) with keys of your own.")
    }
}
