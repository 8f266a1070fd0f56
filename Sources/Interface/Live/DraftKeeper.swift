import Discussion
import SessionFile

/// Keeps the line that is being typed on disk, at most once a second.
struct DraftKeeper {
    private let draft: Draft
    private let author: String
    private var kept = ""
    private var wanted = ""
    private var lastWrite: Int64 = 0

    init(_ draft: Draft, by author: String) {
        self.draft = draft
        self.author = author
    }

    /// Milliseconds until the line has to be written; nothing if it is.
    func due(at moment: Moment) -> Int64? {
        kept == wanted ? nil : max(1, lastWrite + 1000 - moment.up)
    }

    /// Takes the line as it is now, and writes it if a second has gone by or it is empty; its time
    /// is that of its first key.
    mutating func keep(_ text: String, begun: WallTime, at moment: Moment, isUrgent: Bool = false)
        throws(DiskError)
    {
        wanted = text
        guard kept != wanted else { return }
        guard isUrgent || text.isEmpty || moment.up - lastWrite >= 1000 else { return }
        try draft.save(text, by: author, at: begun)
        kept = text
        lastWrite = moment.up
    }

    /// Takes the file away, whatever is in it; its line is kept elsewhere.
    func abandon() { try? draft.discard() }

    /// Takes the file away if nothing is in it.
    func finish() throws(DiskError) { if wanted.isEmpty { try draft.discard() } }
}
