/// Inlines as CommonMark, so that any text reads as that text.
struct MarkdownInlines {
    private var output = ""

    /// The lines of a paragraph, each but the last ending with a hard line break.
    static func lines(_ inlines: [Inline]) -> [String] {
        var lines = written(inlines).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        return lines.enumerated().map { index, line in
            line.edgesProtected + (index < lines.count - 1 ? "\\" : "")
        }
    }

    /// Everything on one line, for headings and cells, with a tag for each line break.
    static func line(_ inlines: [Inline]) -> String {
        written(inlines).split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0).edgesProtected }.joined(separator: "<br>")
    }

    private static func written(_ inlines: [Inline]) -> String {
        var writer = MarkdownInlines()
        writer.write(inlines.merged, after: nil)
        return writer.output
    }

    /// Writes the inlines, before the character that follows them.
    private mutating func write(_ inlines: [Inline], after: Character?) {
        for (index, inline) in inlines.enumerated() {
            let next = inlines[(index + 1)...].lazy.compactMap { [$0].plain.first }.first ?? after
            switch inline {
            case .text(let words): output += words.markdownEscaped
            case .lineBreak: output += "\n"
            case .fillIn(let width): output += String.dots(width)
            case .language(_, let inner): write(inner, after: next)
            case .strong(let inner): style(inner, "**", tag: "strong", after: next)
            case .emphasis(let inner): style(inner, "*", tag: "em", after: next)
            }
        }
    }

    /// Sets asterisks, or tags where CommonMark would not take asterisks for delimiters: at a
    /// space, or between a punctuation mark inside and a letter outside.
    private mutating func style(
        _ inner: [Inline], _ delimiter: String, tag: String, after: Character?
    ) {
        let plain = inner.plain
        guard let first = plain.first, let last = plain.last else { return }
        var content = MarkdownInlines()
        content.write(inner, after: nil)
        let flanks =
            Self.flanks(inside: first, outside: output.last)
            && Self.flanks(inside: last, outside: after)
            && content.output.first != "*" && content.output.last != "*" && output.last != "*"
        let open = flanks ? delimiter : "<\(tag)>"
        let close = flanks ? delimiter : "</\(tag)>"
        output += open + content.output + close
    }

    private static func flanks(inside: Character, outside: Character?) -> Bool {
        if inside.isLetter || inside.isNumber { return true }
        guard !inside.isWhitespace else { return false }
        return outside.map { " \n.,;:!?()—".contains($0) } ?? true
    }
}

extension [Inline] {
    /// The same with neighbouring texts joined, so that no two make a mark that neither has.
    fileprivate var merged: [Inline] {
        var result: [Inline] = []
        for inline in self {
            switch (result.last, inline) {
            case (.text(let first)?, .text(let second)):
                result[result.count - 1] = .text(first + second)
            case (_, .strong(let inner)): result.append(.strong(inner.merged))
            case (_, .emphasis(let inner)): result.append(.emphasis(inner.merged))
            case (_, .language(let tag, let inner)): result.append(.language(tag, inner.merged))
            default: result.append(inline)
            }
        }
        return result
    }
}

extension String {
    /// The text with a backslash before everything that has a meaning in the middle of a line.
    fileprivate var markdownEscaped: String {
        let lines = harmless.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { String($0).escapedLine.isolated }.joined(separator: "\n")
    }

    private var escapedLine: String {
        var text = ""
        let scalars = Array(unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "#", "$": text += "\\"
            case "&" where next == "#" || next.properties.isAlphabetic: text += "\\"
            case ":" where scalars[(index + 1)...].starts(with: ["/", "/"]): text += "\\"
            case "." where scalars[..<index].endsInWWW: text += "\\"
            default: break
            }
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    /// The line with what has a meaning only at its edges made plain: spaces, a marker of a list
    /// or a quotation, a row of dashes or equals signs, a number with a point or a bracket.
    ///
    /// CommonMark reads scalars: a marker with a combining mark on it is a marker still.
    fileprivate var edgesProtected: String {
        var line = unicodeScalars[...]
        let starts = line.first == " " ? "&#32;" : ""
        line = line.dropFirst(starts.isEmpty ? 0 : 1)
        let ends = line.last == " " ? "&#32;" : ""
        line = line.dropLast(ends.isEmpty ? 0 : 1)
        return starts + (starts.isEmpty ? line.withoutMarker : String(line)) + ends
    }
}

extension Substring.UnicodeScalarView {
    /// The line with a backslash in what could be the marker of a list, a quotation, a heading or
    /// a table.
    fileprivate var withoutMarker: String {
        if let first, "-+=:>".unicodeScalars.contains(first) { return "\\" + String(self) }
        let digits = prefix { ("0"..."9").contains($0) }
        let rest = dropFirst(digits.count)
        guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return String(self) }
        return String(digits) + "\\" + String(rest)
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether a point here would make a link of an address of the web.
    fileprivate var endsInWWW: Bool {
        suffix(3).elementsEqual("www".unicodeScalars)
            || suffix(3).elementsEqual("WWW".unicodeScalars)
    }
}
