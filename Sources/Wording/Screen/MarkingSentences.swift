public import Discussion

extension Language {
    /// That a note was joined to an entry of a board.
    public func linked(_ note: String, to entry: String) -> String {
        choose(id: "«\(note)» terkait dengan \(entry).", en: "“\(note)” is linked to \(entry).")
    }

    /// How many rows are marked: `3 dipilih`, `3 marked`.
    public func marked(_ count: Int) -> String {
        "\(count) " + choose(id: "dipilih", en: "marked")
    }

    /// That notes bear a tag now.
    public func tagged(_ count: Int, _ tag: String) -> String {
        notes(count) + choose(id: " diberi #\(tag).", en: " now with #\(tag).")
    }

    /// That a tag was taken off notes.
    public func untagged(_ count: Int, _ tag: String) -> String {
        notes(count) + choose(id: " tanpa #\(tag) lagi.", en: " without #\(tag) now.")
    }

    /// That notes are filed under another item now.
    public func refiled(_ count: Int, _ item: String) -> String {
        notes(count) + choose(id: " pindah ke: \(item)", en: " filed under: \(item)")
    }

    /// That notes are another's now.
    public func attributed(_ count: Int, to name: String) -> String {
        notes(count) + choose(id: " atas nama: \(name)", en: " given to: \(name)")
    }

    /// That so many notes were handed to the clipboard.
    public func copied(_ count: Int) -> String {
        notes(count) + choose(id: " disalin ke papan klip.", en: " copied to the clipboard.")
    }

    /// That so many notes are one now.
    public func joined(_ count: Int, withWords: Bool) -> String {
        let rest =
            withWords
            ? choose(id: " kini satu.", en: " are one now.")
            : choose(
                id: " kini satu; kata-kata yang lain dicoret.",
                en: " are one now; the words of the others are struck out.")
        return notes(count) + rest
            + choose(id: " Esc u memulihkan.", en: " Esc u brings back.")
    }

    /// That so many notes were struck out, and how they come back.
    public func struck(_ count: Int) -> String {
        notes(count)
            + choose(id: " dicoret. Esc u memulihkan.", en: " struck out. Esc u brings back.")
    }

    /// That what a note left open is dealt with, or is open again.
    public func resolved(_ kind: NoteKind, _ note: String, isOpen: Bool) -> String {
        let state =
            switch kind {
            case _ where isOpen: choose(id: "Terbuka lagi", en: "Open again")
            case .askLater: choose(id: "Sudah ditanyakan", en: "Asked")
            case .parked: choose(id: "Sudah dibahas", en: "Taken up")
            default: choose(id: "Terjawab", en: "Answered")
            }
        return state + ": " + choose(id: "«\(note)»", en: "“\(note)”") + ". "
            + choose(id: "Esc u membatalkan.", en: "Esc u takes it back.")
    }

    /// That what so many notes left open is dealt with, or is open again.
    public func resolved(_ count: Int, isOpen: Bool) -> String {
        notes(count)
            + (isOpen
                ? choose(
                    id: " terbuka lagi. Esc u membatalkan.", en: " open again. Esc u takes it back."
                )
                : choose(id: " tuntas. Esc u membatalkan.", en: " dealt with. Esc u takes it back."))
    }
}
