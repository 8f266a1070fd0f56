import Discussion
import YAML

/// How single values are read; what cannot be read is complained of and left out.
extension MethodReader {
    /// Whether a node is a map; keys that mean nothing are complained of.
    mutating func check(_ node: YAMLNode, _ keys: [String]) -> Bool {
        guard case .map(let entries) = node.content else {
            complain(.expected(.map), node.line)
            return false
        }
        for entry in entries where !keys.contains(entry.key) {
            complain(.unknownKey(entry.key, known: keys), entry.line)
        }
        return true
    }

    mutating func list(_ node: YAMLNode, _ key: String) -> [YAMLNode] {
        guard let value = node[key] else { return [] }
        guard let list = try? value.list() else {
            complain(.expected(.list), value.line)
            return []
        }
        return list
    }

    mutating func texts(_ node: YAMLNode, _ key: String) -> [String] {
        list(node, key).compactMap { text($0)?.lowercased() }
    }

    mutating func text(_ node: YAMLNode) -> String? {
        guard case .text(let text) = node.content else {
            complain(.expected(.text), node.line)
            return nil
        }
        return text
    }

    mutating func textIfAny(_ node: YAMLNode, _ key: String) -> String? {
        node[key].flatMap { text($0) }
    }

    mutating func number(_ node: YAMLNode?) -> Int? {
        guard let node else { return nil }
        guard let number = try? node.integer() else {
            if case .nothing = node.content { return nil }
            complain(.expected(.number), node.line)
            return nil
        }
        return number
    }

    mutating func flag(_ node: YAMLNode, _ key: String) -> Bool {
        guard let value = node[key] else { return false }
        guard let flag = try? value.boolean() else {
            complain(.expected(.yesOrNo), value.line)
            return false
        }
        return flag
    }

    /// A name that commands and the quick line can use.
    mutating func name(_ node: YAMLNode, _ key: String) -> String? {
        guard let value = node[key] else {
            complain(.missingKey(key), node.line)
            return nil
        }
        guard let name = text(value) else { return nil }
        let isGood =
            !name.isEmpty
            && name.utf8.allSatisfy {
                0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D
            }
        if !isGood { complain(.badName(name), value.line) }
        return isGood ? name : nil
    }

    /// One of the values of an enumeration of texts.
    mutating func choiceIfAny<Choice: RawRepresentable<String> & CaseIterable>(
        _ node: YAMLNode, _ key: String
    ) -> Choice? {
        guard let value = node[key], let text = text(value) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            complain(
                .unknownValue(text, known: Choice.allCases.map(\.rawValue)), value.line)
            return nil
        }
        return choice
    }

    /// A phrase under a key that may not be missing.
    mutating func phrase(_ node: YAMLNode, _ key: String) -> Phrase? {
        guard let value = node[key] else {
            complain(.missingKey(key), node.line)
            return nil
        }
        if case .map = value.content, !check(value, ["id", "en"]) { return nil }
        return phrase(value)
    }

    mutating func phraseIfAny(_ node: YAMLNode, _ key: String) -> Phrase? {
        node[key] == nil ? nil : phrase(node, key)
    }

    /// A text for both languages, or `id` and `en`; what one lacks the other says.
    mutating func phrase(_ node: YAMLNode) -> Phrase? {
        guard case .map = node.content else {
            return text(node).map { Phrase(id: $0, en: $0) }
        }
        let indonesian = textIfAny(node, "id")
        let english = textIfAny(node, "en")
        guard let any = indonesian ?? english else {
            complain(.missingKey("id"), node.line)
            return nil
        }
        return Phrase(id: indonesian ?? any, en: english ?? any)
    }

    /// Complains of the second of two things with one name.
    mutating func checkUnique(_ nodes: [YAMLNode], _ key: String) {
        var seen: Set<String> = []
        for node in nodes {
            guard case .text(let name)? = node[key]?.content else { continue }
            if !seen.insert(name).inserted { complain(.repeatedName(name), node.line) }
        }
    }
}
