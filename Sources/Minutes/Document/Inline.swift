import Discussion

/// A piece of a line of text.
///
/// A line break inside a text counts as ``lineBreak``.
public enum Inline: Hashable, Sendable, ExpressibleByStringLiteral {
    /// Words, to be read exactly as they stand.
    case text(String)
    /// Words of weight.
    case strong([Inline])
    /// Words with stress.
    case emphasis([Inline])
    /// The next words begin a new line.
    case lineBreak
    /// A dotted line to write on, as wide as this many characters.
    case fillIn(Int)
    /// Words in another language, named by its BCP 47 tag.
    case language(String, [Inline])

    /// Makes a text of a literal.
    public init(stringLiteral text: String) {
        self = .text(text)
    }
}

extension String {
    /// The words as they were said or typed: where the paper is in another language, they are marked
    /// with their own; nothing where there is no word.
    func inlines(in spoken: Language?, on paper: Language) -> [Inline] {
        guard !isEmpty, let spoken, spoken != paper else { return isEmpty ? [] : [.text(self)] }
        return [.language(spoken.rawValue, [.text(self)])]
    }
}

extension [Inline] {
    /// The words without their styles, made harmless, with dots where something is to be filled in.
    public var plain: String {
        var text = ""
        for inline in self {
            switch inline {
            case .text(let words): text += words.harmless
            case .strong(let inner), .emphasis(let inner), .language(_, let inner):
                text += inner.plain
            case .lineBreak: text += "\n"
            case .fillIn(let width): text += String.dots(width)
            }
        }
        return text
    }

    /// Whether nothing stands there but a line to write on that is long, and so may be as wide as its
    /// place.
    public var isLineToWriteOn: Bool {
        if count == 1, case .fillIn(30...) = self[0] { true } else { false }
    }
}

extension Block {
    /// A line to write on, where nothing is known.
    static let lineToWriteOn = Block.paragraph([.fillIn(30)])
}
