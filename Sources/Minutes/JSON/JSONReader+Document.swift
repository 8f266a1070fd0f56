import Discussion
import JSON

extension JSONReader {
    /// Reads a document of version 1; keys that it does not know are passed over.
    mutating func document() throws(JSONError) -> Document {
        var blocks: [Block]?
        var members: [JSONValue.Member] = []
        try object { (key, reader) throws(JSONError) in
            if key == "blocks" {
                blocks = try reader.blocks()
            } else {
                members.append(JSONValue.Member(key: key, value: try reader.value()))
            }
        }
        guard let blocks else { throw error(.missingKey("blocks")) }
        return try DocumentNode(.object(members), at: offset).document(blocks)
    }

    private mutating func blocks() throws(JSONError) -> [Block] {
        var blocks: [Block] = []
        try array { (reader) throws(JSONError) in
            let value = try reader.value()
            blocks.append(try DocumentNode(value, at: reader.offset).block())
        }
        return blocks
    }
}
