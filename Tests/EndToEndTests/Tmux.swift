import Foundation
import Testing

/// A terminal of 80 columns and 24 rows, with a server of its own in the sandbox.
struct Tmux {
    private let sandbox: Sandbox

    /// Starts a command in it; when it has ended, the screen stays as it left it.
    init(_ command: String, in sandbox: Sandbox) throws {
        self.sandbox = sandbox
        try tmux([
            "new-session", "-d", "-x", "80", "-y", "24", command + "; exec cat", ";",
            "set-option", "-g", "status", "off", ";",
            "resize-window", "-x", "80", "-y", "24",
        ])
    }

    /// Presses keys, by the names that tmux has for them.
    func press(_ keys: String...) throws {
        try tmux(["send-keys"] + keys)
    }

    /// Types text as it is.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

    /// What stands on the screen, if wanted with the sequences that set colours and attributes.
    func screen(withColors: Bool = false) throws -> String {
        try tmux(["capture-pane", "-p"] + (withColors ? ["-e"] : []))
    }

    /// Waits until the whole screen is as a file in `Screens` says.
    func expect(
        _ name: String, withColors: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let path = "Screens/\(name).txt"
        let expected = try Repository.expected(path, from: settled(withColors))
        var screen = try screen(withColors: withColors)
        for _ in 0..<Self.tries where screen != expected {
            Thread.sleep(forTimeInterval: Self.pause)
            screen = try self.screen(withColors: withColors)
        }
        #expect(screen == expected, sourceLocation: sourceLocation)
    }

    /// Waits until a text stands on the screen, and returns all of it.
    @discardableResult
    func wait(
        for text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        var screen = try screen()
        for _ in 0..<Self.tries where !screen.contains(text) {
            Thread.sleep(forTimeInterval: Self.pause)
            screen = try self.screen()
        }
        #expect(screen.contains(text), "\(screen)", sourceLocation: sourceLocation)
        return screen
    }

    /// The modes that a program has left the terminal in, by tmux's names for them.
    var modes: String {
        get throws {
            let names = ["alternate_on", "cursor_flag", "keypad_flag", "mouse_any_flag"]
            let format = names.map { "\($0) #{\($0)}" }.joined(separator: ", ")
            let modes = try tmux(["display-message", "-p", format])
            return modes.trimmingCharacters(in: .newlines)
        }
    }

    /// Pastes a text as a terminal does that marks what is pasted.
    func paste(_ text: String) throws {
        let file = sandbox.folder.appending(path: "paste")
        try text.write(to: file, atomically: true, encoding: .utf8)
        try tmux(["load-buffer", file.path, ";", "paste-buffer", "-p"])
    }

    /// Gives it another size.
    func resize(_ columns: Int, _ rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Ends everything that runs in it.
    func end() throws { try tmux(["kill-server"]) }

    private static let tries = 500
    private static let pause = 0.04

    /// The screen once nothing has changed on it for a while.
    func settled(_ withColors: Bool = false) throws -> String {
        var (screen, same) = ("", 0)
        for _ in 0..<Self.tries where same < 25 {
            Thread.sleep(forTimeInterval: Self.pause)
            let next = try self.screen(withColors: withColors)
            same = next == screen ? same + 1 : 0
            screen = next
        }
        return screen
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        let result = try sandbox.run(["tmux", "-L", "rembug", "-f", "/dev/null"] + arguments)
        try #require(result.status == 0, "tmux \(arguments): \(result.output)")
        return result.output
    }
}
