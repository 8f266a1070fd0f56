import ArgumentParser
import Discussion
import Wording

/// Makes a session.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a session from a template.")

    @Argument(help: "The file to make; without it, one named for the title among the sessions.")
    var file: String?
    @Option(help: "What it begins with: forum or circle.")
    var template = Template.forum.rawValue
    @Option(help: "What the event is called.")
    var title: String?
    @Option(help: "The day on which it is held; today without it.")
    var date: String?
    @Option(help: "The language of its prompts and minutes: id or en.")
    var language = Language.indonesian
    @Option(help: "Its time zone: WIB, WITA, WIT or a name.")
    var zone: String?
    @Option(help: "A table of people (CSV) with headers in either language.")
    var people: String?
    @Option(help: "A table of the programme (CSV) with headers in either language.")
    var agenda: String?
    @Option(name: .customLong("as"), help: "Who makes it; the name of the account without it.")
    var name: String?
    @Flag(name: .customLong("open"), help: "Open it on the live screen at once.")
    var opens = false

    func run() throws {
        guard let template = Template(rawValue: template) else {
            let known = Template.allCases.map(\.rawValue)
            throw Failure(.unknownTemplate(self.template, known: known))
        }
        let path = try NewSession(
            file: file, template: template, title: title, date: date, language: language,
            zone: zone, people: people, agenda: agenda, author: name
        ).make()
        printLine(screenLanguage().sessionMade(path))
        if opens { try Open.run(path, as: name, theme: ThemeChoice()) }
    }
}
