/// Why a table could not be read; nothing of it is taken over then.
public enum TableError: Error, Hashable, Sendable {
    /// There are more bytes than a table may have.
    case tooLarge(bytes: Int)
    /// The file says that it is UTF-16, but breaks off inside a character or holds half of one.
    case brokenUTF16
    /// A line holds a NUL, so the file is no text: a workbook, a picture.
    case notText(line: Int)
    /// A quoted cell that begins in this line is never closed.
    case unfinishedQuote(line: Int)
    /// A row that begins in this line has more cells than a table may have columns.
    case tooManyColumns(line: Int)
    /// None of the first rows names the columns that are needed: a name or a code in a list of
    /// people, the item in a programme.
    case noHeads
    /// The heads stand there, and nothing below them.
    case noRows
    /// Some rows cannot be taken over: everything that is wrong with them, in order of the lines.
    case faults([TableFault])
}
