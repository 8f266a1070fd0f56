import Discussion
import JSON

extension Read {
    /// What the wall was turned to, from the members of the event's data.
    static func wallContent(_ data: Members) throws(JSONError) -> WallContent {
        try data("to") { (reader) throws(JSONError) in
            switch try reader.string() {
            case "clock": .clock
            case "agenda": .agenda
            case "blank": .blank
            case "prompt": .prompt
            case "board": .board(try data("board", entity))
            case "statement": .statement(try data("note", entity))
            case "message": .message(try data("text", text))
            case let other: throw reader.error(.unknownValue(other))
            }
        }
    }
}

extension JSONWriter {
    mutating func members(of content: WallContent) {
        switch content {
        case .clock: member("to", "clock")
        case .agenda: member("to", "agenda")
        case .blank: member("to", "blank")
        case .prompt: member("to", "prompt")
        case .board(let board):
            member("to", "board")
            member("board", board.description)
        case .statement(let note):
            member("to", "statement")
            member("note", note.description)
        case .message(let text):
            member("to", "message")
            member("text", text)
        }
    }
}
