import Foundation
import Testing

/// Holds the screen against the file of that name, which RECORD_GOLDENS=1 writes anew.
func expectScreen(_ scenario: Scenario, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
        try (scenario.screen + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(scenario.screen + "\n" == (try String(contentsOf: file, encoding: .utf8)))
}
