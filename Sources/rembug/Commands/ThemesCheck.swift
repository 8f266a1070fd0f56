import ArgumentParser
import Discussion
import Terminal
import Wording

/// Says how well each role of a theme can be read, as its scheme has it and as it is drawn.
struct ThemesCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print the contrast of every role of a theme, before and after the guard.")

    @Argument(help: "A scheme file, or the name of a theme.") var theme: String
    @Option(help: "The language: id or en.") var language: Language?

    func run() throws {
        let theme = try ThemeFolder.theme(named: theme)
        let (language, table) = (screenLanguage(), ContrastTable(theme))
        let variant: ThemeWord = theme.isDark ? .dark : .light
        let facts = [theme.name, variant.word(in: language), theme.author]
        printLine(facts.filter { !$0.isEmpty }.joined(separator: " · "))
        printLine("")
        printText(ContrastRows(table, language).text)
        let changed = table.rows.count { $0.trueColor != $0.written }
        printLine("")
        printLine(language.contrasts(unchanged: table.rows.count - changed, changed: changed))
        printLine(language.fewerColors)
    }
}
