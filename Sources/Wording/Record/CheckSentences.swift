public import Discussion

/// What checking says of a record that is readable and yet not settled.
extension Language {
    /// A version of something, who wrote it and when.
    public func version(_ text: String, by author: String, at time: WallTime) -> String {
        choose(id: "«\(text)»", en: "“\(text)”") + " (\(author), \(clockWithSeconds(time)))"
    }

    /// That no line says which session it is, and the command that mends it.
    public func headerMissing(mend command: String) -> String {
        choose(
            id: "baris pertama, yang menyebut sesinya, rusak atau hilang; `\(command)`"
                + " memperbaikinya",
            en: "the first line, which names the session, is damaged or missing; `\(command)`"
                + " mends it")
    }

    /// That two lines have one identity.
    public func fork(_ id: String, stands: String, others: [String]) -> String {
        let list = others.joined(separator: "; ")
        return choose(
            id: "\(id) dipakai dua kali. Berlaku: \(stands). Tidak berlaku: \(list).",
            en: "\(id) was used twice. What stands: \(stands). What does not: \(list).")
    }

    /// That a field has several versions, of which the last is shown.
    public func conflict(
        _ field: String, of thing: String, _ versions: [String], isOfLeave: Bool
    ) -> String {
        let list = versions.joined(separator: "; ")
        let holds =
            isOfLeave
            ? choose(
                id: "Yang lebih ketat berlaku sampai diputuskan (Esc v).",
                en: "The stricter holds until it is settled (Esc v).")
            : choose(id: "Yang terakhir tampil.", en: "The last is shown.")
        return choose(
            id: "\(versions.count) versi \(field) pada \(thing): \(list). ",
            en: "\(versions.count) versions of \(field) of \(thing): \(list). ") + holds
    }

    /// That several people bear one code, of whom a code in a text may mean either.
    public func sharedCode(_ code: String, _ people: [String]) -> String {
        let list = people.joined(separator: ", ")
        return choose(
            id: "kode \(code) dipakai \(people.count) orang: \(list). Tulisan \(code) dalam catatan"
                + " dapat berarti yang mana saja; beri salah satunya kode lain.",
            en: "\(people.count) people have the code \(code): \(list). \(code) in a note may mean"
                + " either; give one of them another code.")
    }

    /// That people on the list may be one who was entered twice.
    public func enteredTwice(_ people: [String]) -> String {
        let list = people.joined(separator: ", ")
        return choose(
            id:
                "mungkin orang yang sama tercatat \(people.count) kali: \(list). Sampai salah satunya"
                + " dihapus, jawaban izin yang lebih ketat berlaku.",
            en: "perhaps one person, entered \(people.count) times: \(list). Until one is taken off"
                + " the list, the stricter answer to consent holds.")
    }

    /// That a writer's clock showed the future.
    public func clockInFuture(_ name: String, _ writer: String, by milliseconds: Int64) -> String {
        let length = span(milliseconds)
        return choose(
            id: "jam \(name) (\(writer)) sedikitnya \(length) terlalu cepat",
            en: "the clock of \(name) (\(writer)) was at least \(length) fast")
    }

    /// That the clocks of two writers disagree.
    public func clocksApart(
        ahead: String, behind: String, by milliseconds: Int64
    ) -> String {
        let length = span(milliseconds)
        return choose(
            id: "jam \(ahead) sedikitnya \(length) di depan jam \(behind); salah satunya salah",
            en: "the clock of \(ahead) was at least \(length) ahead of that of \(behind); one of"
                + " them is wrong")
    }

    /// That notes are held back, since a clock is wrong and the talk was off the record for a while.
    public func heldBack(_ notes: Int, of writer: String) -> String {
        choose(
            id: "\(notes) catatan \(writer) ditahan dari naskah: jamnya keliru, dan mungkin"
                + " dikatakan di luar rekaman",
            en: "\(self.notes(notes)) of \(writer) kept back from papers: the clock is wrong, and"
                + " they may be off the record")
    }

    /// That words of people who were erased came back with a copy, and what erases them.
    public func broughtBack(_ count: Int, command: String) -> String {
        choose(
            id: "\(count) catatan atau isian orang yang sudah dihapus kembali lewat salinan; tidak"
                + " dicetak. `\(command)` menghapusnya.",
            en: "A copy brought back what erased people said (notes and entries: \(count)); it is"
                + " not printed. `\(command)` erases it.")
    }

    /// The command that puts the times of a writer right.
    public func putRight(_ command: String) -> String {
        choose(id: "`\(command)` membetulkannya", en: "`\(command)` puts it right")
    }

    /// A fault of the record, and what knows the cure.
    public func checkKnows(_ fault: String) -> String {
        fault.prefix(1).uppercased() + fault.dropFirst()
            + choose(id: " · rembug check", en: " · rembug check")
    }

    /// The text of a thing that is missing.
    public var nothingThere: String { choose(id: "(kosong)", en: "(empty)") }

    /// A length in days, or in hours and minutes.
    private func span(_ milliseconds: Int64) -> String {
        let minutes = Int(milliseconds / 60_000)
        let days = minutes / 1440
        if days < 2 { return duration(minutes: minutes) }
        return choose(id: "\(days) hari", en: "\(days) days")
    }
}
