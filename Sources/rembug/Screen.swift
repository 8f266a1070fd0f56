import Glibc
import Terminal
import Wording
import YAML

/// The terminal that this process runs in.
enum Screen {
    /// Takes the terminal over, in the theme asked for.
    static func open(theme name: String?) throws -> NcursesDisplay {
        guard isatty(STDOUT_FILENO) == 1 else { throw Failure(Complaint.noTerminal) }
        let theme = try theme(named: name ?? environment("REMBUG_THEME") ?? "dark")
        do throws(DisplayError) {
            return try NcursesDisplay(theme: theme, environment: variables)
        } catch { throw Failure(error) }
    }

    /// A theme of the program by name, else one that a file describes.
    private static func theme(named name: String) throws -> Theme {
        switch name {
        case "dark": return .dark
        case "light": return .light
        default:
            let bytes: [UInt8]
            do { bytes = try readFile(name) } catch { throw Failure(.unknownTheme(name)) }
            do throws(YAMLError) {
                return try Theme(scheme: YAMLNode(parsing: String(decoding: bytes, as: UTF8.self)))
            } catch { throw Failure(.badTheme(name, line: error.line)) }
        }
    }

    /// The variables that decide what a terminal can do.
    private static var variables: [String: String] {
        let names = ["TERM", "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "TMUX"]
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
