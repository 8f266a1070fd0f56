import Yams

extension YAMLNode {
    private static let bytes = 4 << 20
    private static let depth = 64
    private static let nodes = 100_000

    /// Reads the one document of a text of at most 4 MB.
    ///
    /// Aliases are followed; beyond 64 levels or 100,000 nodes the text is refused.
    public init(parsing text: String) throws(YAMLError) {
        guard text.utf8.count <= Self.bytes else { throw YAMLError(.tooLarge, line: 1) }
        let root: Node?
        do {
            root = try compose(yaml: text, .basic, .default, .utf8)
        } catch {
            throw YAMLError(error, in: text)
        }
        guard let root else { throw YAMLError(.empty, line: 1) }
        var left = Self.nodes
        self = try Self.node(root, depth: Self.depth, left: &left)
    }

    private static func node(
        _ node: Node, depth: Int, left: inout Int
    ) throws(YAMLError) -> YAMLNode {
        let line = node.mark?.line ?? 1
        left -= 1
        guard depth > 0, left > 0 else { throw YAMLError(.tooLarge, line: line) }
        switch node {
        case .scalar(let scalar):
            return YAMLNode(content: scalar.isNothing ? .nothing : .text(scalar.string), line: line)
        case .sequence(let sequence):
            var list: [YAMLNode] = []
            for item in sequence { list.append(try Self.node(item, depth: depth - 1, left: &left)) }
            return YAMLNode(content: .list(list), line: line)
        case .mapping(let mapping):
            var entries: [Entry] = []
            for (key, value) in mapping {
                let value = try Self.node(value, depth: depth - 1, left: &left)
                entries.append(try Entry(key, value))
            }
            return YAMLNode(content: .map(entries), line: line)
        case .alias:
            throw YAMLError(.syntax("alias"), line: line)
        }
    }
}

extension YAMLNode.Entry {
    fileprivate init(_ key: Node, _ value: YAMLNode) throws(YAMLError) {
        let line = key.mark?.line ?? value.line
        guard case .scalar(let scalar) = key else { throw YAMLError(.keyIsNoText, line: line) }
        self.init(key: scalar.string, line: line, value: value)
    }
}

extension Node.Scalar {
    /// Whether it stands for nothing, as the core schema of YAML 1.2 has it.
    fileprivate var isNothing: Bool {
        style == .plain && ["", "~", "null", "Null", "NULL"].contains(string)
    }
}

extension YAMLError {
    /// Makes one kind of error of all that the parser throws.
    fileprivate init(_ error: any Error, in text: String) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let words = [context?.text, problem].compactMap(\.self).joined(separator: ", ")
            // What is missing at the end of the text is missed behind its last line.
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            let last = lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0
            self.init(.syntax(words), line: min(mark.line, last + 1))
        case .reader(let problem, let offset, _, _):
            let line = text.prefix(offset ?? 0).count { $0.isNewline } + 1
            self.init(.syntax(problem), line: line)
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(.duplicateKey(duplicates[0]), line: context.mark.line)
        default:
            self.init(.syntax("\(error)"), line: 1)
        }
    }
}
