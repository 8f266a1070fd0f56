/// One run of a sound or video recorder in the room.
public struct Recording: Hashable, Sendable {
    /// When it began.
    public let began: Instant
    /// When it ended; nothing while it runs.
    public internal(set) var ended: Instant?

    /// A place in what was recorded.
    public struct Offset: Hashable, Sendable {
        /// Which recording of the session, from 1.
        public let recording: Int
        /// Milliseconds from its beginning.
        public let milliseconds: Int64
    }
}

extension Session {
    /// Whether the recorder runs.
    public var isRecording: Bool { recordings.last.map { $0.ended == nil } ?? false }

    /// Where in the recordings something is to be heard that happened at an instant; nothing if no
    /// recorder ran then.
    public func recordingOffset(at instant: Instant) -> Recording.Offset? {
        let place = axis[instant]
        guard
            let number = recordings.lastIndex(where: { recording in
                axis[recording.began] <= place
                    && recording.ended.map { place <= axis[$0] } ?? true
            })
        else { return nil }
        return Recording.Offset(
            recording: number + 1, milliseconds: place - axis[recordings[number].began])
    }
}
