import Discussion
import Glibc
import SessionFile
import Wording

/// A copy of a session to try things on, which goes on where the record stopped, and is thrown
/// away in the end.
struct Practice {
    /// The copy.
    let path: String

    /// The start of the machine by which its times are told: another one than that of a record made
    /// today, whose times it moves.
    static let boot = "practice " + SystemClock.boot

    /// Copies a session, without touching the file that it comes from.
    init(copying original: String, as name: String?) throws {
        Self.sweep()
        // Beside another practice on the same session it would be a copy of that.
        let folder = Self.folder(of: getpid())
        do { try makeFolder(folder) } catch {
            throw Failure(.cannotWrite(folder, code: error.code))
        }
        let base = original.split(separator: "/").last.map(String.init) ?? original
        path = folder + "/" + base
        let source = try SessionAccess.reading(original)
        do throws(SessionFileError) { try source.file.copy(to: path) } catch {
            throw Failure(error, path)
        }
        try resume(as: name)
    }

    /// Takes the copy away, drafts included.
    func discard() { Self.remove(Self.folder(of: getpid())) }

    /// Reopens the session as it was when it was closed, and moves the record so that this
    /// happens now, on today's date.
    private func resume(as name: String?) throws {
        let access = try SessionAccess.writing(path, as: name, .drive, boot: Self.boot)
        let moment = access.clock.moment()
        do throws(SessionFileError) {
            let events = try Self.events(of: access.file)
            let end = events.firstIndex { $0.kind == .sessionClosed } ?? events.endIndex
            let last = events[..<end].map(\.moment.at.milliseconds).max() ?? 0
            let shift = moment.at.milliseconds - last
            // Who came after the close, for a debrief, would else come in the time that is ahead.
            let late = Dictionary(grouping: events[end...], by: \.id.writer)
                .filter { $0.value.first?.id.number == 1 }
                .mapValues { moment.at.milliseconds - ($0.last?.moment.at.milliseconds ?? 0) }
            for writer in access.session.writers.keys.sorted() {
                try access.file.append(
                    .writerTimesShifted(writer, milliseconds: late[writer] ?? shift), at: moment)
            }
            let after = events[end...].filter { $0.kind.action != .record }
            if !after.isEmpty {
                try access.file.append(.retracted(after.map(\.id)), at: moment)
            }
            let programme = access.session
            try access.file.append(
                .detailsChanged(programme.details(on: moment.at.date, later: shift)), at: moment)
            let items = programme.items(later: shift)
            if !items.isEmpty { try access.file.append(.agendaItemsAmended(items), at: moment) }
        } catch { throw Failure(error, path) }
    }

    /// The events in the order that decides state.
    private static func events(of file: SessionFile) throws(SessionFileError) -> [Event] {
        var events: [Event] = []
        try file.entries { entry in
            if case .event(let event) = entry.line { events.append(event) }
        }
        return events.sorted { $0.precedes($1) }
    }

    /// Takes away what runs left behind that could not clean up themselves.
    private static func sweep() {
        for name in folderNames(SessionFolder.practice) ?? [] {
            guard let process = pid_t(name), kill(process, 0) != 0, errno == ESRCH else { continue }
            remove(folder(of: process))
        }
    }

    private static func remove(_ folder: String) {
        for name in folderNames(folder) ?? [] { unlink(folder + "/" + name) }
        rmdir(folder)
    }

    /// Where the copy of a run stands, and what else belongs to it.
    private static func folder(of process: pid_t) -> String {
        "\(SessionFolder.practice)/\(process)"
    }
}

extension Session {
    /// The day and the planned times of the session, moved with what happened in it.
    fileprivate func details(on date: CivilDate, later shift: Int64) -> Changes<DetailKey> {
        var values: [DetailKey: FieldValue?] = [.date: .date(date)]
        for key in [DetailKey.invitedAt, .startsAt, .endsAt] {
            if let time = details.time(key) { values[key] = .time(time.later(by: shift)) }
        }
        return details.change(to: values)
    }

    /// The fixed times of the programme, moved with what happened in it.
    fileprivate func items(later shift: Int64) -> [EntityID: Changes<AgendaItemKey>] {
        var changes: [EntityID: Changes<AgendaItemKey>] = [:]
        for item in programme {
            guard let time = item.fields.time(.startsAt) else { continue }
            changes[item.id] = item.fields.change(to: [.startsAt: .time(time.later(by: shift))])
        }
        return changes
    }
}

extension Int {
    /// Minutes since midnight, so many milliseconds later, on whatever day that is.
    fileprivate func later(by shift: Int64) -> Int {
        let minutes = (self + Int(shift / 60_000)) % 1440
        return minutes < 0 ? minutes + 1440 : minutes
    }
}
