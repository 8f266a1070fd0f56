extension YAMLNode {
    /// The text; nothing, a list or a map is none.
    public func text() throws(YAMLError) -> String {
        guard case .text(let text) = content else { throw expected("text") }
        return text
    }

    /// The whole number that the text is, in digits with perhaps a minus.
    public func integer() throws(YAMLError) -> Int {
        guard case .text(let text) = content, let number = Int(text) else {
            throw expected("integer")
        }
        return number
    }

    /// The finite decimal number that the text is.
    public func number() throws(YAMLError) -> Double {
        guard case .text(let text) = content, let number = Double(text), number.isFinite else {
            throw expected("number")
        }
        return number
    }

    /// Whether the text is `true` or `yes`; `false` or `no` are the other choice.
    public func boolean() throws(YAMLError) -> Bool {
        switch content {
        case .text("true"), .text("yes"): return true
        case .text("false"), .text("no"): return false
        default: throw expected("yes or no")
        }
    }

    /// The nodes of the list; nothing is an empty one.
    public func list() throws(YAMLError) -> [YAMLNode] {
        switch content {
        case .list(let nodes): return nodes
        case .nothing: return []
        default: throw expected("list")
        }
    }

    /// The entries of the map; nothing is an empty one.
    public func map() throws(YAMLError) -> [Entry] {
        switch content {
        case .map(let entries): return entries
        case .nothing: return []
        default: throw expected("map")
        }
    }

    /// The entries of the map, of which every key is one of these.
    @discardableResult
    public func map(of keys: Set<String>) throws(YAMLError) -> [Entry] {
        let entries = try map()
        for entry in entries where !keys.contains(entry.key) {
            throw YAMLError(.unknownKey(entry.key), line: entry.line)
        }
        return entries
    }

    /// The value of a key of the map, or nil if it has none or is no map.
    public subscript(key: String) -> YAMLNode? {
        guard case .map(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The value of a key that the map may not lack.
    public func required(_ key: String) throws(YAMLError) -> YAMLNode {
        _ = try map()
        guard let value = self[key] else { throw YAMLError(.missingKey(key), line: line) }
        return value
    }

    private func expected(_ form: String) -> YAMLError { YAMLError(.expected(form), line: line) }
}
