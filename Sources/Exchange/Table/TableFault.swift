/// One thing in one row that keeps a table from being taken over.
public struct TableFault: Hashable, Sendable {
    /// The line of the file in which the row begins, from 1.
    public var line: Int
    /// The head of the column as it stands in the file; nothing for a fault of the whole row.
    public var head: String?
    /// What stands in the cell; empty for a fault of the whole row.
    public var cell: String
    /// What is wrong with it.
    public var reason: Reason

    /// Joins a place in the file with what is wrong there.
    public init(line: Int, head: String?, cell: String, reason: Reason) {
        self.line = line
        self.head = head
        self.cell = cell
        self.reason = reason
    }

    /// What is wrong with a cell or a row.
    public enum Reason: Hashable, Sendable {
        /// The cell stands in a column without a head: often a comma that wanted quotes.
        case noHead
        /// No person can have this code.
        case badCode
        /// Another row, which begins in this line, has the code too.
        case codeTaken(line: Int)
        /// It names neither sex.
        case unknownSex
        /// It names no role.
        case unknownRole
        /// A spreadsheet shortened the number, so that its last digits are lost.
        case roundedNumber
        /// The row says nothing about a person.
        case noPerson
        /// The row has no title of an item.
        case noTitle
        /// It names no type of item.
        case unknownType
        /// It is neither a time of day nor a span of two.
        case badTime
        /// The span ends when it begins, or before.
        case endsTooEarly
        /// It is no length in minutes.
        case badMinutes
        /// The span of times in the same row is so many minutes long.
        case otherLength(minutes: Int)
        /// The parts of the item are so many minutes long together.
        case otherSum(minutes: Int)
        /// It is no level of an item.
        case badLevel
        /// It is neither yes nor no.
        case badFlag
    }
}
