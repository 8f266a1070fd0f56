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
        RecordingTimes(self).offset(at: instant)
    }
}

/// When each recording began and ended, to find the one in which something is to be heard.
struct RecordingTimes {
    /// How many are looked at that began before an instant; some may have been dated back.
    private static let candidates = 8

    private let axis: TimeAxis
    /// In the order of beginning.
    private let recordings: [(number: Int, began: Int64, ended: Int64)]

    init(_ session: Session) {
        let axis = session.axis
        self.axis = axis
        recordings = session.recordings.enumerated().map { place, recording in
            (place + 1, axis[recording.began], recording.ended.map { axis[$0] } ?? .max)
        }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    }

    /// The last recording that ran at an instant, and where in it that is.
    func offset(at instant: Instant) -> Recording.Offset? {
        let place = axis[instant]
        var range = 0..<recordings.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let isBefore = recordings[middle].began <= place
            range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return recordings[..<range.lowerBound].suffix(Self.candidates)
            .last { place <= $0.ended }
            .map { Recording.Offset(recording: $0.number, milliseconds: place - $0.began) }
    }
}
