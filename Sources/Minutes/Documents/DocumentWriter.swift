import Discussion
import Wording

/// Makes documents of one release; each document is an extension in a file of its own.
struct DocumentWriter {
    let release: Release
    let imprint: Imprint

    var language: Language { imprint.language }

    /// The title of the session, or the name of the document while it has none.
    var sessionTitle: String { release.details.text(.title) ?? "" }

    /// What stands behind the hours of the meeting.
    var zone: String { zone(of: release.began ?? imprint.made) }

    /// What stands behind an hour of the session's zone.
    func zone(of time: WallTime) -> String {
        zoneAbbreviation(name: release.details.text(.zone) ?? "", offset: time.offset)
    }

    /// A paper that reports is a draft until the session is closed; one for use in it never is.
    func document(_ name: DocumentName, _ sections: [Section]) -> Document {
        let title = [name.word(in: language), sessionTitle].filter { !$0.isEmpty }
        let approval = name.hasVersions ? imprint.approval : nil
        let isDraft = name.kind != .aid && approval == nil && !isReady
        return Document(
            title: title.joined(separator: " – "), language: language,
            author: text(.organiser) ?? "", edition: edition(of: name),
            created: approval == nil
                ? language.made(imprint.made, zone: zone(of: imprint.made))
                : language.approved(imprint.made, zone: zone(of: imprint.made)),
            made: imprint.made, program: imprint.program,
            digest: name == .beritaAcara ? nil : approval.map { "SHA-256: " + $0.coverage.digest },
            draftMark: isDraft ? PaperMark.draft.word(in: language) : nil,
            blocks: numbered(arranged(sections, of: name)).withScripts)
    }

    /// Whether the session is closed, nothing in it is left to be settled, and none of it is lost.
    private var isReady: Bool { release.isClosed && !release.isUnsettled && imprint.isWhole }

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

    /// The version that was approved, or of a paper to be signed the one that is to be.
    private func edition(of name: DocumentName) -> String {
        guard name.hasVersions else { return "" }
        if let approval = imprint.approval { return language.version(approval.signedAs) }
        return name.kind == .signed && isReady
            ? language.versionForSignature(release.nextVersion) : ""
    }

    func label(_ label: MinutesLabel) -> [Inline] { [.text(label.word(in: language))] }

    /// A row of the head; without a value it is a dotted line to be filled in by hand.
    func field(_ label: MinutesLabel, _ value: String?) -> Block.Field {
        Block.Field(label.word(in: language), value ?? "")
    }

    /// What the people of the session said or its team wrote: where the paper is in another
    /// language, it is marked with its own.
    func told(_ words: String) -> [Inline] {
        words.inlines(in: release.language, on: language)
    }

    /// What was said, with the people in it called as on the paper.
    func words(_ text: ReleasedText) -> String { language.words(text) }

    /// The same between marks, where the paper is in another language marked with its own.
    func told(_ text: ReleasedText, between marks: (String, String) = ("", "")) -> [Inline] {
        var stretches = [(words: marks.0, isOfSession: true)]
        for stretch in language.stretches(of: text) + [(words: marks.1, isOfSession: true)] {
            if stretch.isOfSession == stretches[stretches.count - 1].isOfSession {
                stretches[stretches.count - 1].words += stretch.words
            } else {
                stretches.append(stretch)
            }
        }
        return stretches.flatMap { $0.isOfSession ? told($0.words) : [.text($0.words)] }
    }

    /// A voice: a name is the session's, what stands for one is the paper's.
    func told(_ voice: Voice, inFull: Bool = false) -> [Inline] {
        let words = inFull ? language.voiceInFull(voice) : language.voice(voice)
        if case .named = voice { return told(words) }
        return [.text(words)]
    }

    /// A sentence of the paper with what the session says inside it.
    func telling(_ words: [String?], in sentence: String) -> [Inline] {
        guard release.language != language else { return [.text(sentence)] }
        var (rest, inlines) = (sentence[...], [Inline]())
        for word in words.compactMap(\.self) where !word.isEmpty {
            guard let place = rest.firstRange(of: word) else { continue }
            inlines += [.text(String(rest[..<place.lowerBound]))] + told(word)
            rest = rest[place.upperBound...]
        }
        return (inlines + [.text(String(rest))]).filter { $0 != .text("") }
    }

    /// To whom a recommendation goes.
    func addressed(to recipient: ReleasedText) -> [Inline] {
        let words = language.wordsInside(recipient)
        return telling([words], in: language.addressed(to: words))
    }

    /// A row of the head with what the session says; without that a dotted line.
    func field(_ label: MinutesLabel, told words: String?) -> Block.Field {
        Block.Field(self.label(label), words.map { [.paragraph(told($0))] } ?? [])
    }

    /// A row with what the session says, that is left out where it says nothing.
    func optional(_ label: MinutesLabel, told words: String?) -> [Block.Field] {
        words.map { [field(label, told: $0)] } ?? []
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
        var inlines: [Inline] =
            switch note.kind {
            case .quote: told(note.text, between: ("“", "”"))
            case .nonverbal: [.emphasis(told(note.text, between: ("(", ")")))]
            case .entry: told(note.text, between: (note.board.map { "[\($0)] " } ?? "", ""))
            default: told(note.textOnPaper)
            }
        if let translation = note.translation { inlines.append(.text(" (\(translation))")) }
        for reaction in note.reactions {
            inlines += [.text(" "), .emphasis(told("(\(reaction))"))]
        }
        return inlines
    }
}
