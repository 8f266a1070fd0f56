/// One piece of a document that begins on a line of its own.
public enum Block: Hashable, Sendable {
    /// The organisation's names and address above an official document, closed by a rule.
    case letterhead(Letterhead)
    /// The name of the document with the lines that belong under it, such as its number.
    case title([Inline], lines: [[Inline]])
    /// Rows of a label and its value, with the colons one under the other.
    case fields([Field])
    /// A heading; level 1 stands under the title, 4 is the deepest that is told apart.
    case heading(Int, [Inline])
    /// Running text.
    case paragraph([Inline])
    /// Items with numbers, letters or bullets.
    case list(List)
    /// Words as somebody said them, and who; nobody is named if that is empty.
    case quotation([Block], by: [Inline])
    /// Rows and columns.
    case table(Table)
    /// A remark set apart from the text, with its label.
    case remark([Inline], [Block])
    /// A drawing or a photograph with its caption.
    case figure(Figure)
    /// Who signs: two side by side; one alone at the right, the odd last one in the middle.
    case signatures([Signatory])
    /// Blocks in another language, named by its BCP 47 tag.
    case language(String, [Block])
    /// What follows begins on a new page.
    case pageBreak
    /// What follows is a part that can be kept back: on pages of its own, which are counted anew, as
    /// are those before it.
    case partBreak
    /// A line across the page.
    case rule

    /// Whether people sign there: such a block stands on no page without the words before it.
    public var isSignatures: Bool { if case .signatures = self { true } else { false } }
}
