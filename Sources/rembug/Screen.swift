import Glibc
import Terminal
import Wording

/// The terminal that this process runs in.
enum Screen {
    /// Takes the terminal over, in the theme chosen.
    static func open(_ choice: ThemeChoice) throws -> NcursesDisplay {
        guard isatty(STDOUT_FILENO) == 1 else { throw Failure(Complaint.noTerminal) }
        do throws(DisplayError) { return try display(choice) } catch { throw Failure(error) }
    }

    /// The terminal without a word to it.
    static func display(_ choice: ThemeChoice? = nil) throws(DisplayError) -> NcursesDisplay {
        try NcursesDisplay(
            theme: choice?.theme, covered: choice?.isPainted ?? false, environment: variables)
    }

    /// The variables that decide what a terminal can do.
    private static var variables: [String: String] {
        let names = [
            "TERM", "COLORTERM", "COLORFGBG", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "TMUX",
        ]
        var variables: [String: String] = [:]
        for name in names { variables[name] = environment(name) }
        return variables
    }
}

extension Failure {
    /// What a terminal complains of.
    init(_ error: DisplayError) {
        switch error {
        case .noTerminal: self.init(Complaint.noTerminal)
        case .unknownTerminal(let name), .cannotDraw(let name): self.init(.unusableTerminal(name))
        case .system(_, let code): self.init(.cannotRead("/dev/tty", code: code))
        }
    }
}
