import Discussion
import Exchange
import Glibc
import Wording

/// Tables that people bring, from file to request.
enum Tables {
    /// The people of a table; columns that nobody knows are named on the way.
    static func people(_ path: String) throws -> [[PersonKey: FieldValue]] {
        let table = try read(path) { bytes throws(TableError) in try PeopleTable(reading: bytes) }
        tell(table.ignoredHeads, of: path)
        return table.people
    }

    /// The programme of a table.
    static func agenda(_ path: String) throws -> AgendaTable {
        let table = try read(path) { bytes throws(TableError) in try AgendaTable(reading: bytes) }
        tell(table.ignoredHeads, of: path)
        return table
    }

    /// The items of a programme, with the people whom it names; every name that nobody on the list
    /// bears is complained of.
    static func items(
        of table: AgendaTable, from path: String, in session: Session
    ) throws -> [[AgendaItemKey: FieldValue]] {
        var problems: [String] = []
        let items = table.items.map { row in
            var values = row.values
            guard let name = row.personName else { return values }
            if let person = session.person(named: name) {
                values[.person] = .entity(person.id)
            } else {
                problems.append(screenLanguage().nobodyNamed(name, line: row.line))
            }
            return values
        }
        guard problems.isEmpty else { throw Failure(.table(path, problems: problems)) }
        return items
    }

    private static func read<Table>(
        _ path: String, _ read: ([UInt8]) throws(TableError) -> Table
    ) throws -> Table {
        let bytes: [UInt8]
        do { bytes = try readFile(path) } catch {
            throw Failure(
                error.code == ENOENT ? .noSuchTable(path) : .cannotRead(path, code: error.code))
        }
        do throws(TableError) { return try read(bytes) } catch {
            throw Failure(.table(path, problems: [error.words(in: screenLanguage())]))
        }
    }

    private static func tell(_ ignored: [String], of path: String) {
        guard !ignored.isEmpty else { return }
        let sentence = screenLanguage().headsIgnored(ignored)
        try? writeAll(Array("rembug: \(path): \(sentence)\n".utf8), to: STDERR_FILENO)
    }
}
