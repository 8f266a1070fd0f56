import Foundation
import Testing

@Suite("The top of the house")
struct TopLevelTests {
    /// What may lie there; `Package.resolved` is left by the build, and git ignores it.
    private static let allowed: Set<String> = [
        "LICENSE", "Makefile", "Package.resolved", "Package.swift", "README.md", "Sources",
        "Tests", "sessions", "themes",
    ]

    @Test("holds nothing but what has its place there, and dot-files")
    func contents() throws {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let names = try FileManager.default.contentsOfDirectory(atPath: root.path)
        let strangers = names.filter { !$0.hasPrefix(".") && !Self.allowed.contains($0) }
        #expect(strangers.sorted() == [])
    }
}
