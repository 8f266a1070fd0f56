/// The file beside a session, `NAME.fgd.aside`, that keeps lines which cannot be read.
struct SetAside {
    private let disk: any Disk
    private let session: String
    /// The name of the file.
    let path: String

    /// Belongs to the session file of this name, whether it is there or not.
    init(beside session: String, on disk: any Disk) {
        self.disk = disk
        self.session = session
        path = disk.target(of: session) + ".aside"
    }

    /// Adds lines that it does not hold yet, and waits until they are on the medium.
    func add(_ lines: [[UInt8]]) throws(DiskError) {
        let known = Set(try self.lines())
        let news = lines.filter { !known.contains($0) }
        guard !news.isEmpty else { return }
        let file = try opened()
        defer { disk.close(file) }
        try disk.lock(file)
        // A line feed in front, should a crash have left the last line without one.
        try disk.appendAll(file, news.flatMap { [0x0A] + $0 } + [0x0A])
        try disk.sync(file)
        try disk.syncFolder(folder(of: path))
    }

    /// The lines that it holds, blank ones left out; none if there is no such file.
    ///
    /// - Throws: EFBIG for a file that cannot be all lines of a session.
    func lines() throws(DiskError) -> [[UInt8]] {
        let file: OpenFile
        do throws(DiskError) { file = try disk.open(path, .reading) } catch {
            if error.isMissing { return [] }
            throw error
        }
        defer { disk.close(file) }
        try disk.checkSize(file)
        var bytes: [UInt8] = []
        while true {
            let piece = try disk.read(file, at: Int64(bytes.count), count: 1 << 16)
            if piece.isEmpty { break }
            bytes += piece
        }
        return bytes.split(separator: 0x0A).map { Array($0) }
    }

    /// Puts these lines in the place of all that it holds; without any, the file goes.
    func replace(
        with lines: [[UInt8]], random: inout some RandomNumberGenerator
    ) throws(DiskError) {
        guard !lines.isEmpty else {
            try disk.remove(path)
            return try disk.syncFolder(folder(of: path))
        }
        let replacement = try Replacement(of: path, on: disk, random: &random)
        let doubt: DiskError?
        do throws(DiskError) {
            try replacement.add(lines.flatMap { $0 + [0x0A] })
            let old = try? disk.open(path, .reading)
            defer { if let old { disk.close(old) } }
            doubt = try replacement.install(insteadOf: old)
        } catch {
            replacement.discard()
            throw error
        }
        if let doubt { throw doubt }
    }

    private func opened() throws(DiskError) -> OpenFile {
        do throws(DiskError) { return try disk.open(path, .appending) } catch {
            if error.isMissing { return try created() }
            throw error
        }
    }

    /// Makes the file for those who may read and write the session, should that be there.
    private func created() throws(DiskError) -> OpenFile {
        let file = try disk.open(path, .creating)
        if let model = try? disk.open(session, .reading) {
            disk.share(file, as: model)
            disk.close(model)
        }
        return file
    }
}
