import Foundation
import Testing

@Suite("The tables of keys that are generated")
struct KeyTableTests {
    @Test("The README has the keys that the program has; `make keys` writes them anew")
    func readme() throws {
        let sandbox = try Sandbox()
        let table = try sandbox.run("rembug keys --markdown --language en").output
        try sandbox.remove()
        let file = Repository.root.appending(path: "README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let parts = try #require(
            readme.firstMatch(of: /(?s)(.*<!-- keys[^\n]*\n)(.*)(<!-- end of keys.*)/))
        if Repository.isRecording {
            try (parts.1 + table + parts.3).write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(Repository.isRecording || parts.2 == table)
    }

    @Test("The section of the man page is one that mandoc's macros allow")
    func manual() throws {
        let sandbox = try Sandbox()
        let lines = try sandbox.run("rembug keys --manual --language en").output
            .split(separator: "\n")
        try sandbox.remove()
        let macros = [".Sh ", ".Ss ", ".Bl ", ".It ", ".El"]
        for line in lines {
            #expect(macros.contains { line.hasPrefix($0) } || line.hasPrefix("\\&"), "\(line)")
        }
        #expect(lines.count { $0.hasPrefix(".Bl ") } == lines.count { $0 == ".El" })
    }
}
