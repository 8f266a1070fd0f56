public import Discussion

extension Language {
    /// That an outcome is agreed already, and how that is taken back.
    public func agreedAlready(_ outcome: String) -> String {
        choose(
            id: "Sudah disepakati: «\(outcome)»; Esc H membatalkannya.",
            en: "Agreed already: “\(outcome)”; Esc H takes it back.")
    }

    /// That an outcome is a draft again, since its words are not those that were agreed.
    public func agreedNoMore(_ outcome: String) -> String {
        choose(
            id: "Kata-katanya berubah, jadi rancangan lagi sampai disepakati: «\(outcome)».",
            en: "Its words have changed: a draft again until it is agreed: “\(outcome)”.")
    }

    /// Over a version: who wrote it and when, and whether it is the one that is shown.
    ///
    /// Two copies of one author are told apart by when each was opened.
    public func written(
        by author: String?, since joined: WallTime?, at time: WallTime?, isShown: Bool
    ) -> String {
        let shown = choose(id: "yang tampil", en: "the one that is shown")
        let copy = joined.map {
            choose(id: "salinan yang dibuka ", en: "the copy opened at ") + clockWithSeconds($0)
        }
        return [author ?? "–", copy, time.map { clockWithSeconds($0) }, isShown ? shown : nil]
            .compactMap { $0 }.joined(separator: " · ")
    }

    /// That a field is settled, and how many are left.
    public func conflictsRemain(_ count: Int) -> String {
        choose(id: "Diputuskan; masih \(count) lagi.", en: "Settled; \(count) more to go.")
    }

    /// The same, and where they are moved.
    public func misfiled(_ count: Int) -> String {
        underItemsNotOpen(count)
            + choose(
                id: "; Esc m di layar memindahkannya.", en: "; Esc m on the screen moves them.")
    }

    /// That notes stand under an item that was not open when they were taken.
    public func underItemsNotOpen(_ count: Int) -> String {
        notes(count)
            + choose(
                id: " di acara yang tidak sedang berjalan", en: " under an item that was not open")
    }
}
