import Discussion
import Glibc
import SessionFile
import Wording

/// A copy of a session to try things on, which goes on where the record stopped, and is thrown
/// away in the end.
struct Practice {
    /// The copy.
    let path: String

    /// Copies a session, without touching the file that it comes from.
    init(copying original: String, as name: String?) throws {
        do { try makeFolder(SessionFolder.practice) } catch {
            throw Failure(.cannotWrite(SessionFolder.practice, code: error.code))
        }
        Self.sweep()
        let base = original.split(separator: "/").last.map(String.init) ?? original
        path = "\(SessionFolder.practice)/\(getpid())-\(base)"
        let source = try SessionAccess.reading(original)
        do throws(SessionFileError) { try source.file.copy(to: path) } catch {
            throw Failure(error, path)
        }
        try resume(as: name)
    }

    /// Takes the copy away, drafts included.
    func discard() { Self.remove(Self.process(of: path)) }

    /// Moves the record so that its last event happens now, on today's date, and reopens it.
    private func resume(as name: String?) throws {
        let access = try SessionAccess.writing(path, as: name, .drive)
        let moment = access.clock.moment()
        var last: Int64 = 0
        var closings: [EventID] = []
        do throws(SessionFileError) {
            try access.file.entries { entry in
                guard case .event(let event) = entry.line else { return }
                last = max(last, event.moment.at.milliseconds)
                if case .sessionClosed = event.kind { closings.append(event.id) }
            }
            let shift = moment.at.milliseconds - last
            for writer in access.session.writers.keys.sorted() {
                try access.file.append(
                    .writerTimesShifted(writer, milliseconds: shift), at: moment)
            }
            if !closings.isEmpty { try access.file.append(.retracted(closings), at: moment) }
            let today = access.session.details.change(to: [.date: .date(moment.at.date)])
            try access.file.append(.detailsChanged(today), at: moment)
        } catch { throw Failure(error, path) }
    }

    /// Takes away what runs left behind that could not clean up themselves.
    private static func sweep() {
        for name in names() {
            guard let process = process(of: name), kill(process, 0) != 0, errno == ESRCH else {
                continue
            }
            remove(process)
        }
    }

    private static func remove(_ process: pid_t?) {
        guard let process else { return }
        for name in names() where Self.process(of: name) == process {
            unlink(SessionFolder.practice + "/" + name)
        }
    }

    /// The number in front of a copy's name, or in that of its draft.
    private static func process(of name: String) -> pid_t? {
        let last = name.split(separator: "/").last ?? ""
        return pid_t(last.drop { $0 == "." }.prefix { $0.isNumber })
    }

    private static func names() -> [String] { folderNames(SessionFolder.practice) ?? [] }
}
