extension ODTBody {
    /// Items that the reader's program counts; where an item holds a table, which no list of
    /// OpenDocument may, their numbers are written.
    mutating func list(_ list: Block.List) -> String {
        let isCounted = list.isCountable
        let items = within {
            $0.indent += Self.step
            $0.width -= Self.step
            if $0.style != "Quotations" { $0.style = "List" }
        } _: { body in
            let isKept = body.place.keepsWithNext
            return list.items.indices.map { place in
                let keeps = list.keepsItem(place, isSigned: isKept)
                body.place.keepsWithNext = keeps
                let label = isCounted ? nil : list.label(at: place)
                let item = body.item(list.items[place], label)
                if isCounted { return Self.element(item, list, place) }
                return place == list.items.count - 1
                    ? item : body.withoutGap(item, keepsWithNext: keeps)
            }.joined()
        }
        guard isCounted, !items.isEmpty else { return items }
        return XML.element(
            "text:list", ["text:style-name": ODT.listStyleName(list.marker)], items)
    }

    private static func element(_ item: String, _ list: Block.List, _ place: Int) -> String {
        let isRestarted = place == 0 && list.start > 1 && list.marker != .bullet
        return XML.element(
            "text:list-item", isRestarted ? ["text:start-value": "\(list.start)"] : [:], item)
    }

    private mutating func item(_ blocks: [Block], _ label: String?) -> String {
        place.isHanging = true
        place.label = label
        switch blocks.first {
        case .paragraph(let text)? where !text.plain.isEmpty:
            let first = paragraph(text)
            return first + rest(Array(blocks.dropFirst()))
        case .language(let tag, let inner)?:
            let first = within {
                $0.language = tag
            } _: {
                $0.item(inner, label)
            }
            return first + rest(Array(blocks.dropFirst()))
        case .fields(let fields)? where !fields.isEmpty:
            let first = self.fields(fields)
            return first + rest(Array(blocks.dropFirst()))
        default:
            let first = paragraph([])
            return first + rest(blocks)
        }
    }

    private mutating func rest(_ blocks: [Block]) -> String {
        place.isHanging = false
        place.label = nil
        return self.blocks(blocks)
    }
}

extension Block.List {
    /// Whether a list of OpenDocument may hold all its items.
    var isCountable: Bool { items.allSatisfy { $0.allSatisfy(\.isCountable) } }
}

extension Block {
    /// Whether it makes only paragraphs and lists, which an item of a list may hold.
    fileprivate var isCountable: Bool {
        switch self {
        case .letterhead, .title, .heading, .paragraph, .figure, .pageBreak, .partBreak, .rule: true
        case .fields, .table, .remark, .signatures: false
        case .list(let list): list.isCountable
        case .quotation(let blocks, _), .language(_, let blocks):
            blocks.allSatisfy(\.isCountable)
        }
    }
}
