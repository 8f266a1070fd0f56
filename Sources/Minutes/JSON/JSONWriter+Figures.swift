import Discussion
import JSON

extension JSONWriter {
    /// Writes the members of a figure: `figure` holds the shapes, or nothing for a photograph.
    mutating func figure(_ figure: Figure) {
        switch figure.content {
        case .drawing(let shapes, let picture):
            member("figure") { $0.list(shapes) { $0.shape($1) } }
            if let picture { member("picture") { $0.picture(picture) } }
        case .photograph(let picture):
            member("figure") { $0.null() }
            member("picture") { $0.picture(picture) }
        }
        member("width") { $0.integer(Int64(figure.width)) }
        member("height") { $0.integer(Int64(figure.height)) }
        member("caption") { $0.inlines(figure.caption) }
        member("alternative", figure.alternative)
    }

    private mutating func picture(_ picture: Picture) {
        object { writer in
            writer.member("format", picture.format.rawValue)
            writer.member("width") { $0.integer(Int64(picture.width)) }
            writer.member("height") { $0.integer(Int64(picture.height)) }
            if picture.turns != 0 { writer.member("turns") { $0.integer(Int64(picture.turns)) } }
            writer.member("bytes", Base64.text(picture.bytes))
        }
    }

    private mutating func shape(_ shape: Figure.Shape) {
        object { writer in
            switch shape {
            case .line(let points, let stroke):
                writer.member("line") { $0.points(points) }
                writer.member("stroke") { $0.stroke(stroke) }
            case .area(let points, let fill, let outline):
                writer.member("area") { $0.points(points) }
                if let fill { writer.member("fill", fill.rawValue) }
                if let outline { writer.member("stroke") { $0.stroke(outline) } }
            case .label(let label): writer.label(label)
            }
        }
    }

    private mutating func points(_ points: [Figure.Point]) {
        list(points.flatMap { [$0.x, $0.y] }) { $0.integer(Int64($1)) }
    }

    private mutating func stroke(_ stroke: Figure.Stroke) {
        object { writer in
            writer.member("thickness") { $0.integer(Int64(stroke.thickness)) }
            writer.member("shade", stroke.shade.rawValue)
            if stroke.isDashed { writer.member("dashed") { $0.boolean(true) } }
        }
    }

    private mutating func label(_ label: Figure.Label) {
        member("label", label.text)
        member("at") { $0.points([label.at]) }
        member("size") { $0.integer(Int64(label.size)) }
        member("side", label.side.rawValue)
        member("shade", label.shade.rawValue)
        member("room") { $0.integer(Int64(label.room)) }
        if label.isBold { member("bold") { $0.boolean(true) } }
        if label.isUpright { member("upright") { $0.boolean(true) } }
    }
}
