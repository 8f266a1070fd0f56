/// Copies on their way into one file.
struct Merger {
    private let disk: any Disk
    private var union = Union()
    private var merge = Merge()
    private var unreadable: [[UInt8]] = []
    private var locked: OpenFile?
    private var session: (id: SessionID, path: String)?

    init(disk: any Disk) { self.disk = disk }

    /// Whether the output is there, and is to be replaced.
    var replaces: Bool { locked != nil }

    /// Whether a file is the output, by whatever name.
    func isOutput(_ path: String) -> Bool {
        guard let locked, let status = try? disk.status(locked),
            let other = try? disk.status(ofPath: path)
        else { return false }
        return other.isSameFile(as: status)
    }

    /// Keeps others from adding to the output, if it is there, until it is replaced.
    mutating func lock(_ path: String) throws(MergeError) {
        locked = try onDisk(path, writing: true) { () throws(DiskError) in
            while try disk.status(ofPath: path) != nil {
                let file = try disk.open(path, .appending)
                try disk.lock(file)
                let named = try disk.status(ofPath: path)
                if let named, try disk.status(file).isSameFile(as: named) { return file }
                disk.close(file)
            }
            return nil
        }
    }

    /// Lets others add to the output again, or to what took its place.
    func close() {
        if let locked { disk.close(locked) }
    }

    /// Takes in one copy, which must be of the session of those before it.
    mutating func add(_ path: String, isOutput: Bool = false) throws(MergeError) {
        let before = union.count
        var (copy, bad) = (Union(), [[UInt8]]())
        try onDisk(path) { () throws(DiskError) in
            let file = try disk.open(path, .reading)
            defer { disk.close(file) }
            try disk.checkSize(file)
            var places: [RawLine] = []
            try copy.add(file, on: disk) { places.append($0.withoutBytes) }
            for line in places { bad.append(try disk.bytes(of: line, in: file)) }
        }
        try check(copy, of: path, isOutput: isOutput)
        union.add(copy)
        unreadable += bad
        merge.sources.append(.init(path: path, news: union.count - before))
    }

    private mutating func check(
        _ copy: Union, of path: String, isOutput: Bool
    ) throws(MergeError) {
        guard copy.sessions.count <= 1 else { throw .otherSession(path, than: path) }
        guard let id = copy.sessions.first else {
            if isOutput { throw .taken(path) }
            throw copy.count > 0 ? .noHeader(path) : .file(.notASession, path: path)
        }
        if let session, session.id != id {
            throw isOutput ? .taken(path) : .otherSession(path, than: session.path)
        }
        session = session ?? (id, path)
    }

    /// Writes everything, first what cannot be read.
    mutating func write(
        _ path: String, random: inout some RandomNumberGenerator
    ) throws(MergeError) -> Merge {
        merge.events = union.countStanding
        merge.setAside = Set(unreadable).count
        let doubt = try onDisk(path, writing: true) { () throws(DiskError) -> DiskError? in
            if !unreadable.isEmpty {
                let aside = SetAside(beside: path, on: disk)
                try aside.add(unreadable)
                merge.aside = aside.path
            }
            let replacement = try Replacement(of: path, on: disk, random: &random)
            do throws(DiskError) {
                try replacement.add(union.bytes)
                return try replacement.install(insteadOf: locked)
            } catch {
                replacement.discard()
                throw error
            }
        }
        if let doubt { throw .file(.inDoubt(doubt), path: path) }
        return merge
    }

    /// Asks the disk for something; what goes wrong with the output is a failure to write it.
    private func onDisk<Result>(
        _ path: String, writing: Bool = false, _ body: () throws(DiskError) -> Result
    ) throws(MergeError) -> Result {
        do throws(DiskError) { return try body() } catch {
            let operation = writing ? .write : error.operation
            throw .file(.disk(DiskError(operation, code: error.code, path: path)), path: path)
        }
    }
}
