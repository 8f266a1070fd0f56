import Discussion

/// Another file of the same session, which holds what this one lacks.
public struct Copy: Hashable, Sendable {
    /// The file.
    public var path: String
    /// How many events it holds that this one lacks.
    public var news: Int
}

extension SessionFile {
    /// The files in the same folder, and ``elsewhere``, that hold events of this session which are
    /// missing here: what file-sharing services and memory sticks leave behind, whatever they call
    /// it, and what was saved elsewhere.
    public func copies() throws(SessionFileError) -> [Copy] {
        try onDisk { () throws(DiskError) in
            let others = try otherFiles { $0.hasSuffix(".fgd") && !$0.hasPrefix(".") }
            guard !others.isEmpty else { return [] }
            let known = try Union(of: file, on: disk)
            return others.compactMap { path in
                let news = (try? news(in: path, beyond: known)) ?? 0
                return news > 0 ? Copy(path: path, news: news) : nil
            }
        }
    }

    /// The other files in these folders that are of this session, what they hold aside, among
    /// those with certain names.
    func otherFiles(named isMeant: (String) -> Bool) throws(DiskError) -> [String] {
        var known = [try disk.status(file)]
        let own = try disk.names(inFolder: folder(of: path)).sorted().filter(isMeant).map(beside)
        let others = elsewhere.flatMap { folder in
            ((try? disk.names(inFolder: folder)) ?? []).sorted().filter(isMeant)
                .map { folder + "/" + $0 }
        }
        return (own + others)
            .filter { other in
                guard let status = try? disk.status(ofPath: other),
                    !known.contains(where: status.isSameFile), isOfThisSession(other)
                else { return false }
                known.append(status)
                return true
            }
    }

    /// The path of a file in the same folder, written as that of this one is.
    func beside(_ name: String) -> String {
        let place = folder(of: path)
        return place == "." && !path.hasPrefix("./") ? name : place + "/" + name
    }

    private func isOfThisSession(_ other: String) -> Bool {
        guard let id = sessionID, let file = try? disk.open(other, .reading) else { return false }
        defer { disk.close(file) }
        guard let start = try? disk.bytes(of: file, at: 0, count: 4096),
            let end = start.firstIndex(of: 0x0A),
            case .header(let header)? = try? ReadLine.read(start, in: 0..<end)?.line
        else { return false }
        return header.session == id
    }

    private func news(in other: String, beyond known: Union) throws(DiskError) -> Int {
        let file = try disk.open(other, .reading)
        defer { disk.close(file) }
        try disk.checkSize(file)
        var news: Set<EventID> = []
        var scanner = LineScanner(file, on: disk)
        try scanner.scan { raw in
            if case .success(let line?) = raw.read(), let id = line.line.id, known.lacks(line) {
                news.insert(id)
            }
            return true
        }
        return news.count
    }
}
