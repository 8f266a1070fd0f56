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
    func document(
        _ name: DocumentName, _ sections: [Section], isReport: Bool = true
    ) -> Document {
        let title = [name.word(in: language), sessionTitle].filter { !$0.isEmpty }
        return Document(
            title: title.joined(separator: " – "), language: language,
            author: text(.organiser) ?? "", edition: isReport ? edition : "",
            created: isReport && imprint.approval != nil
                ? language.approved(imprint.made, zone: zone)
                : language.made(imprint.made, zone: zone),
            made: imprint.made, program: imprint.program,
            digest: isReport && name != .beritaAcara ? digest : nil,
            draftMark: release.isClosed || !isReport ? nil : PaperMark.draft.word(in: language),
            blocks: numbered(arranged(sections, of: name)))
    }

    /// Figures are counted through the document.
    private func numbered(_ blocks: [Block]) -> [Block] {
        var number = 0
        return blocks.map { block in
            guard case .figure(var figure) = block else { return block }
            number += 1
            figure.caption.insert(.text(language.figureNumber(number)), at: 0)
            return .figure(figure)
        }
    }

    /// A version is for signature once the session is closed.
    private var edition: String {
        if let approval = imprint.approval { return language.version(approval.version) }
        return release.isClosed ? language.versionForSignature(release.nextVersion) : ""
    }

    private var digest: String? {
        imprint.approval.map { "SHA-256: " + $0.coverage.digest }
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
