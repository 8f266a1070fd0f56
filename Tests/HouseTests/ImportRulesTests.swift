import Foundation
import Testing

/// Which of our own and foreign modules each target may import; the shape of the house.
private let allowedImports: [String: Set<String>] = [
    "JSON": [],
    "Discussion": [],
    "Wording": ["Discussion"],
    "SessionFile": ["Discussion", "JSON", "Crypto", "Glibc"],
    "YAML": ["Yams"],
    "Methods": ["Discussion", "YAML"],
    "MethodsEmbedding": ["Foundation", "PackagePlugin"],
    "Terminal": ["CTerminal", "YAML", "Glibc"],
    "Minutes": ["Discussion", "Wording", "JSON", "YAML"],
    "Paper": ["Discussion", "Wording", "Minutes", "CPango", "Glibc"],
    "Interface": [
        "Discussion", "Wording", "SessionFile", "Methods", "Minutes", "Terminal", "YAML",
        "Exchange", "Glibc",
    ],
    "rembug": [
        "Discussion", "Wording", "JSON", "SessionFile", "Exchange", "Minutes", "Terminal",
        "Interface", "Methods",
        "YAML", "ArgumentParser", "Glibc",
    ],
    "Exchange": ["Discussion", "Wording"],
]

@Suite("The house keeps its shape")
struct ImportRulesTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("Every file imports only what its target may import", arguments: try sourceFiles())
    func imports(file: String) throws {
        let target = String(file.split(separator: "/")[1])
        let allowed = try #require(allowedImports[target], "\(target) has no row in the table")
        let text = try String(contentsOf: Self.root.appending(path: file), encoding: .utf8)
        for line in text.split(separator: "\n") {
            guard let module = importedModule(String(line)) else { continue }
            #expect(allowed.contains(module), "\(file) imports \(module)")
        }
    }

    private static func sourceFiles() throws -> [String] {
        let sources = root.appending(path: "Sources")
        let files = FileManager.default.enumerator(atPath: sources.path) ?? .init()
        return files.compactMap { $0 as? String }
            .filter { $0.hasSuffix(".swift") }
            .map { "Sources/" + $0 }.sorted()
    }

    private func importedModule(_ line: String) -> String? {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
            !line.hasPrefix("//")
        else { return nil }
        return String(words[place + 1])
    }
}
