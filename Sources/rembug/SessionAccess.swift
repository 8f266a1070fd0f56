import Discussion
import Glibc
import SessionFile
import Wording

/// A session file as one command uses it, with the clock of its zone.
struct SessionAccess {
    let file: SessionFile
    /// The clock of the zone in which it was opened.
    private let opened: SystemClock

    var session: Session { file.session }

    /// The clock of the zone that the session has by now; while that is one that nobody knows, the
    /// one before it.
    var clock: SystemClock {
        guard let zone = session.details.text(.zone), zone != opened.zone else { return opened }
        return (try? SystemClock(zone: zone)) ?? opened
    }

    /// A moment as the session counts; by the clock on the wall alone where that is fixed.
    func instant(of moment: Moment) -> Instant {
        SystemClock.isFixed
            ? Instant(wall: moment.at, up: 0, boot: nil)
            : session.instant(at: moment, boot: SystemClock.boot)
    }

    /// Opens a file to be read.
    static func reading(_ path: String) throws -> SessionAccess {
        try open(path, .readOnly)
    }

    /// Opens a file to be written by a person in a role.
    static func writing(
        _ path: String, as name: String?, _ role: WriterRole, boot: String = SystemClock.boot
    ) throws -> SessionAccess {
        try open(path, .readWrite(author(name, role, boot: boot)))
    }

    private static func open(_ path: String, _ access: Access) throws -> SessionAccess {
        let file: SessionFile
        let path = SessionFolder.file(named: path)
        do throws(SessionFileError) { file = try SessionFile.open(path, access) } catch {
            if case .disk(let error) = error, access == .readOnly, error.code != ENOENT {
                throw Failure(.cannotRead(path, code: error.code))
            }
            throw Failure(error, path)
        }
        file.elsewhere = [SessionFolder.rescue]
        file.draftFolder = SessionFolder.state
        speak(file.session.language)
        return try SessionAccess(file)
    }

    init(_ file: SessionFile) throws {
        self.file = file
        opened = try SystemClock(
            zone: file.session.details.text(.zone) ?? SystemClock.machineZone)
    }

    init(_ file: SessionFile, _ clock: SystemClock) {
        self.file = file
        opened = clock
    }

    /// Who writes: the name given, else the name of the account.
    static func author(
        _ name: String?, _ role: WriterRole, boot: String = SystemClock.boot
    ) -> Author {
        let account = environment("USER") ?? environment("LOGNAME") ?? "rembug"
        let joined = WriterJoined(
            role: role.rawValue, program: "Rembug " + Rembug.version, boot: boot)
        return Author(name: name ?? account, joined: joined)
    }

    /// Makes the event of a request, on the disk before it returns.
    func ask(_ request: Request) throws { try ask { _ in request } }

    /// Makes the event of a request that depends on what the file holds when nobody else can write.
    func ask(_ request: (SessionFile) -> Request) throws {
        do throws(AppendError<Refusal>) {
            try file.append(at: clock.moment()) { (session, id) throws(Refusal) in
                try session.event(for: request(file), as: id)
            }
        } catch {
            switch error {
            case .refused(let refusal): throw Failure(.refused(refusal))
            case .file(let error): throw Failure(error, file.path)
            }
        }
    }

    /// Complains of damage, after what could be read was used.
    func complainOfDamage() throws { if let damage { throw Failure(damage) } }

    /// What is missing of the file; nothing if all of it could be read.
    var damage: Complaint? {
        let bad = file.faults.filter { !$0.fault.isRead }.map(\.line)
        if !bad.isEmpty { return .damaged(file.path, lines: bad) }
        let lost = file.check.gaps.reduce(0) { $0 + $1.numbers.count }
        return lost > 0 ? .eventsLost(file.path, count: lost) : nil
    }
}
