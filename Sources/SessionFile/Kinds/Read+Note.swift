import Discussion
import JSON

extension Read {
    private enum NoteTakenKey: String, CaseIterable { case note, line, added, under }

    private static let noteTakenKeys = Keys<NoteTakenKey>()
    private static let noteKeys = Keys<NoteKey>()

    /// The data of the one kind that most lines are, read in a single pass.
    static func noteTaken(_ reader: inout JSONReader) throws(JSONError) -> NoteTaken {
        var note: [NoteTaken.Value]?
        var line: String?
        var added: [[PersonKey: FieldValue]] = []
        var under: EventID?
        try noteTakenKeys.object(&reader) { (key, reader) throws(JSONError) in
            switch key {
            case .note: note = try noteValues(&reader)
            case .line: line = try reader.string()
            case .added: added = try things(&reader)
            case .under: under = try event(&reader)
            }
        }
        guard let note else { throw reader.error(.missingKey("note")) }
        guard let line else { throw reader.error(.missingKey("line")) }
        return NoteTaken(note, line: line, added: added, under: under)
    }

    private static func noteValues(
        _ reader: inout JSONReader
    ) throws(JSONError) -> [NoteTaken.Value] {
        var values: [NoteTaken.Value] = []
        values.reserveCapacity(4)
        try noteKeys.object(&reader) { (key, reader) throws(JSONError) in
            values.append(NoteTaken.Value(key: key, value: try field(&reader, key.type)))
        }
        return values
    }
}
