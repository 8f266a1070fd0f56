public import Discussion

/// What the status row says of an act that is done.
extension Language {
    /// That the time of an item stands still.
    public func paused(_ item: String) -> String {
        choose(
            id: "Dijeda: «\(item)». Esc p melanjutkan.",
            en: "Paused: “\(item)”. Esc p lets it go on.")
    }

    /// That the time of an item goes on.
    public func resumed(_ item: String) -> String {
        choose(id: "Berjalan lagi: «\(item)».", en: "Running again: “\(item)”.")
    }

    /// That an item was opened.
    public func opened(_ item: String) -> String {
        choose(
            id: "Dimulai: «\(item)». Esc u membatalkan.",
            en: "Begun: “\(item)”. Esc u takes it back.")
    }

    /// Which number an item has on the programme now.
    public func moved(_ item: String, to number: String) -> String {
        choose(id: "«\(item)» kini nomor \(number).", en: "“\(item)” is number \(number) now.")
    }

    /// Whose turn is over, and how long it was.
    ///
    /// As in `Giliran Hasan selesai, 1:12.`
    public func turnEnded(of name: String, after length: String) -> String {
        choose(
            id: "Giliran \(name) selesai, \(length).", en: "The turn of \(name) is over, \(length)."
        )
    }

    /// By what the queue is ordered from now on.
    public func ordered(by policy: QueuePolicy) -> String {
        choose(id: "Antrean: ", en: "The queue: ") + policy.word(in: self) + "."
    }

    /// How long each may speak from now on.
    public func limits(to seconds: Int?) -> String {
        guard let seconds else {
            return choose(id: "Tanpa batas bicara.", en: "No limit of turns.")
        }
        let limit = limited(to: seconds)
        return limit.prefix(1).uppercased() + limit.dropFirst() + "."
    }

    /// That a prompt was put to the room.
    public func asked(_ prompt: String) -> String {
        choose(id: "Diajukan: «\(prompt)».", en: "Asked: “\(prompt)”.")
    }

    /// That something was recorded, as undoing would name it.
    ///
    /// As in `Tercatat: perubahan acara «Kopi» · Menit: 10 → 8. Esc u membatalkan.`
    public func recorded(_ what: String) -> String {
        choose(id: "Tercatat: ", en: "Recorded: ") + what
            + choose(id: ". Esc u membatalkan.", en: ". Esc u takes it back.")
    }
}
