import Discussion
import Foundation
import Testing

@testable import SessionFile

@Suite("The page of the format")
struct FormatPageTests {
    private static let page: String? = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/SessionFile/FORMAT.md")
        return try? String(contentsOf: file, encoding: .utf8)
    }()

    /// The cells of the rows of a section's table, its head left out.
    private static func rows(under heading: String) throws -> [[String]] {
        let page = try #require(page)
        let start = try #require(page.range(of: "\n## \(heading)\n")).upperBound
        let section = page[start...].prefix(
            upTo: page[start...].range(of: "\n## ")?.lowerBound ?? page.endIndex)
        return section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: [" ", "`"]) } }
    }

    @Test("It has a row for each kind, in order")
    func kinds() throws {
        let names = KindTests.table.dropLast().map { $0.0.name }
            .reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
        #expect(try Self.rows(under: "Kinds").map(\.first) == names)
        #expect(Event.Kind.names == names)
    }

    @Test("It names every field with its type")
    func fields() throws {
        #expect(
            try Self.rows(under: "Fields") == [
                ["details", names(DetailKey.self)], ["person", names(PersonKey.self)],
                ["item", names(AgendaItemKey.self)], ["note", names(NoteKey.self)],
                ["photograph", names(PhotographKey.self)],
            ])
    }

    private func names<Key: FieldKey & CaseIterable>(_: Key.Type) -> String {
        Key.allCases.map { $0.rawValue + name(of: $0.type) }.joined(separator: " ")
    }

    private func name(of type: FieldType) -> String {
        switch type {
        case .text: ""
        case .list: "(list)"
        case .number: "(number)"
        case .flag: "(flag)"
        case .date: "(date)"
        case .time: "(time)"
        case .entity: "(id)"
        case .entities: "(ids)"
        }
    }
}
