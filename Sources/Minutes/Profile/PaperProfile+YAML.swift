import Discussion
public import Wording
import YAML

/// What is wrong with a profile, and on which line.
public struct ProfileError: Error, Hashable, Sendable {
    /// The rule that is broken.
    public let fault: ProfileFault
    /// The line, counted from 1.
    public let line: Int
}

extension PaperProfile {
    /// Reads a profile: under the name of each document the list of its sections, each as its name
    /// or as its name with a heading, which may be a text or one for each language.
    public init(yaml text: String) throws(ProfileError) {
        let file: [YAMLNode.Entry]
        do throws(YAMLError) { file = try YAMLNode(parsing: text).map() } catch {
            throw ProfileError(error)
        }
        for entry in file {
            guard let name = DocumentName(rawValue: entry.key) else {
                let known = DocumentName.allCases.map(\.rawValue)
                throw ProfileError(
                    fault: .unknownDocument(entry.key, known: known), line: entry.line)
            }
            documents[name] = try Self.parts(entry.value, of: name)
        }
    }

    private static func parts(
        _ node: YAMLNode, of document: DocumentName
    ) throws(ProfileError) -> [Part] {
        guard case .list(let nodes) = node.content else {
            throw ProfileError(fault: .noList(document.rawValue), line: node.line)
        }
        var parts: [Part] = []
        for node in nodes {
            let part = try part(node, of: document)
            guard !parts.contains(where: { $0.section == part.section }) else {
                throw ProfileError(fault: .twice(part.section.rawValue), line: node.line)
            }
            parts.append(part)
        }
        guard parts.contains(where: { $0.section == .title }) else {
            throw ProfileError(fault: .noTitle(document.rawValue), line: node.line)
        }
        return parts
    }

    private static func part(
        _ node: YAMLNode, of document: DocumentName
    ) throws(ProfileError) -> Part {
        switch node.content {
        case .text(let name):
            return Part(section: try section(name, of: document, node.line), heading: [:])
        case .map(let entries) where entries.count == 1:
            let section = try section(entries[0].key, of: document, node.line)
            guard document.hasHeading(section) else {
                throw ProfileError(fault: .noHeading(section.rawValue), line: node.line)
            }
            let heading = try heading(entries[0].value)
            guard heading.values.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
                throw ProfileError(fault: .emptyHeading(section.rawValue), line: node.line)
            }
            return Part(section: section, heading: heading)
        default: throw ProfileError(fault: .noSection, line: node.line)
        }
    }

    private static func section(
        _ name: String, of document: DocumentName, _ line: Int
    ) throws(ProfileError) -> SectionName {
        if let section = SectionName(rawValue: name), document.sections.contains(section) {
            return section
        }
        let known = document.sections.map(\.rawValue)
        throw ProfileError(
            fault: .unknownSection(name, document: document.rawValue, known: known), line: line)
    }

    private static func heading(_ node: YAMLNode) throws(ProfileError) -> [Language: String] {
        if case .text(let text) = node.content {
            return Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, text) })
        }
        guard case .map(let entries) = node.content else {
            throw ProfileError(fault: .badHeading, line: node.line)
        }
        var heading: [Language: String] = [:]
        for entry in entries {
            guard let language = Language(rawValue: entry.key),
                case .text(let text) = entry.value.content
            else { throw ProfileError(fault: .badHeading, line: entry.line) }
            heading[language] = text
        }
        return heading
    }
}

extension ProfileError {
    fileprivate init(_ error: YAMLError) {
        let fault: ProfileFault =
            switch error.fault {
            case .syntax(let reason): .syntax(reason)
            case .empty: .empty
            case .duplicateKey(let key): .twice(key)
            case .tooLarge: .tooLarge
            default: .noDocument
            }
        self.init(fault: fault, line: error.line)
    }
}
