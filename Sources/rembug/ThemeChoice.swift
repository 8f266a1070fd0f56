import Glibc
import Terminal
import Wording

/// Which theme the screen has: one asked for, else the one that was kept, else one that goes with
/// the terminal.
struct ThemeChoice {
    /// The name or the file that was asked for.
    var name: String?
    /// Whether the theme's background is painted over the terminal's own.
    var isPainted = false

    /// The theme, or nil for one that goes with the terminal.
    ///
    /// `--theme` comes before `$REMBUG_THEME`, and that before what was kept; a theme that was kept
    /// and is gone or damaged is complained of, and never keeps a session shut.
    var theme: Theme? {
        get throws(Failure) {
            guard isPainted else { return try named }
            var theme = try named ?? .fitting(Ground(environment: Screen.variables))
            theme.paintsBackground = true
            return theme
        }
    }

    private var named: Theme? {
        get throws(Failure) {
            if let name = name ?? environment("REMBUG_THEME") { return try Self.theme(name) }
            guard let kept = Self.kept else { return nil }
            do { return try Self.theme(kept) } catch { error.tell() }
            return nil
        }
    }

    /// Where the choice is kept: one line with a name or the path of a file.
    private static var file: String { ConfigurationFolder.path + "/theme" }

    private static var kept: String? {
        guard let bytes = try? readFile(file) else { return nil }
        let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first
        return line.map { $0.trimmed }
    }

    /// Keeps a theme for the next time.
    static func keep(_ theme: Theme) throws(Failure) {
        do {
            try makeFolder(ConfigurationFolder.path)
            try replaceFile(file, with: Array((theme.slug + "\n").utf8))
        } catch { throw Failure(.cannotWrite(file, code: error.code)) }
    }

    private static func theme(_ name: String) throws(Failure) -> Theme? {
        name == "auto" ? nil : try ThemeFolder.theme(named: name)
    }
}

extension Substring {
    /// The text without spaces at its ends.
    var trimmed: String {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
