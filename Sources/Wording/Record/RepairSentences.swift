public import Discussion

/// What repairing and merging say.
extension Language {
    /// That nothing in a file needs repair.
    public func nothingToRepair(_ path: String, events: Int) -> String {
        choose(
            id: "\(path): tidak ada yang perlu diperbaiki; \(events) peristiwa utuh.",
            en: "\(path): nothing to repair; \(events) events are intact.")
    }

    /// That lines were moved to a file beside the session, by their numbers.
    public func linesSetAside(_ lines: [Int], of path: String, in aside: String) -> String {
        let numbers = lines.map(String.init).joined(separator: ", ")
        return choose(
            id: "\(path): baris \(numbers) tidak terbaca dan dipindahkan ke \(aside).",
            en: lines.count == 1
                ? "\(path): line \(numbers) cannot be read and was moved to \(aside)."
                : "\(path): lines \(numbers) cannot be read and were moved to \(aside).")
    }

    /// That a file has a first line again.
    public func headerWritten(_ path: String) -> String {
        choose(
            id: "\(path): baris pertamanya rusak dan ditulis baru.",
            en: "\(path): its first line was damaged and was written anew.")
    }

    /// That a file was repaired, and what it holds now.
    public func repaired(_ path: String, events: Int) -> String {
        choose(
            id: "\(path): diperbaiki; \(events) peristiwa utuh.",
            en: "\(path): repaired; \(events) events are intact.")
    }

    /// That copies were merged.
    public func merged(_ path: String, events: Int, copies: Int) -> String {
        choose(
            id: "\(path): \(events) peristiwa dari \(copies) salinan.",
            en: "\(path): \(events) events of \(copies) copies.")
    }

    /// How many events one copy brought.
    public func brought(_ path: String, news: Int) -> String {
        choose(
            id: news == 0 ? "\(path): tidak ada yang baru." : "\(path): \(news) peristiwa.",
            en: news == 0
                ? "\(path): nothing new." : "\(path): \(count(news, id: "", one: "event")).")
    }

    /// That lines of copies could not be read, and where they are.
    public func unreadableLines(_ count: Int, in aside: String) -> String {
        choose(
            id: "\(count) baris tidak terbaca; disimpan di \(aside).",
            en: count == 1
                ? "1 line cannot be read; it is kept in \(aside)."
                : "\(count) lines cannot be read; they are kept in \(aside).")
    }

    /// The same in one row: what is missing, and the key that brings it.
    public func copyOffered(_ copy: String, news: Int) -> String {
        choose(
            id: "\(news) peristiwa hanya di \(copy). Esc y menggabungkan.",
            en: "\(count(news, id: "", one: "event")) only in \(copy). Esc y merges.")
    }

    /// The same of several copies.
    public func copiesOffered(_ count: Int) -> String {
        choose(
            id: "\(count) salinan memuat yang belum ada di sini. Esc y menggabungkan.",
            en: "\(count) copies hold what is missing here. Esc y merges them.")
    }

    /// That events of copies are here now, and what somebody has to settle.
    public func merged(_ news: Int, toSettle: Int) -> String {
        let rest = choose(
            id: " \(toSettle) perlu diputuskan: Esc m.", en: " To be settled: \(toSettle), Esc m.")
        return choose(
            id: "Digabung: \(news) peristiwa.",
            en: "Merged: \(count(news, id: "", one: "event")).") + (toSettle > 0 ? rest : "")
    }

    /// That another file holds events that are missing here, and what brings them together.
    public func copyLies(_ copy: String, news: Int, command: String) -> String {
        choose(
            id: "Salinan \(copy) memuat \(news) peristiwa yang belum ada di sini; gabungkan dengan"
                + " `\(command)`.",
            en: "The copy \(copy) holds \(count(news, id: "", one: "event")) that are missing"
                + " here; merge with `\(command)`.")
    }
}
