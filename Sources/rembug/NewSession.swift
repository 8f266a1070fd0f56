import Discussion
import Glibc
import SessionFile
import Wording

/// A session that is to be made, whole or not at all.
struct NewSession {
    /// The file; without it, one named for the title among the sessions.
    var file: String?
    var template: Template
    var title: String?
    /// The day as it was typed; today without it.
    var date: String?
    var language: Language
    var zone: String?
    /// A table of people.
    var people: String?
    /// A table of the programme, in the place of the template's.
    var agenda: String?
    var author: String?

    /// Makes the file, and says where it is.
    func make() throws -> String {
        let clock = try SystemClock(zone: zone ?? SystemClock.machineZone)
        let day = try day(by: clock)
        let people = try people.map { try Tables.people($0) } ?? []
        let items = try agenda.map { try Tables.agenda($0) }
        let path = try file ?? SessionFolder.newPath(title: title, day)
        let access = try create(path, clock)
        do {
            try access.ask(.create(details(day, zone: clock.zone)))
            // Given, it stands in an event of its own, else it would follow a zone that is set later.
            if date != nil, day == clock.moment().at.date {
                let given = access.session.details.change(to: [.date: .date(day)])
                try access.ask(.changeDetails(given))
            }
            if !people.isEmpty { try access.ask(.addPeople(people)) }
            let programme = try items.map { table in
                try Tables.items(of: table, from: agenda ?? "", in: access.session)
            }
            try access.ask(.addItems(programme ?? template.items(in: language), after: nil))
        } catch {
            unlink(path)
            throw error
        }
        return path
    }

    private func day(by clock: SystemClock) throws -> CivilDate {
        let today = clock.moment().at.date
        guard let date else { return today }
        guard let day = readDate(date, today: today) else { throw Failure(.impossibleDate(date)) }
        return day
    }

    private func create(_ path: String, _ clock: SystemClock) throws -> SessionAccess {
        let author = SessionAccess.author(author, .drive)
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

    private func details(_ day: CivilDate, zone: String) -> [DetailKey: FieldValue] {
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
