import Discussion
import JSON

extension JSONWriter {
    /// Writes a document; `rembugDocument` is the version of this form.
    mutating func document(_ document: Document) {
        object { writer in
            writer.member("rembugDocument") { $0.integer(1) }
            writer.member("title", document.title)
            writer.member("language", document.language.rawValue)
            writer.member("author", document.author)
            if !document.edition.isEmpty { writer.member("edition", document.edition) }
            writer.member("created", document.created)
            if let made = document.made { writer.member("made", made.iso) }
            writer.member("program", document.program)
            if let digest = document.digest { writer.member("digest", digest) }
            if let mark = document.draftMark { writer.member("draftMark", mark) }
            writer.member("blocks") { $0.blocks(document.blocks) }
        }
    }

    private mutating func blocks(_ blocks: [Block]) {
        list(blocks) { $0.block($1) }
    }

    /// Writes an object whose first key names the block.
    private mutating func block(_ block: Block) {
        object { writer in
            switch block {
            case .letterhead(let head): writer.letterhead(head)
            case .title(let title, let lines): writer.title(title, lines)
            case .fields(let fields): writer.members("fields", fields) { $0.field($1) }
            case .heading(let level, let text): writer.heading(level, text)
            case .paragraph(let text): writer.member("paragraph") { $0.inlines(text) }
            case .list(let list): writer.list(list)
            case .quotation(let blocks, let speaker): writer.quotation(blocks, by: speaker)
            case .table(let table): writer.table(table)
            case .remark(let label, let blocks): writer.remark(label, blocks)
            case .figure(let figure): writer.figure(figure)
            case .signatures(let people): writer.members("signatures", people) { $0.signatory($1) }
            case .language(let tag, let blocks): writer.language(tag, blocks)
            case .partBreak: writer.member("partBreak") { $0.boolean(true) }
            case .pageBreak: writer.member("pageBreak") { $0.boolean(true) }
            case .rule: writer.member("rule") { $0.boolean(true) }
            }
        }
    }

    private mutating func letterhead(_ head: Block.Letterhead) {
        members("letterhead", head.names) { $0.string($1) }
        members("address", head.address) { $0.string($1) }
        if let language = head.language { member("lang", language) }
        if let image = head.image {
            member("image") { $0.object { $0.figure(image) } }
        }
    }

    private mutating func title(_ title: [Inline], _ lines: [[Inline]]) {
        member("title") { $0.inlines(title) }
        member("lines") { $0.lines(lines) }
    }

    private mutating func heading(_ level: Int, _ text: [Inline]) {
        member("heading") { $0.inlines(text) }
        member("level") { $0.integer(Int64(level)) }
    }

    private mutating func quotation(_ blocks: [Block], by speaker: [Inline]) {
        member("quotation") { $0.blocks(blocks) }
        member("by") { $0.inlines(speaker) }
    }

    private mutating func remark(_ label: [Inline], _ blocks: [Block]) {
        member("remark") { $0.blocks(blocks) }
        member("label") { $0.inlines(label) }
    }

    private mutating func language(_ tag: String, _ blocks: [Block]) {
        member("language", tag)
        member("blocks") { $0.blocks(blocks) }
    }

    private mutating func field(_ field: Block.Field) {
        object { writer in
            writer.member("label") { $0.inlines(field.label) }
            writer.member("value") { $0.blocks(field.value) }
        }
    }

    private mutating func list(_ list: Block.List) {
        members("list", list.items) { $0.blocks($1) }
        member("marker", list.marker.rawValue)
        member("start") { $0.integer(Int64(list.start)) }
    }

    private mutating func table(_ table: Block.Table) {
        members("table", table.rows) { $0.lines($1) }
        members("columns", table.columns) { $0.column($1) }
        member("rowLines") { $0.integer(Int64(table.rowLines)) }
    }

    private mutating func column(_ column: Block.Table.Column) {
        object { writer in
            writer.member("header") { $0.inlines(column.header) }
            writer.member("weight") { $0.integer(Int64(column.weight)) }
            writer.member("alignment", column.alignment.rawValue)
        }
    }

    private mutating func signatory(_ person: Block.Signatory) {
        object { writer in
            writer.member("heading") { $0.lines(person.heading) }
            writer.member("name") { $0.inlines(person.name) }
            writer.member("details") { $0.lines(person.details) }
            if person.isAlone { writer.member("alone") { $0.boolean(true) } }
        }
    }

    private mutating func lines(_ lines: [[Inline]]) {
        list(lines) { $0.inlines($1) }
    }

    mutating func inlines(_ inlines: [Inline]) {
        list(inlines) { $0.inline($1) }
    }

    /// Writes a text as a string, a line break as null, and the rest as an object.
    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let words): string(words)
        case .lineBreak: null()
        case .strong(let inner): object { $0.member("strong") { $0.inlines(inner) } }
        case .emphasis(let inner): object { $0.member("emphasis") { $0.inlines(inner) } }
        case .fillIn(let width): object { $0.member("fillIn") { $0.integer(Int64(width)) } }
        case .language(let tag, let inner):
            object { writer in
                writer.member("language", tag)
                writer.member("content") { $0.inlines(inner) }
            }
        }
    }

    mutating func list<Element>(
        _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        array { writer in
            for element in elements { body(&writer, element) }
        }
    }

    private mutating func members<Element>(
        _ key: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        member(key) { $0.list(elements, body) }
    }

    mutating func member(_ key: String, _ text: String) {
        member(key) { $0.string(text) }
    }

    mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
        self.key(key)
        value(&self)
    }
}
