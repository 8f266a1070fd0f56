import ArgumentParser
import Discussion
import Terminal
import Wording

/// Lists the themes, or says how well one can be read.
struct Themes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the themes of the screen, or check a scheme file.",
        subcommands: [List.self, ThemesCheck.self], defaultSubcommand: List.self)

    /// Lists the themes that `--theme` knows by name.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the themes.")

        @Option(help: "The language: id or en.") var language: Language?

        func run() throws {
            let entries = ThemeFolder.entries
            let width = (entries.map(\.slug.columns).max() ?? 0) + 2
            var failures: [Failure] = []
            for entry in entries {
                do { printLine(row(entry, try entry.theme.get(), width)) } catch {
                    failures.append(error)
                }
            }
            printLine(screenLanguage().ownThemes(in: ConfigurationFolder.short(ThemeFolder.path)))
            for failure in failures.dropLast() { failure.tell() }
            if let last = failures.last { throw last }
        }

        private func row(_ entry: ThemeFolder.Entry, _ theme: Theme, _ width: Int) -> String {
            let language = screenLanguage()
            let variant: ThemeWord = theme.isDark ? .dark : .light
            let origin: ThemeWord = entry.path == nil ? .builtIn : .own
            // Where to reach the author stands behind the name, in brackets.
            let author = theme.author.prefix { !"(<".contains($0) }.trimmed
            return entry.slug.padded(to: width) + variant.word(in: language).padded(to: 8)
                + origin.word(in: language).padded(to: 15)
                + [theme.name, author].filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }
}

extension String {
    /// The text with spaces after it, so that it takes at least so many columns.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - columns))
    }

    /// The text with spaces before it, so that it takes at least so many columns.
    func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - columns)) + self
    }
}
