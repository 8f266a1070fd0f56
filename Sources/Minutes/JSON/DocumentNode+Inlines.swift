import JSON

extension DocumentNode {
    func inlines(_ key: String) throws(JSONError) -> [Inline] {
        try member(key).inlines()
    }

    func lines(_ key: String) throws(JSONError) -> [[Inline]] {
        try member(key).lines()
    }

    func lines() throws(JSONError) -> [[Inline]] {
        try list { (node) throws(JSONError) in try node.inlines() }
    }

    private func inlines() throws(JSONError) -> [Inline] {
        try list { (node) throws(JSONError) in try node.inline() }
    }

    private func inline() throws(JSONError) -> Inline {
        if let text { return .text(text) }
        if isNull { return .lineBreak }
        if has("strong") { return .strong(try inlines("strong")) }
        if has("emphasis") { return .emphasis(try inlines("emphasis")) }
        if has("fillIn") { return .fillIn(try member("fillIn").integer()) }
        if has("language") {
            return .language(try member("language").string(), try inlines("content"))
        }
        throw error(.unknownValue("inline"))
    }
}
