import Discussion
import Wording

/// What the columns of a table mean, by the row that names them.
struct TableHead<Key: FieldKey> {
    /// What one column means.
    enum Column: Equatable {
        /// A field.
        case field(Key)
        /// Something that the session does not hold, or a field for the second time.
        case ignored
        /// The running number or the signature.
        case form
        /// It has no head, so nothing may stand in it.
        case nameless
    }

    /// The heads as they stand in the file.
    let names: [String]
    /// What each means.
    let columns: [Column]

    /// Reads one row as heads; the first column of a field has it.
    ///
    /// A column without a head beside a form's column is part of it, as merged cells come out.
    init(_ row: CSVRow, key: (String) -> Key?) {
        var columns: [Column] = []
        names = row.cells.map { tidied($0) }
        for name in names {
            columns.append(Self.column(name, key: key, after: columns))
        }
        self.columns = columns
    }

    /// Takes columns as somebody chose them.
    init(names: [String], columns: [Column]) {
        self.names = names
        self.columns = columns
    }

    private static func column(
        _ name: String, key: (String) -> Key?, after columns: [Column]
    ) -> Column {
        if name.isEmpty { return columns.last == .form ? .form : .nameless }
        if isFormHead(name) { return .form }
        guard let key = key(name), !columns.contains(.field(key)) else { return .ignored }
        return .field(key)
    }

    /// Which fields have a column.
    var keys: [Key] {
        columns.compactMap { if case .field(let key) = $0 { key } else { nil } }
    }

    /// The heads of the columns that are left out and that somebody might miss.
    var ignored: [String] { zip(names, columns).filter { $0.1 == .ignored }.map(\.0) }

    /// What the head of a field's column says.
    func name(of key: Key) -> String? {
        columns.firstIndex(of: .field(key)).map { names[$0] }
    }

    /// Whether this row names more columns than another: more fields, else more cells.
    func isBetter(than other: Self?) -> Bool {
        guard let other else { return true }
        return (keys.count, names.count) > (other.keys.count, other.names.count)
    }
}

/// The words of a cell with single spaces between them: line breaks and tabs are spaces too.
func tidied(_ cell: some StringProtocol) -> String {
    cell.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0.isNewline }.joined(separator: " ")
}
