import Discussion
import SessionFile

/// Keeps the line that is being typed on disk, a second behind at most.
struct DraftKeeper {
    private let draft: Draft
    private let author: String
    private var kept = ""
    private var wanted = ""
    /// Since when the line is another one than on disk.
    private var changed: Int64?

    /// How long a line waits for a moment in which no key does; a tenth of the second is left for
    /// keys that come without a pause.
    static let patience: Int64 = 900

    init(_ draft: Draft, by author: String) {
        self.draft = draft
        self.author = author
    }

    /// Milliseconds until the line has to be written; nothing if it is.
    func due(at moment: Moment) -> Int64? {
        changed.map { max(1, $0 + Self.patience - moment.up) }
    }

    /// Takes the line as it is now, and writes it if it has been another one for so long or is
    /// empty; its time is that of its first key.
    mutating func keep(
        _ text: String, begun: WallTime, at moment: Moment, after milliseconds: Int64
    ) throws(DiskError) {
        wanted = text
        guard kept != wanted else { return changed = nil }
        let since = changed ?? moment.up
        changed = since
        guard text.isEmpty || moment.up - since >= milliseconds else { return }
        try write(begun: begun)
    }

    /// Writes what was last to be kept, whatever the line is by now.
    mutating func keepStill(begun: WallTime) throws(DiskError) {
        if kept != wanted { try write(begun: begun) }
        changed = nil
    }

    private mutating func write(begun: WallTime) throws(DiskError) {
        try draft.save(wanted, by: author, at: begun)
        kept = wanted
        changed = nil
    }

    /// Whether the file holds what was last to be kept.
    var isKept: Bool { kept == wanted }

    /// Takes the file away, whatever is in it; its line is kept elsewhere.
    func abandon() { try? draft.discard() }

    /// Takes the file away if nothing is in it.
    func finish() throws(DiskError) { if wanted.isEmpty { try draft.discard() } }
}
