import ArgumentParser
import Discussion
import Glibc
import SessionFile
import Wording

/// Makes a session.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a session from a template.")

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
    @Option(help: "Its time zone by name, as in Asia/Jakarta.")
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
        let clock = try SystemClock(zone: zone ?? SystemClock.machineZone)
        let day = try day(by: clock)
        let people = try people.map { try Tables.people($0) } ?? []
        let items = try agenda.map { try Tables.agenda($0) }
        let path = try file ?? SessionFolder.newPath(title: title, day)
        let access = try create(path, clock)
        do {
            try access.ask(.create(details(template, day, zone: clock.zone)))
            if !people.isEmpty { try access.ask(.addPeople(people)) }
            let programme = try items.map { table in
                try Tables.items(of: table, from: agenda ?? "", in: access.session)
            }
            try access.ask(.addItems(programme ?? template.items(in: language), after: nil))
        } catch {
            // A session is made whole or not at all.
            unlink(path)
            throw error
        }
        printLine(screenLanguage().sessionMade(path))
        if opens { try Open.run(path, as: name) }
    }

    private func day(by clock: SystemClock) throws -> CivilDate {
        let today = clock.moment().at.date
        guard let date else { return today }
        guard let day = readDate(date, today: today) else { throw Failure(.impossibleDate(date)) }
        return day
    }

    private func create(_ path: String, _ clock: SystemClock) throws -> SessionAccess {
        let author = SessionAccess.author(name, .drive)
        do throws(SessionFileError) {
            let file = try SessionFile.create(path, by: author, at: clock.moment().at)
            return SessionAccess(file, clock)
        } catch {
            if case .disk(let error) = error, error.code != EEXIST {
                throw Failure(.cannotWrite(path, code: error.code))
            }
            throw Failure(error, path)
        }
    }

    private func details(
        _ template: Template, _ day: CivilDate, zone: String
    ) -> [DetailKey: FieldValue] {
        var details: [DetailKey: FieldValue] = [
            .profile: .text(template.profile.rawValue), .date: .date(day),
            .language: .text(language.rawValue), .zone: .text(zone),
        ]
        details[.title] = title.map { .text($0) }
        return details
    }
}

extension Template {
    /// The programme as items, each called by what happens in it.
    fileprivate func items(in language: Language) -> [[AgendaItemKey: FieldValue]] {
        programme.map { type, minutes, fixed in
            var values: [AgendaItemKey: FieldValue] = [
                .title: .text(type.word(in: language)), .type: .text(type.rawValue),
                .minutes: .number(minutes),
            ]
            if fixed { values[.fixed] = .flag(true) }
            return values
        }
    }
}
