import Discussion
import JSON

extension Read {
    /// The data of the one kind that most lines are, read in a single pass.
    static func noteTaken(_ reader: inout JSONReader) throws(JSONError) -> NoteTaken {
        var note: [NoteKey: FieldValue]?
        var line: String?
        var added: [[PersonKey: FieldValue]] = []
        try reader.object { (key, reader) throws(JSONError) in
            switch key {
            case "note": note = try fields(&reader)
            case "line": line = try reader.string()
            case "added": added = try things(&reader)
            default: try reader.skip()
            }
        }
        guard let note else { throw reader.error(.missingKey("note")) }
        guard let line else { throw reader.error(.missingKey("line")) }
        return NoteTaken(note, line: line, added: added)
    }
}
