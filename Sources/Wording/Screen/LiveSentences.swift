public import Discussion

extension Language {
    /// That so many fields of a form are filed, and which could not be read.
    public func partlyFiled(_ count: Int, but labels: [String]) -> String {
        let filed =
            count == 0
            ? "" : choose(id: "\(count) isian tersimpan. ", en: "\(fields(count)) filed. ")
        let names = labels.joined(separator: ", ")
        return filed + choose(id: "Belum: \(names).", en: "Not yet: \(names).")
    }

    private func fields(_ count: Int) -> String { self.count(count, id: "", one: "field") }

    /// Which key opens an item: `Esc n memulai 1 Registrasi`, `Esc n begins 1 Registration`.
    public func begins(_ item: String, with key: String) -> String {
        choose(id: "\(key) memulai \(item)", en: "\(key) begins \(item)")
    }

    /// That a line typed earlier is back.
    ///
    /// As in `Draf Rani 14.40 kembali di baris.`
    public func draftIsBack(of author: String, from time: WallTime) -> String {
        choose(
            id: "Draf \(author) pukul \(clock(time)) kembali di baris.",
            en: "\(author)'s draft of \(clock(time)) is back in the line.")
    }

    /// That what was typed in forms is back, to be seen when they are opened again.
    public func formsAreBack(_ titles: [FormWord]) -> String {
        let list = titles.map { $0.word(in: self).lowercased() }.joined(separator: ", ")
        return choose(
            id: "Isian yang belum disimpan kembali: \(list).",
            en: "What was typed in a form is back: \(list).")
    }

    /// That another's unfiled line is kept.
    ///
    /// As in `Draf Rani masih tersimpan untuknya.`
    public func draftWaits(of author: String) -> String {
        choose(
            id: "Draf \(author) masih tersimpan untuknya.",
            en: "A draft of \(author)'s is kept for them.")
    }

    /// Where the session goes on, and how to bring both files together later.
    public func savedElsewhere(_ path: String, before: String) -> String {
        choose(
            id: "Tersimpan; sesi berlanjut di \(path). Kelak gabungkan dengan \(before).",
            en: "Saved; the session goes on in \(path). Merge it with \(before) later.")
    }

    /// What undo took back, with its subject: `Dibatalkan: pencatatan «Kami…»`.
    public func undone(_ action: Trace.Action, of subject: String?, others: Int = 0) -> String {
        undone(action) + about(subject, others: others)
    }

    /// What an action was about, behind its name: ` «Bu Siti» dan 2 lainnya`.
    public func about(_ subject: String?, others: Int) -> String {
        guard let subject else { return "" }
        let more = choose(id: " dan \(others) lainnya", en: " and \(others) more")
        return choose(id: " «\(subject)»", en: " “\(subject)”") + (others > 0 ? more : "")
    }

    /// Who objects to an outcome.
    ///
    /// As in `Keberatan Bambang: Iuran dibuka.`
    public func objects(_ name: String, to outcome: String) -> String {
        choose(id: "Keberatan \(name): \(outcome).", en: "\(name) objects to: \(outcome).")
    }

    /// Who disputes a summary point that was read back.
    ///
    /// As in `Dibantah Bambang: Air masalah utama.`
    public func disputes(_ name: String, _ point: String) -> String {
        choose(id: "Dibantah \(name): \(point).", en: "\(name) disputes: \(point).")
    }

    /// That the reason of an objection is a note.
    public var reasonNoted: String {
        choose(id: "Alasannya dicatat.", en: "The reason is noted.")
    }

    /// The row that takes back another's doing when it is chosen, by Enter or by its number.
    public func takeBack(_ what: String, of name: String, isReadOut: Bool) -> String {
        guard !isReadOut else {
            return choose(
                id: "membatalkan \(what), dicatat \(name)",
                en: "take back \(what), recorded by \(name)")
        }
        return choose(
            id: "\(name): Enter lagi membatalkan \(what)",
            en: "\(name): Enter again takes back \(what)")
    }

    /// What goes with it: `ikut batal: perubahan catatan`, `goes with it: notes changed`.
    public func goesWithIt(_ what: String) -> String {
        choose(id: "ikut batal: ", en: "goes with it: ") + what
    }

    /// How many notes name what goes, and stand without it.
    public func standWithoutIt(_ count: Int) -> String {
        notes(count) + choose(id: " tetap ada tanpa itu", en: " left standing without it")
    }

    /// What of somebody's was taken back.
    public func undone(_ what: String, of name: String) -> String {
        choose(
            id: "Dibatalkan: \(what), oleh \(name). Esc U memulihkan.",
            en: "Undone: \(what), by \(name). Esc U brings back.")
    }

    /// That an entry stands on no board: none is open, or none has this name.
    public func noBoard(_ name: String?) -> String {
        guard let name else {
            return choose(
                id: "tidak ada papan terbuka, jadi catatan biasa",
                en: "no board is open, so a note")
        }
        return choose(id: "tidak ada papan «\(name)»", en: "no board “\(name)”")
    }

    /// The same, with how an entry of the open board begins.
    public func noBoardNamed(_ name: String) -> String {
        noBoard(name)
            + choose(id: "; yang terbuka: + dan spasi", en: "; the open one: + and a space")
    }

    /// That what is typed goes to the line, and how the keys of the list that is shown are had.
    public var keysGoToLine: String {
        choose(
            id: "Masih di baris; Esc Esc ke daftar ini.",
            en: "Still in the line; Esc Esc: this list.")
    }

    /// How many notes that were filed together undo took back.
    public func undone(_ count: Int) -> String {
        choose(id: "Dibatalkan: ", en: "Undone: ") + notes(count)
    }

    /// How many notes that were filed together redo brought back.
    public func redone(_ count: Int) -> String {
        choose(id: "Dipulihkan: ", en: "Brought back: ") + notes(count)
    }

    /// What redo brought back, with its subject: `Dipulihkan: pencatatan «Kami…»`.
    public func redone(_ action: Trace.Action, of subject: String?, others: Int = 0) -> String {
        choose(id: "Dipulihkan: ", en: "Brought back: ") + action.word(in: self)
            + about(subject, others: others)
    }

    /// That a note was struck out.
    ///
    /// As in `Dicoret: «Kami…». Esc u memulihkan.`
    public func struck(_ text: String) -> String {
        choose(
            id: "Dicoret: «\(text)». Esc u memulihkan.",
            en: "Struck out: “\(text)”. Esc u brings it back.")
    }

    /// Which note striking out means, over a line that is half written.
    public func strikes(_ text: String) -> String {
        choose(
            id: "Esc x lagi mencoret «\(text)», bukan baris ini.",
            en: "Esc x again strikes out “\(text)”, not this line.")
    }

    /// That something was taken off a list.
    ///
    /// As in `Dihapus: Hasan. u memulihkan.`
    public func removed(_ name: String, parts: Int = 0) -> String {
        let name =
            parts == 0
            ? name : name + choose(id: " dan \(parts) bagiannya", en: " and its \(parts) parts")
        return removedAlone(name)
    }

    private func removedAlone(_ name: String) -> String {
        choose(
            id: "Dihapus: \(name). Esc u memulihkan.", en: "Removed: \(name). Esc u brings it back."
        )
    }

    /// What the room sees from now on.
    ///
    /// As in `Layar ruangan: waktu.`, and of a board `Layar ruangan: papan «Potret Desa».`
    public func wallShows(_ content: WallContent, board: String? = nil) -> String {
        choose(id: "Layar ruangan: ", en: "The wall shows: ")
            + content.word(in: self).lowercased()
            + (board.map { choose(id: " «\($0)»", en: " “\($0)”") } ?? "") + "."
    }

    /// That leaving stops no clock.
    ///
    /// As in `8 Tanya jawab tetap berjalan. …`
    public func runsOn(_ item: String) -> String {
        choose(
            id: "«\(item)» tetap berjalan. Esc q sekali lagi untuk keluar.",
            en: "“\(item)” runs on. Esc q once more to leave.")
    }

    /// That a key has no command there, and which shows those that have.
    public func noCommand(_ key: String, help: String) -> String {
        choose(
            id: "\(key): tidak ada perintah. \(help) menunjukkan semua.",
            en: "\(key): no command. \(help) shows all.")
    }
}
