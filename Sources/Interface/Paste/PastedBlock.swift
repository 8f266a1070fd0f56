import Discussion
import Exchange

/// A pasted block of people with what is done about each row, before anything of it is taken.
struct PastedBlock {
    /// What is done about a row.
    enum Choice: Hashable {
        /// Someone new is entered.
        case add
        /// What is not known yet of someone on the list is filled in.
        case merge(EntityID)
        /// Nothing.
        case leave
    }

    /// A row, as the columns have it now.
    struct Row {
        var values: [PersonKey: FieldValue] = [:]
        var faults: [TableFault] = []
        /// Who on the list seems to be the same person.
        var alike: EntityID?
        var choice = Choice.leave
    }

    private(set) var people: PastedPeople
    private(set) var rows: [Row] = []
    var row = 0
    var column = 0
    private var chosen: [Int: Choice] = [:]

    init(_ text: String, in session: Session) throws(TableError) {
        people = try PastedPeople(reading: text)
        read(in: session)
    }

    /// Reads every row by the columns; what somebody chose for a row stays, if it still can be.
    private mutating func read(in session: Session) {
        var seen: [[PersonKey: FieldValue]] = []
        rows = people.rows.indices.map { place in
            guard let person = people.person(at: place) else { return Row() }
            var row = Row(values: person.values, faults: person.faults)
            let alike = session.person(like: person.values)
            row.alike = alike?.id
            let isSure = alike?.isSurely(person.values) ?? false
            row.choice = isSure ? alike.map { .merge($0.id) } ?? .add : .add
            if seen.contains(person.values) { row.choice = .leave }
            seen.append(person.values)
            if let chosen = chosen[place], row.allows(chosen) { row.choice = chosen }
            return row
        }
    }

    /// Gives the column with the mark the next meaning that no other column has, or the one before.
    mutating func changeColumn(by step: Int, in session: Session) {
        let own = people.columns[column]
        let all: [PersonKey?] =
            [nil] + PersonKey.allCases.filter { $0 == own || !people.columns.contains($0) }
        let place = all.firstIndex(of: own) ?? 0
        people.set(column: column, to: all[(place + step + all.count) % all.count])
        read(in: session)
    }

    /// Does the next thing about the row with the mark.
    mutating func changeChoice() {
        guard rows.indices.contains(row), !rows[row].values.isEmpty else { return }
        let next: Choice =
            switch rows[row].choice {
            case .add: .leave
            case .merge: .add
            case .leave: rows[row].alike.map { .merge($0) } ?? .add
            }
        rows[row].choice = next
        chosen[row] = next
    }

    /// What was pasted.
    var text: String { people.text }

    /// The first row that is to be taken and has something wrong.
    var firstFault: (row: Int, fault: TableFault)? {
        rows.indices.lazy.filter { rows[$0].choice != .leave }
            .compactMap { place in rows[place].faults.first.map { (place, $0) } }.first
    }

    /// Who is entered; a code that somebody on the list has is not taken over.
    func added(in session: Session) -> [[PersonKey: FieldValue]] {
        var codes: Set<String> = []
        return rows.filter { $0.choice == .add }.map { row in
            var values = row.values
            if case .text(let code) = values[.code],
                session.person(withCode: code) != nil || !codes.insert(code).inserted
            {
                values[.code] = nil
            }
            return values
        }
    }

    /// What is filled in of people on the list; what is known already stays as it is.
    func merged(in session: Session) -> [EntityID: Changes<PersonKey>] {
        var filled: [EntityID: [PersonKey: FieldValue?]] = [:]
        for row in rows {
            guard case .merge(let id) = row.choice, let person = session.people[id] else {
                continue
            }
            for (key, value) in row.values where key != .code && key != .role {
                guard person.fields[key] == nil, filled[id]?[key] == nil else { continue }
                filled[id, default: [:]].updateValue(value, forKey: key)
            }
        }
        return filled.reduce(into: [:]) { changes, entry in
            changes[entry.key] = session.people[entry.key]?.fields.change(to: entry.value)
        }
    }
}

extension PastedBlock.Row {
    fileprivate func allows(_ choice: PastedBlock.Choice) -> Bool {
        if case .merge(let id) = choice { id == alike } else { !values.isEmpty }
    }
}

extension String {
    /// Whether it is a block of a spreadsheet and not a word: several rows, or several cells.
    var hasRows: Bool {
        contains("\t") || split(whereSeparator: \.isNewline).count > 1
    }
}
