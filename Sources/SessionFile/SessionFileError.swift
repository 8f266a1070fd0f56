public import Discussion

/// Why a session file could not be read or written.
public enum SessionFileError: Error, Hashable, Sendable {
    /// The disk refused; nothing has changed.
    case disk(DiskError)
    /// The file holds neither a header nor an event.
    case notASession
    /// It may not be written to: opened for reading, or written by a later version.
    case readOnly
    /// It may not be written to, since no line says which session it is; repairing mends that.
    case noHeader
    /// No file has the name any more.
    case gone
    /// The file that has the name now is of another session.
    case otherSession
    /// The file was cut off or written over in place, and lacks what was read of it; nothing is
    /// added to it, and ``SessionFile/save(elsewhere:)`` saves all of that.
    case overwritten
    /// An event was written, but nobody knows whether it will be there after a power cut. No more
    /// is written until ``SessionFile/retry()`` or ``SessionFile/save(elsewhere:)`` succeeds.
    case inDoubt(DiskError)
    /// The event cannot be written so that it reads back as it is.
    case unwritable(Event.Kind)
}

/// Why an event was not added.
public enum AppendError<Refusal: Error>: Error {
    /// The discussion does not allow it now.
    case refused(Refusal)
    /// The file could not take it.
    case file(SessionFileError)
}
