import Glibc
import Terminal
import Wording

/// Which theme the screen has: one asked for, else the one that was kept, else one that goes with
/// the terminal.
struct ThemeChoice {
    /// The theme; nil for one that goes with the terminal.
    let theme: Theme?
    /// Whether its background is painted over the terminal's own.
    let isPainted: Bool

    /// Takes the theme of a name or a file, else of `$REMBUG_THEME`, else what was kept.
    ///
    /// A theme that was kept and is gone or damaged is complained of, and never keeps a session
    /// shut.
    init(_ name: String? = nil, isPainted: Bool = false) throws(Failure) {
        self.isPainted = isPainted
        if let name = name ?? environment("REMBUG_THEME") {
            theme = try Self.theme(name)
            return
        }
        do { theme = try Self.kept.flatMap(Self.theme) } catch {
            error.tell()
            theme = nil
        }
    }

    /// Where the choice is kept: one line with a name or the path of a file.
    static var file: String { ConfigurationFolder.path + "/theme" }

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

    /// Reads the theme that was kept, and throws what is wrong with it.
    static func checkKept() throws(Failure) { _ = try kept.flatMap(theme) }

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
