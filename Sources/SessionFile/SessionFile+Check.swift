public import Discussion

/// What is to be said of a session file as a record.
public struct Check: Equatable, Sendable {
    /// What is wrong with lines, in the order of the file.
    public var faults: [Finding]
    /// Events that are lost, as the numbering proves.
    public var gaps: [Gap]
    /// Events that changed nothing, by identity.
    public var withoutEffect: [EventID: NoEffect]
}

extension SessionFile {
    /// What is to be said of the file, as far as it has been read.
    public var check: Check {
        Check(
            faults: faults, gaps: fold.ledger.gaps, withoutEffect: session.withoutEffect)
    }

    /// Calls the body with each line of the file that is not blank, in the order of the file.
    public func entries(_ body: (Entry) -> Void) throws(SessionFileError) {
        var scanner = LineScanner(file, on: disk)
        try onDisk { () throws(DiskError) in
            try scanner.scan { raw in
                if let entry = Entry(raw) { body(entry) }
                return true
            }
        }
    }
}

extension Entry {
    fileprivate init?(_ raw: RawLine) {
        switch raw.read() {
        case .success(nil): return nil
        case .success(let read?) where read.isVerified || raw.isTerminated:
            let fault: LineFault? = read.isVerified ? nil : .noChecksum
            self.init(number: raw.number, line: read.line, fault: fault)
        case .failure(let fault) where raw.isTerminated:
            self.init(number: raw.number, line: nil, fault: fault)
        default: self.init(number: raw.number, line: nil, fault: .tornTail)
        }
    }
}
