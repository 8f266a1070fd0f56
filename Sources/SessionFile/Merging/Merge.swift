/// What merging copies of a session did.
public struct Merge: Equatable, Sendable {
    /// One copy, and how many events it brought that the ones before it had not.
    public struct Source: Equatable, Sendable {
        /// The file.
        public var path: String
        /// Events that the copies before it had not.
        public var news: Int
    }

    /// The copies, in the order in which they were named; the output too, if it was there.
    public var sources: [Source] = []
    /// How many events the merged file holds, those that were erased left out.
    public var events = 0
    /// How many lines could not be read and stand in the file of ``aside``.
    public var setAside = 0
    /// The file beside the merged one that holds the lines that could not be read.
    public var aside: String?
}

/// Why copies could not be merged; nothing has changed.
public enum MergeError: Error, Equatable, Sendable {
    /// One of the files could not be read, or the merged one not be written.
    case file(SessionFileError, path: String)
    /// Two files are of different sessions.
    case otherSession(String, than: String)
    /// No file has a header that can be read.
    case noHeader(String)
    /// The output holds another session, or none.
    case taken(String)
}

extension SessionFile {
    /// Writes the union of the lines of copies to a file, in one step; an output that is there
    /// must be of the same session, and what it holds stays.
    public static func merge(
        _ paths: [String], into output: String, on disk: any Disk = SystemDisk(),
        random: inout some RandomNumberGenerator
    ) throws(MergeError) -> Merge {
        var merger = Merger(disk: disk)
        defer { merger.close() }
        try merger.lock(output)
        for path in paths { try merger.add(path) }
        if merger.replaces, !paths.contains(where: merger.isOutput) {
            try merger.add(output, isOutput: true)
        }
        return try merger.write(output, random: &random)
    }
}
