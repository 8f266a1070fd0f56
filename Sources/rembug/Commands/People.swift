import ArgumentParser
import Discussion
import Wording

/// Lists the people, or enters a table of them.
struct People: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "List the people, or enter a table: rembug people FILE add LIST.csv",
        usage: "rembug people FILE [add LIST.csv]")

    @Argument(help: "The session.") var file: String
    @Argument(help: "add, to enter people.") var action: String?
    @Argument(help: "A table of people (CSV) with headers in either language.") var list: String?
    @Option(name: .customLong("as"), help: "Who enters them; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func validate() throws {
        guard action == nil || (action == "add" && list != nil) else {
            throw ValidationError("write: rembug people FILE add LIST.csv")
        }
    }

    func run() throws {
        if let list { try add(list) } else { try show() }
    }

    private func add(_ list: String) throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        let people = try Tables.people(list)
        try access.ask(.addPeople(people))
        printLine(screenLanguage().peopleEntered(people.count))
        try access.complainOfDamage()
    }

    private func show() throws {
        let access = try SessionAccess.reading(file)
        let now = access.instant(of: access.clock.moment())
        for person in access.session.released(to: .team, at: now).people {
            let facts = [person.name, person.office, person.institution].compactMap { $0 }
            printLine(([person.code] + facts).joined(separator: "\t"))
        }
        try access.complainOfDamage()
    }
}
