import Discussion
import JSON

extension DocumentNode {
    /// A drawing, or a photograph where the shapes are null.
    func figure() throws(JSONError) -> Figure {
        let picture = has("picture") ? try member("picture").picture() : nil
        let shapes = try member("figure")
        let content: Figure.Content
        if shapes.isNull {
            guard let picture else { throw error(.missingKey("picture")) }
            content = .photograph(picture)
        } else {
            content = .drawing(
                try shapes.list { (node) throws(JSONError) in try node.shape() }, picture: picture)
        }
        return Figure(
            content, width: try member("width").integer(), height: try member("height").integer(),
            caption: try inlines("caption"), alternative: try member("alternative").string())
    }

    private func picture() throws(JSONError) -> Picture {
        let text = try member("bytes").string()
        guard let bytes = Base64.bytes(text) else { throw error(.unknownValue("bytes")) }
        return Picture(
            try member("format").choice(Picture.Format.self),
            width: try member("width").integer(), height: try member("height").integer(),
            turns: has("turns") ? try member("turns").integer() : 0, bytes: bytes)
    }

    private func shape() throws(JSONError) -> Figure.Shape {
        if has("line") { return .line(try points("line"), try member("stroke").stroke()) }
        if has("area") {
            return .area(
                try points("area"),
                fill: has("fill") ? try member("fill").choice(Figure.Shade.self) : nil,
                outline: has("stroke") ? try member("stroke").stroke() : nil)
        }
        if has("label") { return .label(try label()) }
        throw error(.unknownValue("shape"))
    }

    private func points(_ key: String) throws(JSONError) -> [Figure.Point] {
        let numbers = try member(key).list { (node) throws(JSONError) in try node.integer() }
        guard numbers.count % 2 == 0 else { throw error(.unknownValue(key)) }
        return stride(from: 0, to: numbers.count, by: 2).map {
            Figure.Point(numbers[$0], numbers[$0 + 1])
        }
    }

    private func stroke() throws(JSONError) -> Figure.Stroke {
        Figure.Stroke(
            try member("thickness").integer(), try member("shade").choice(Figure.Shade.self),
            isDashed: has("dashed"))
    }

    private func label() throws(JSONError) -> Figure.Label {
        guard let place = try points("at").first else { throw error(.missingKey("at")) }
        return Figure.Label(
            try member("label").string(), at: place, size: try member("size").integer(),
            side: try member("side").choice(Block.Table.Alignment.self), isBold: has("bold"),
            shade: try member("shade").choice(Figure.Shade.self),
            room: try member("room").integer(), isUpright: has("upright"))
    }
}
