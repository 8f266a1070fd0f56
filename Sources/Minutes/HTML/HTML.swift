import Discussion

/// A document as one HTML5 page that needs nothing else and prints on A4.
enum HTML {
    /// The whole page, ending with a line feed.
    static func text(_ document: Document) -> String {
        let lines =
            head(document) + ["<body>", "<main>"]
            + (document.draftMark.map { [draft(escaped($0))] } ?? [])
            + document.blocks.map(block) + ["</main>"] + foot(document) + ["</body>", "</html>"]
        return lines.filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    }

    /// The word once as text on top, and as an attribute for what lies under every printed page.
    private static func draft(_ mark: String) -> String {
        "<p class=\"draft\" data-mark=\"\(mark)\">\(mark)</p>"
    }

    private static func head(_ document: Document) -> [String] {
        [
            "<!DOCTYPE html>", "<html lang=\"\(document.language.rawValue)\">", "<head>",
            "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<title>\(escaped(document.name))</title>", meta("author", document.author),
            meta("dcterms.created", document.created), meta("generator", document.program),
            "<style>", style, "</style>", "</head>",
        ]
    }

    private static func meta(_ name: String, _ content: String) -> String {
        content.isEmpty ? "" : "<meta name=\"\(name)\" content=\"\(escaped(content))\">"
    }

    private static func foot(_ document: Document) -> [String] {
        let lines = [document.colophon, document.digest ?? ""].filter { !$0.isEmpty }
        return lines.isEmpty
            ? [] : ["<footer>\(lines.map(escaped).joined(separator: "<br>"))</footer>"]
    }

    /// Blocks one after the other.
    static func blocks(_ blocks: [Block]) -> String {
        blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// One block; empty if it has nothing to show.
    static func block(_ block: Block) -> String {
        switch block {
        case .letterhead(let head): letterhead(head)
        case .title(let text, let below): title(text, below)
        case .fields(let fields): self.fields(fields)
        case .heading(let level, let text): heading(min(max(level, 1), 4) + 1, text)
        case .paragraph(let text): text.plain.isEmpty ? "" : element("p", text)
        case .list(let list): self.list(list)
        case .quotation(let blocks, let speaker): quotation(blocks, by: speaker)
        case .table(let table): self.table(table)
        case .remark(let label, let blocks): remark(label, blocks)
        case .figure(let figure): self.figure(figure)
        case .signatures(let people): signatures(people)
        case .language(let tag, let blocks): language(tag, blocks)
        case .pageBreak, .partBreak: "<div class=\"page-break\"></div>"
        case .rule: "<hr>"
        }
    }

    private static func title(_ text: [Inline], _ below: [[Inline]]) -> String {
        let lines = below.map { element("p", $0, attributes: " class=\"below\"") }
        return ([heading(1, text)] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func heading(_ level: Int, _ text: [Inline]) -> String {
        text.plain.isEmpty ? "" : element("h\(level)", text)
    }

    private static func language(_ tag: String, _ blocks: [Block]) -> String {
        "<div lang=\"\(escaped(tag))\" dir=\"auto\">\n\(self.blocks(blocks))\n</div>"
    }

    private static func letterhead(_ head: Block.Letterhead) -> String {
        let names = head.names.enumerated().map { index, name in
            let role = index == head.names.count - 1 ? "name issuer" : "name"
            return element("p", head.inlines(name), attributes: " class=\"\(role)\"")
        }
        let address = head.address.map { element("p", head.inlines($0)) }
        let lines = names + address
        guard let image = head.image.flatMap(self.image) else {
            return (["<header class=\"letterhead\">"] + lines + ["</header>"])
                .joined(separator: "\n")
        }
        let head = ["<header class=\"letterhead emblem\">", image, "<div>"]
        return (head + lines + ["</div>", "</header>"]).joined(separator: "\n")
    }

    private static func fields(_ fields: [Block.Field]) -> String {
        if fields.isEmpty { return "" }
        let rows = fields.map { field in
            let colon = "<span class=\"colon\">:</span>"
            let label = element("dt", field.label, closing: colon)
            return "<div>\(label)<dd>\(value(field.value))</dd></div>"
        }
        return (["<dl>"] + rows + ["</dl>"]).joined(separator: "\n")
    }

    private static func value(_ blocks: [Block]) -> String {
        blocks.isEmpty ? "<p><span class=\"fill whole\"></span></p>" : self.blocks(blocks)
    }

    private static func list(_ list: Block.List) -> String {
        if list.items.isEmpty { return "" }
        let tag = list.marker == .bullet ? "ul" : "ol"
        let type = list.marker == .letter ? " type=\"a\"" : ""
        let start = list.marker == .bullet || list.start == 1 ? "" : " start=\"\(list.start)\""
        let items = list.items.map { "<li>\(blocks($0))</li>" }
        return (["<\(tag)\(type)\(start)>"] + items + ["</\(tag)>"]).joined(separator: "\n")
    }

    private static func quotation(_ blocks: [Block], by speaker: [Inline]) -> String {
        let quote = "<blockquote>\n\(self.blocks(blocks))\n</blockquote>"
        let caption =
            speaker.isEmpty ? "" : "\n" + element("figcaption", [.text("— ")] + speaker)
        return "<figure>\n\(quote)\(caption)\n</figure>"
    }

    private static func remark(_ label: [Inline], _ blocks: [Block]) -> String {
        "<aside>\n" + element("p", label, attributes: " class=\"label\"")
            + "\n\(self.blocks(blocks))\n</aside>"
    }
}
