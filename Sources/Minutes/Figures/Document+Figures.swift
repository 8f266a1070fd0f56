public import Discussion

extension Document {
    /// The document with every figure changed, wherever it stands.
    public func mappingFigures<Failure>(
        _ change: (Figure) throws(Failure) -> Figure
    ) throws(Failure) -> Document {
        var document = self
        document.blocks = try blocks.mappingFigures(change)
        return document
    }

    /// The photographs and drawings that are pictures already, in their order.
    public var pictures: [Picture] {
        var pictures: [Picture] = []
        _ = mappingFigures { figure in
            if let picture = figure.picture { pictures.append(picture) }
            return figure
        }
        return pictures
    }

    /// Whether a figure of it still has to be drawn for formats that only hold pictures.
    public var hasUndrawnFigures: Bool {
        var found = false
        _ = mappingFigures { figure in
            found = found || figure.picture == nil
            return figure
        }
        return found
    }
}

extension [Block] {
    fileprivate func mappingFigures<Failure>(
        _ change: (Figure) throws(Failure) -> Figure
    ) throws(Failure) -> [Block] {
        var blocks: [Block] = []
        for block in self { blocks.append(try block.mappingFigures(change)) }
        return blocks
    }
}

extension Block {
    fileprivate func mappingFigures<Failure>(
        _ change: (Figure) throws(Failure) -> Figure
    ) throws(Failure) -> Block {
        switch self {
        case .figure(let figure): return .figure(try change(figure))
        case .letterhead(var head):
            if let image = head.image { head.image = try change(image) }
            return .letterhead(head)
        case .fields(var fields):
            for place in fields.indices {
                fields[place].value = try fields[place].value.mappingFigures(change)
            }
            return .fields(fields)
        case .list(var list):
            for place in list.items.indices {
                list.items[place] = try list.items[place].mappingFigures(change)
            }
            return .list(list)
        case .quotation(let blocks, let speaker):
            return .quotation(try blocks.mappingFigures(change), by: speaker)
        case .remark(let label, let blocks):
            return .remark(label, try blocks.mappingFigures(change))
        case .language(let tag, let blocks):
            return .language(tag, try blocks.mappingFigures(change))
        case .title, .heading, .paragraph, .table, .signatures, .pageBreak, .partBreak, .rule:
            return self
        }
    }
}
