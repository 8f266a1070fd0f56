import Discussion
import YAML

extension MethodReader {
    mutating func board(_ node: YAMLNode) -> BoardSchema? {
        let keys = ["name", "words", "kind", "title", "sensitive", "fields"]
        guard check(node, keys) else { return nil }
        let words = texts(node, "words")
        let isSensitive = flag(node, "sensitive")
        let name = self.name(node, "name")
        let title = phrase(node, "title")
        let choice: BoardKind? = choiceIfAny(node, "kind")
        guard let kind = choice else {
            if node["kind"] == nil { complain(.missingKey("kind"), node.line) }
            return nil
        }
        let nodes = list(node, "fields")
        let read = nodes.map { ($0, field($0, on: kind)) }
        checkUnique(nodes, "key")
        checkRoles(read, of: kind, node.line)
        checkWords(read)
        guard let name, let title else { return nil }
        return BoardSchema(
            name: name, words: words, kind: kind, title: title, isSensitive: isSensitive,
            fields: read.compactMap(\.1))
    }

    private mutating func field(_ node: YAMLNode, on kind: BoardKind) -> BoardField? {
        let keys = [
            "key", "words", "label", "type", "unit", "values", "open", "place", "role", "required",
            "sensitive", "least",
        ]
        guard check(node, keys) else { return nil }
        let values = list(node, "values").compactMap { value($0) }
        let choice: BoardFieldType? = choiceIfAny(node, "type")
        let key = name(node, "key")
        let named: BoardRole? = choiceIfAny(node, "role")
        // A field whose key is the name of a role of its board has that role.
        let role =
            named ?? key.flatMap(BoardRole.init).flatMap { kind.roles.contains($0) ? $0 : nil }
        let label = phrase(node, "label")
        let field = key.map {
            BoardField(
                EntryKey($0), words: texts(node, "words"), label: label ?? Phrase(id: $0, en: $0),
                type: choice ?? role?.types.first ?? .text, unit: textIfAny(node, "unit"),
                values: values, isOpen: flag(node, "open"), isPlace: flag(node, "place"),
                role: role,
                isRequired: flag(node, "required"), isSensitive: flag(node, "sensitive"),
                least: number(node["least"]))
        }
        if let field { check(field, node, on: kind) }
        return field
    }

    /// A value alone, or one with its words in both languages.
    private mutating func value(_ node: YAMLNode) -> BoardField.Value? {
        guard case .map = node.content else {
            return text(node).map { BoardField.Value($0, label: Phrase(id: $0, en: $0)) }
        }
        guard check(node, ["value", "words", "id", "en"]), let value = node["value"] else {
            if node["value"] == nil { complain(.missingKey("value"), node.line) }
            return nil
        }
        let words = texts(node, "words")
        return text(value).map { name in
            let indonesian = textIfAny(node, "id")
            let english = textIfAny(node, "en")
            return BoardField.Value(
                name, words: words,
                label: Phrase(
                    id: indonesian ?? english ?? name, en: english ?? indonesian ?? name))
        }
    }

    private mutating func check(_ field: BoardField, _ node: YAMLNode, on kind: BoardKind) {
        if field.type == .choice, field.values.isEmpty, !field.isOpen {
            complain(.noValues, node.line)
        }
        guard let role = field.role else { return }
        let line = node["role"]?.line ?? node["key"]?.line ?? node.line
        guard kind.roles.contains(role) else { return complain(.strayRole(role, kind), line) }
        if !role.types.contains(field.type) {
            complain(.wrongType(role, allowed: role.types), node["type"]?.line ?? line)
        }
        let (needed, only) = role.fixedValues
        let values = field.values.map(\.value)
        for value in needed where !values.contains(value) {
            complain(.missingValue(value, role), node["values"]?.line ?? line)
        }
        for value in values {
            if let only, !only.contains(value) {
                complain(.strayValue(value, allowed: only), node["values"]?.line ?? line)
            }
        }
    }

    private mutating func checkRoles(
        _ fields: [(YAMLNode, BoardField?)], of kind: BoardKind, _ line: Int
    ) {
        var seen: Set<BoardRole> = []
        for (node, field) in fields {
            guard let role = field?.role else { continue }
            if !seen.insert(role).inserted, !role.mayRepeat {
                complain(.repeatedRole(role), node.line)
            }
        }
        for role in kind.requiredRoles where !seen.contains(role) {
            complain(.missingRole(role, kind), line)
        }
    }

    private mutating func checkWords(_ fields: [(YAMLNode, BoardField?)]) {
        var owners: [String: EntryKey] = [:]
        for (node, field) in fields {
            guard let field else { continue }
            for word in field.names {
                if let owner = owners[word], owner != field.key {
                    complain(.ambiguousWord(word, owner, field.key), node.line)
                }
                owners[word] = owners[word] ?? field.key
            }
        }
    }
}
