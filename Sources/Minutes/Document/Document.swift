public import Discussion

/// Minutes, a record or a list as blocks, before any format is chosen.
///
/// A document holds every word that is printed; a renderer adds none of its own.
public struct Document: Hashable, Sendable {
    /// What the document is called in a window or a list of files; if it is empty, the first
    /// line of the content that has words.
    public var title: String
    /// The language of the labels, and of all content that names no other.
    public var language: Language
    /// The organiser or author; empty if nobody is named.
    public var author: String
    /// Which version of the minutes it is, and how far that has come; empty for what has none.
    public var edition: String
    /// When it was made, in the document's language; empty if that is not to be told.
    public var created: String
    /// The same instant for the properties of a file; nothing if that is not to be told.
    public var made: WallTime?
    /// The program and version that made it; empty if that is not to be told.
    public var program: String
    /// What proves the record that it was made of, for formats that nobody edits; nothing before it
    /// is approved.
    public var digest: String?
    /// The word that marks every page of a draft; nothing once the document is final.
    public var draftMark: String?
    /// The content from top to bottom.
    public var blocks: [Block]

    /// Joins the content and what is known about it.
    public init(
        title: String, language: Language, author: String = "", edition: String = "",
        created: String = "", made: WallTime? = nil, program: String = "", digest: String? = nil,
        draftMark: String? = nil, blocks: [Block]
    ) {
        self.title = title
        self.language = language
        self.author = author
        self.edition = edition
        self.created = created
        self.made = made
        self.program = program
        self.digest = digest
        self.draftMark = draftMark
        self.blocks = blocks
    }

    /// The title, or else the words of the first title or heading, or else of the first paragraph,
    /// in one line; empty if there is none of these.
    public var name: String {
        let name = title.harmless.isEmpty ? blocks.name : title.harmless
        return name.split(separator: "\n").joined(separator: " ")
    }

    /// The small last line: which version it is, when and by which program it was made.
    public var colophon: String {
        [edition, created, program].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

extension [Block] {
    fileprivate var name: String {
        let names = flatMap { block -> [String] in
            switch block {
            case .title(let text, _), .heading(_, let text): [text.plain]
            default: []
            }
        }
        let texts = flatMap { block -> [String] in
            if case .paragraph(let text) = block { [text.plain] } else { [] }
        }
        return (names + texts).first { !$0.isEmpty } ?? ""
    }
}
