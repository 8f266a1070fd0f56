public import Discussion

/// What erasing asks and says.
extension Language {
    /// What would be erased, before anybody confirms it.
    public func toBeErased(_ name: String, notes: Int) -> String {
        choose(
            id: "Akan dihapus untuk selamanya: \(name), \(self.notes(notes)).",
            en: "To be erased for good: \(name), \(self.notes(notes)).")
    }

    /// The question, and the word that says yes.
    public var confirmErasing: String {
        choose(
            id: "Tidak dapat dibatalkan. Ketik «hapus» lalu Enter: ",
            en: "This cannot be undone. Type “erase” and Enter: ")
    }

    /// The word that says yes to erasing.
    public var erasingWord: String { choose(id: "hapus", en: "erase") }

    /// That nothing in the file tells of it.
    public func nothingErased(_ path: String) -> String {
        choose(
            id: "\(path): tidak ada yang perlu dihapus.", en: "\(path): there is nothing to erase.")
    }

    /// How many events are gone, and how many were shortened.
    public func erased(_ path: String, events: Int, shortened: Int) -> String {
        choose(
            id: "\(path): \(events) peristiwa dihapus, \(shortened) dipersingkat.",
            en: "\(path): \(count(events, id: "", one: "event")) erased, \(shortened) shortened.")
    }

    /// That damaged lines which told of it are gone too.
    public func damagedErased(_ lines: Int) -> String {
        choose(
            id: "\(lines) baris rusak yang memuatnya ikut dihapus.",
            en: "Damaged lines that told of it, gone too: \(lines).")
    }

    /// That a copy beside the session tells of it no more either.
    public func copyCleared(_ path: String) -> String {
        choose(id: "Dihapus juga dari salinan: \(path)", en: "Erased from the copy too: \(path)")
    }

    /// What stands above the files beside the session that were left alone.
    public var stillTelling: String {
        choose(
            id: "Berkas di folder yang sama ini masih memuatnya; hapus bila tidak perlu:",
            en: "These files in the same folder still tell of it; delete them if they are not"
                + " needed:")
    }

    /// What stands above the files that nobody looked into.
    public var notSearched: String {
        choose(
            id: "Tidak dapat digeledah karena isinya terkompresi (PDF, zip, gz); periksa sendiri:",
            en: "Could not be searched, since their text is packed (PDF, zip, gz); look yourself:")
    }

    /// That a file beside the session is gone.
    public func fileRemoved(_ path: String) -> String {
        choose(id: "Dihapus: \(path)", en: "Removed: \(path)")
    }

    /// That a draft could not be looked into.
    public func draftOpen(_ path: String) -> String {
        choose(
            id: "Sedang dipakai atau tidak terbaca, tidak disentuh: \(path)",
            en: "In use or not readable, not touched: \(path)")
    }

    /// That lines remain which nobody can read.
    public func unreadableRemain(_ lines: Int, in path: String) -> String {
        choose(
            id: "\(lines) baris tak terbaca tetap di \(path); isinya tidak diketahui. Hapus berkas"
                + " itu bila tidak perlu.",
            en: "Lines that nobody can read remain in \(path): \(lines). Delete that file if it"
                + " is not needed.")
    }

    /// Out of which lines of others the name was taken.
    public func namesTaken(fromLines lines: [Int]) -> String {
        let all = lines.map(String.init).joined(separator: ", ")
        return choose(
            id: "Nama diganti … dalam catatan orang lain: baris \(all).",
            en: "The name was replaced by … in what others said: line \(all).")
    }

    /// That the name still stands in what others said.
    public var nameStillStands: String {
        choose(
            id: "Nama masih tertulis dalam catatan orang lain:",
            en: "The name still stands in what others said:")
    }

    /// What nobody but people can reach.
    public func outOfReach(_ copies: [String]) -> String {
        let list = copies.map { "\n  \($0)" }.joined()
        return choose(
            id: "Tidak terjangkau: cadangan, salinan di komputer dan flashdisk lain, notula yang"
                + " sudah dicetak atau dikirim"
                + (copies.isEmpty ? "." : ", dan salinan ini (jalankan di sana juga):\(list)"),
            en: "Out of reach: backups, copies on other computers and memory sticks, minutes"
                + " already printed or sent"
                + (copies.isEmpty ? "." : ", and these copies (run it there too):\(list)"))
    }

    /// That the times of a writer were moved.
    public func timesShifted(_ name: String, _ writer: String, by length: String) -> String {
        choose(
            id: "Waktu \(name) (\(writer)) digeser \(length). `rembug check` memeriksa hasilnya.",
            en: "The times of \(name) (\(writer)) were moved by \(length). `rembug check` looks at"
                + " the result.")
    }
}
