import Discussion
import JSON

extension DocumentNode {
    /// The document whose blocks have been read already.
    func document(_ blocks: [Block]) throws(JSONError) -> Document {
        let version = try member("rembugDocument").integer()
        guard version == 1 else { throw error(.unknownValue("rembugDocument \(version)")) }
        return Document(
            title: try member("title").string(),
            language: try member("language").choice(Language.self),
            author: try member("author").string(), edition: try string("edition") ?? "",
            created: try member("created").string(),
            made: has("made") ? try member("made").time() : nil,
            program: try member("program").string(), digest: try string("digest"),
            draftMark: try string("draftMark"), blocks: blocks)
    }

    /// The text under a key that may be missing.
    private func string(_ key: String) throws(JSONError) -> String? {
        has(key) ? try member(key).string() : nil
    }

    /// A block, by the key that only its kind has.
    func block() throws(JSONError) -> Block {
        if has("letterhead") { return .letterhead(try letterhead()) }
        if has("title") { return .title(try inlines("title"), lines: try lines("lines")) }
        if has("fields") { return .fields(try member("fields").list(Self.field)) }
        if has("heading") {
            return .heading(try member("level").integer(), try inlines("heading"))
        }
        if has("paragraph") { return .paragraph(try inlines("paragraph")) }
        if has("list") { return .list(try list()) }
        if has("quotation") { return .quotation(try blocks("quotation"), by: try inlines("by")) }
        if has("table") { return .table(try table()) }
        if has("remark") { return .remark(try inlines("label"), try blocks("remark")) }
        if has("figure") { return .figure(try figure()) }
        if has("signatures") { return .signatures(try member("signatures").list(Self.signatory)) }
        if has("language") {
            return .language(try member("language").string(), try blocks("blocks"))
        }
        if has("pageBreak") { return .pageBreak }
        if has("partBreak") { return .partBreak }
        if has("rule") { return .rule }
        throw error(.unknownValue("block"))
    }

    private func blocks(_ key: String) throws(JSONError) -> [Block] {
        try member(key).blocks()
    }

    private func blocks() throws(JSONError) -> [Block] {
        try list { (node) throws(JSONError) in try node.block() }
    }

    private func letterhead() throws(JSONError) -> Block.Letterhead {
        Block.Letterhead(
            image: has("image") ? try member("image").figure() : nil,
            names: try member("letterhead").list { (node) throws(JSONError) in try node.string() },
            address: try member("address").list { (node) throws(JSONError) in try node.string() },
            language: has("lang") ? try member("lang").string() : nil)
    }

    private static func field(_ node: DocumentNode) throws(JSONError) -> Block.Field {
        Block.Field(try node.inlines("label"), try node.blocks("value"))
    }

    private func list() throws(JSONError) -> Block.List {
        Block.List(
            try member("marker").choice(Block.List.Marker.self),
            start: try member("start").integer(),
            items: try member("list").list { (node) throws(JSONError) in try node.blocks() })
    }

    private func table() throws(JSONError) -> Block.Table {
        Block.Table(
            columns: try member("columns").list(Self.column),
            rows: try member("table").list { (node) throws(JSONError) in try node.lines() },
            rowLines: try member("rowLines").integer())
    }

    private static func column(_ node: DocumentNode) throws(JSONError) -> Block.Table.Column {
        Block.Table.Column(
            try node.inlines("header"), weight: try node.member("weight").integer(),
            alignment: try node.member("alignment").choice(Block.Table.Alignment.self))
    }

    private static func signatory(_ node: DocumentNode) throws(JSONError) -> Block.Signatory {
        Block.Signatory(
            heading: try node.lines("heading"), name: try node.inlines("name"),
            details: try node.lines("details"), isAlone: node.has("alone"))
    }
}
