import Discussion
import SessionFile
import Wording

/// What is to be said of a session file as a record, in sentences, each behind the file's name.
struct Findings {
    private let access: SessionAccess
    private let path: String
    private let language: Language
    private let check: Check

    init(_ access: SessionAccess, _ path: String, _ language: Language) {
        self.access = access
        self.path = path
        self.language = language
        check = access.file.check
    }

    private var session: Session { access.session }

    /// Says everything.
    func tell() throws {
        for finding in check.faults {
            say("\(language.line(finding.line)): \(finding.fault.words[language])")
        }
        if check.lacksHeader {
            say(language.headerMissing(mend: "rembug repair \(path.shellWord)"))
        }
        try tellUnsettled()
        try tellWithoutEffect()
    }

    /// Says which people share a code, and which may be one person.
    private func tellPeopleAlike() {
        func named(_ people: [Person]) -> [String] {
            people.map { session.label(of: $0) + ($0.name.map { " " + $0 } ?? "") }
        }
        for (code, people) in session.sharedCodes {
            say(language.sharedCode(code, named(people)))
        }
        var told: Set<EntityID> = []
        let twice = session.enteredTwice
        for person in session.people where !told.contains(person.id) {
            guard let others = twice[person.id] else { continue }
            told.formUnion(others.map(\.id))
            say(language.enteredTwice(named([person] + others)))
        }
    }

    /// Says what somebody has to settle: lost events, forks, conflicts, clocks and copies.
    func tellUnsettled() throws {
        switch check.setAside {
        case .success(0): break
        case .success(let lines): say(language.unreadableLines(lines, in: path + ".aside"))
        case .failure(let error): say(Failure(error).complaint.words[language])
        }
        for gap in check.gaps {
            say(language.eventsMissing(gap.numbers, of: writer(gap.writer)))
        }
        try asked { () throws(SessionFileError) in try tellForks() }
        try asked { () throws(SessionFileError) in try tellConflicts() }
        tellPeopleAlike()
        let openings = Openings(session)
        let misfiled = session.notes.count { openings.properItem(of: $0) != nil }
        if misfiled > 0 { say(language.misfiled(misfiled)) }
        for warning in access.file.clockWarnings(at: access.clock.moment().at) { tell(warning) }
        tellHeldBack()
        for approval in session.approvals {
            guard let words = language.signedOtherwise(approval) else { continue }
            say("\(language.version(approval.version)): \(words)")
        }
        let erasedWords = session.wordsBroughtBack
        if erasedWords > 0 {
            let command = "rembug purge \(path.shellWord) --erased"
            say(language.broughtBack(erasedWords, command: command))
        }
        try asked { () throws(SessionFileError) in
            for copy in try access.file.copies() { say(language.sentence(copy, of: path)) }
        }
    }

    private func tellForks() throws(SessionFileError) {
        for fork in try access.file.forks() {
            guard let first = fork.versions.first else { continue }
            say(
                language.fork(
                    "\(fork.id)", stands: version(first),
                    others: fork.versions.dropFirst().map(version)))
        }
    }

    private func tellConflicts() throws(SessionFileError) {
        let conflicts = session.conflicts
        let events = try access.file.events(Set(conflicts.flatMap { $0.versions.map(\.event) }))
        for conflict in conflicts {
            let versions = conflict.versions.map { version in
                let text = language.text(of: version.value, at: conflict.place, in: session)
                let event = events[version.event]
                return language.version(
                    text, by: event?.by ?? "–",
                    at: event?.moment.at ?? WallTime(milliseconds: 0, offset: 0))
            }
            let field = language.field(of: conflict.place, in: session)
            let thing = language.thing(of: conflict.place, in: session)
            say(
                language.conflict(
                    field, of: thing, versions, isOfLeave: conflict.isOfLeave(in: session)))
        }
    }

    private func tell(_ warning: ClockWarning) {
        switch warning {
        case .future(let id, let milliseconds):
            let name = session.writers[id]?.name ?? "–"
            say(
                language.clockInFuture(name, "\(id)", by: milliseconds) + "; "
                    + language.putRight(shift(id, by: milliseconds)))
        case .apart(let ahead, let behind, let milliseconds):
            say(
                language.clocksApart(
                    ahead: writer(ahead), behind: writer(behind), by: milliseconds) + "; "
                    + language.putRight(shift(ahead, by: milliseconds)))
        }
    }

    private func tellHeldBack() {
        let writers = Dictionary(grouping: session.filedAtUnknownTime) { $0.key.writer }
        for (id, events) in writers.sorted(by: { $0.key < $1.key }) {
            let late = events.map(\.value).max { abs($0) < abs($1) } ?? 0
            say(
                language.heldBack(events.count, of: writer(id)) + "; "
                    + language.putRight(shift(id, by: -late)))
        }
    }

    private func tellWithoutEffect() throws {
        let events = try asked { () throws(SessionFileError) in
            try access.file.events(Set(check.withoutEffect.keys))
        }
        for (id, reason) in check.withoutEffect.sorted(by: { $0.key < $1.key }) {
            let what = events[id].map { EventWords($0, session, language).text } ?? "\(id)"
            say("\(what): \(reason.words[language])")
        }
    }

    private func version(_ event: Event) -> String {
        language.version(
            event.kind.subject(in: session) ?? event.kind.action.word(in: language), by: event.by,
            at: event.moment.at)
    }

    private func writer(_ id: WriterID) -> String {
        session.writers[id].map { "\($0.name) (\(id))" } ?? "\(id)"
    }

    /// The command that makes everything of a writer so much earlier or, below zero, later: by whole
    /// minutes, since a clock was wrong by more than can be proved.
    private func shift(_ writer: WriterID, by milliseconds: Int64) -> String {
        let minutes = (abs(milliseconds) + 59_999) / 60_000
        let rest = minutes % 60
        let length = "\(milliseconds < 0 ? "" : "-")\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
        return "rembug shift \(path.shellWord) --writer \(writer) --by \(length)"
    }

    private func say(_ text: String) { printLine("\(path): \(text)") }

    private func asked<Result>(
        _ body: () throws(SessionFileError) -> Result
    ) throws -> Result {
        do throws(SessionFileError) { return try body() } catch { throw Failure(error, path) }
    }
}

extension Copy {
    /// The command that merges it with the session beside which it lies.
    func mergeCommand(into path: String) -> String {
        "rembug merge \(path.shellWord) \(self.path.shellWord) -o \(path.shellWord)"
    }
}

extension Language {
    /// That a copy lies beside a session, and the command that merges them.
    func sentence(_ copy: Copy, of path: String) -> String {
        copyLies(copy.path, news: copy.news, command: copy.mergeCommand(into: path))
    }
}

extension String {
    /// What stands behind the last slash.
    var lastPart: String { split(separator: "/").last.map(String.init) ?? self }

    /// The text as one word of a shell that no command takes for an option.
    var shellWord: String {
        if hasPrefix("-") { return "./\(self)".shellWord }
        let isPlain =
            !isEmpty
            && unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic
                    || "0123456789_-+./:@%,".unicodeScalars.contains(scalar)
            }
        return isPlain ? self : "'" + replacing("'", with: #"'\''"#) + "'"
    }
}
