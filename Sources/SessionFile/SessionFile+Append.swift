public import Discussion

extension SessionFile {
    /// Decides on the session as it is when nobody else can write, and adds what was decided.
    ///
    /// The decision is also told the identity that the event will have.
    ///
    /// When it returns, the event is on the medium and in ``session``. When it throws, nothing
    /// has happened, unless the error is ``SessionFileError/inDoubt(_:)``.
    @discardableResult
    public func append<Refusal: Error>(
        at moment: Moment, _ decide: (Session, EventID) throws(Refusal) -> Event.Kind
    ) throws(AppendError<Refusal>) -> Event {
        let id: EventID
        do throws(SessionFileError) { id = try takeLock() } catch { throw .file(error) }
        let kind: Event.Kind
        do throws(Refusal) { kind = try decide(session, id) } catch {
            disk.unlock(file)
            throw .refused(error)
        }
        do throws(SessionFileError) { return try write(kind, at: moment) } catch {
            throw .file(error)
        }
    }

    /// Adds an event that is right whatever the session is.
    @discardableResult
    public func append(_ kind: Event.Kind, at moment: Moment) throws(SessionFileError) -> Event {
        do throws(AppendError<Never>) {
            return try append(at: moment) { (_, _) throws(Never) in kind }
        } catch {
            switch error {
            case .file(let error): throw error
            }
        }
    }

    /// Has the lock of the file that bears the name, and has read all that others added; tells
    /// the identity that the next event will have.
    private func takeLock() throws(SessionFileError) -> EventID {
        let pen = try penToWrite()
        if let doubt { throw .inDoubt(doubt.error) }
        try lockCurrent()
        do throws(SessionFileError) { _ = try catchUp() } catch {
            disk.unlock(file)
            throw error
        }
        return EventID(writer: pen.writer, number: max(pen.written, 1) + 1)
    }

    /// Writes while the lock is held, and gives it back before waiting for the medium.
    private func write(_ kind: Event.Kind, at moment: Moment) throws(SessionFileError) -> Event {
        var pending: Pending
        do throws(SessionFileError) {
            pending = try self.pending(kind, at: moment)
            try write(&pending)
        } catch {
            disk.unlock(file)
            throw error
        }
        disk.unlock(file)
        try makeDurable(pending)
        return pending.event
    }
}
