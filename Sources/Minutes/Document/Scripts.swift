extension [Block] {
    /// The blocks with every passage in Arabic, Javanese or East Asian letters marked with the
    /// language that these letters tell.
    var withScripts: [Block] { map(\.withScripts) }
}

extension Block {
    fileprivate var withScripts: Block {
        switch self {
        case .title(let text, let lines):
            return .title(text.withScripts, lines: lines.map(\.withScripts))
        case .fields(let fields):
            return .fields(
                fields.map { Field($0.label.withScripts, $0.value.withScripts) })
        case .heading(let level, let text): return .heading(level, text.withScripts)
        case .paragraph(let text): return .paragraph(text.withScripts)
        case .list(var list):
            list.items = list.items.map(\.withScripts)
            return .list(list)
        case .quotation(let blocks, let speaker):
            return .quotation(blocks.withScripts, by: speaker.withScripts)
        case .table(var table):
            for place in table.columns.indices {
                table.columns[place].header = table.columns[place].header.withScripts
            }
            table.rows = table.rows.map { $0.map(\.withScripts) }
            return .table(table)
        case .remark(let label, let blocks):
            return .remark(label.withScripts, blocks.withScripts)
        case .figure(var figure):
            figure.caption = figure.caption.withScripts
            return .figure(figure)
        case .signatures(let people):
            return .signatures(
                people.map {
                    Signatory(
                        heading: $0.heading.map(\.withScripts), name: $0.name.withScripts,
                        details: $0.details.map(\.withScripts), isAlone: $0.isAlone)
                })
        case .language(let tag, let blocks): return .language(tag, blocks.withScripts)
        case .letterhead, .pageBreak, .partBreak, .rule: return self
        }
    }
}

extension [Inline] {
    fileprivate var withScripts: [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .text(let words): words.passages
            case .strong(let inner): [.strong(inner.withScripts)]
            case .emphasis(let inner): [.emphasis(inner.withScripts)]
            case .language(let tag, let inner): inner.withScripts.joined(tag)
            case .lineBreak, .fillIn: [inline]
            }
        }
    }

    /// The inlines in one language, but for those that have one of their own already.
    private func joined(_ tag: String) -> [Inline] {
        var result: [Inline] = []
        for inline in self {
            if case .language = inline {
                result.append(inline)
            } else if case .language(tag, let before)? = result.last {
                result[result.count - 1] = .language(tag, before + [inline])
            } else {
                result.append(.language(tag, [inline]))
            }
        }
        return result
    }
}

extension String {
    /// The text cut where letters of another script begin; what stands between two of them goes
    /// with them.
    fileprivate var passages: [Inline] {
        // All these letters have two bytes or more in UTF-8, the first at least D8.
        guard utf8.contains(where: { $0 >= 0xD8 }) else { return [.text(self)] }
        var result: [Inline] = []
        var (open, neutral) = (UnicodeScalarView(), UnicodeScalarView())
        var script: Script?
        func close() {
            guard !open.isEmpty else { return }
            let words = Inline.text(String(open))
            result.append(script.map { .language($0.tag(of: open), [words]) } ?? words)
            open = .init()
        }
        for scalar in unicodeScalars {
            let next = Script(scalar)
            if next == nil, script != nil, !scalar.properties.isAlphabetic {
                neutral.append(scalar)
                continue
            }
            if next != script {
                close()
                // What stood between goes to the letters of the text itself.
                if next != nil, script != nil, !neutral.isEmpty {
                    result.append(.text(String(neutral)))
                    neutral = .init()
                }
                script = next
            }
            open += neutral
            neutral = .init()
            open.append(scalar)
        }
        close()
        if !neutral.isEmpty { result.append(.text(String(neutral))) }
        return result
    }
}

/// Letters that tell in which language something is written, or nearly.
private enum Script {
    case arabic, javanese, hangul, eastAsian

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
            self = .arabic
        case 0xA980...0xA9DF: self = .javanese
        case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: self = .hangul
        case 0x3040...0x312F, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFD:
            self = .eastAsian
        default: return nil
        }
    }

    /// The BCP 47 tag; Han characters are Japanese with kana, and else Chinese.
    func tag(of text: String.UnicodeScalarView) -> String {
        switch self {
        case .arabic: "ar"
        case .javanese: "jv-Java"
        case .hangul: "ko"
        case .eastAsian: text.contains(where: \.isKana) ? "ja" : "zh"
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isKana: Bool { 0x3040...0x30FF ~= value || 0x31F0...0x31FF ~= value }
}
