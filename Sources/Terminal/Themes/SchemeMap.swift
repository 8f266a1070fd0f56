import YAML

/// A map of a scheme file, by its keys in small letters.
struct SchemeMap {
    private let entries: [String: YAMLNode.Entry]
    private let line: Int

    init(_ node: YAMLNode) throws(SchemeError) {
        guard case .map(let list) = node.content else {
            throw SchemeError(.notAMap, line: node.line)
        }
        var entries: [String: YAMLNode.Entry] = [:]
        for entry in list {
            let before = entries.updateValue(entry, forKey: entry.key.lowercased())
            if before != nil { throw SchemeError(.twice(entry.key), line: entry.line) }
        }
        self.entries = entries
        line = node.line
    }

    /// The line of a key, or where the map begins if it lacks it.
    func line(of key: String) -> Int { entries[key]?.line ?? line }

    /// The text of a key; nil if there is none.
    func text(_ key: String) throws(SchemeError) -> String? {
        switch entries[key]?.value.content {
        case nil, .nothing, .text(""): return nil
        case .text(let text): return text
        case .list, .map: throw SchemeError(.notAText(key: key), line: line(of: key))
        }
    }

    /// The system and its line, which Tinted8 has in a map under `scheme`; nil if none is told.
    func system() throws(SchemeError) -> (String, line: Int)? {
        if let scheme = entries["scheme"]?.value, case .map = scheme.content {
            return try SchemeMap(scheme).system()
        }
        return try text("system").map { ($0, line(of: "system")) }
    }

    /// Whether the variant is dark; nil if none is told.
    func isDark() throws(SchemeError) -> Bool? {
        switch try text("variant")?.lowercased() {
        case nil: return nil
        case "dark": return true
        case "light": return false
        case let other?:
            throw SchemeError(.otherVariant(other), line: line(of: "variant"))
        }
    }

    /// The sixteen colours, which stand under `palette` or, in the older form, here.
    func palette() throws(SchemeError) -> [RGB] {
        let map = try entries["palette"].map { entry throws(SchemeError) in
            try SchemeMap(entry.value)
        }
        var colors: [RGB] = []
        for number in 0..<16 {
            let slot = "base0" + String(number, radix: 16, uppercase: true)
            colors.append(try (map ?? self).color(slot))
        }
        return colors
    }

    private func color(_ slot: String) throws(SchemeError) -> RGB {
        let key = slot.lowercased()
        guard let text = try text(key) else {
            let fault: SchemeError.Fault =
                entries[key] == nil ? .noColor(slot: slot) : .emptyColor(slot: slot)
            throw SchemeError(fault, line: line(of: key))
        }
        guard let color = RGB(text) else {
            throw SchemeError(.notAColor(slot: slot, text), line: line(of: key))
        }
        return color
    }
}
