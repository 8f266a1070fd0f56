import Discussion
import Wording

/// Makes documents of one release; each document is an extension in a file of its own.
struct DocumentWriter {
    let release: Release
    let imprint: Imprint

    var language: Language { imprint.language }

    /// The title of the session, or the name of the document while it has none.
    var sessionTitle: String { release.details.text(.title) ?? "" }

    var zone: String {
        let name = release.details.text(.zone) ?? ""
        return zoneAbbreviation(name: name, offset: release.began?.offset ?? imprint.made.offset)
    }

    /// A paper that reports is a draft until the session is closed; one for use in it never is.
    func document(_ name: DocumentName, _ sections: [Section]) -> Document {
        let title = [name.word(in: language), sessionTitle].filter { !$0.isEmpty }
        let approval = name.hasVersions ? imprint.approval : nil
        let isDraft = name.kind != .aid && !release.isClosed
        return Document(
            title: title.joined(separator: " – "), language: language,
            author: text(.organiser) ?? "", edition: edition(of: name),
            created: approval == nil
                ? language.made(imprint.made, zone: zone)
                : language.approved(imprint.made, zone: zone),
            made: imprint.made, program: imprint.program,
            digest: name == .beritaAcara ? nil : approval.map { "SHA-256: " + $0.coverage.digest },
            draftMark: isDraft ? PaperMark.draft.word(in: language) : nil,
            blocks: arranged(sections, of: name))
    }

    /// The version that was approved, or of a paper to be signed the one that is to be.
    private func edition(of name: DocumentName) -> String {
        guard name.hasVersions else { return "" }
        if let approval = imprint.approval { return language.version(approval.version) }
        return name.kind == .signed && release.isClosed
            ? language.versionForSignature(release.nextVersion) : ""
    }

    func label(_ label: MinutesLabel) -> [Inline] { [.text(label.word(in: language))] }

    /// A row of the head; without a value it is a dotted line to be filled in by hand.
    func field(_ label: MinutesLabel, _ value: String?) -> Block.Field {
        Block.Field(label.word(in: language), value ?? "")
    }

    /// A row that is left out where nothing is known.
    func optional(_ label: MinutesLabel, _ value: String?) -> [Block.Field] {
        value.map { [field(label, $0)] } ?? []
    }

    /// Columns with their heads and widths.
    func columns(_ heads: [(ColumnHead, Int)]) -> [Block.Table.Column] {
        heads.map { Block.Table.Column([.text($0.word(in: language))], weight: $1) }
    }

    func paragraph(_ text: String) -> Block { .paragraph([.text(text)]) }

    /// One contribution as it stands in running text: quoted, with what it means and what the
    /// room did.
    func inlines(_ note: ReleasedNote) -> [Inline] {
        let text = language.words(note.text)
        var inlines: [Inline] =
            switch note.kind {
            case .quote: [.text(language.quoted(text))]
            case .nonverbal: [.emphasis([.text("(\(text))")])]
            case .entry: [.text(note.board.map { "[\($0)] \(text)" } ?? text)]
            default: [.text(text)]
            }
        if let translation = note.translation { inlines.append(.text(" (\(translation))")) }
        for reaction in note.reactions {
            inlines += [.text(" "), .emphasis([.text("(\(reaction))")])]
        }
        return inlines
    }
}
