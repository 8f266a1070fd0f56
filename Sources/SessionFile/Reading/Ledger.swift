public import Discussion

/// Which events have been seen, writer by writer, and what each one's bytes add up to.
struct Ledger {
    /// What one more line with an identity is, beside those seen before.
    enum Novelty: Equatable {
        /// The first of its identity.
        case new
        /// A copy of one that was seen.
        case repeated
        /// It says something else than the one that was seen; the lower checksum stands, so that
        /// every copy of the file agrees.
        case fork(stands: Bool)
    }

    private var pages: [WriterID: Page] = [:]

    /// Takes in an identity with the checksum of its line.
    mutating func take(_ id: EventID, _ checksum: UInt32) -> Novelty {
        pages[id.writer, default: Page()].take(id.number, checksum)
    }

    /// Whether an event with this identity has been seen.
    func holds(_ id: EventID) -> Bool {
        pages[id.writer]?[id.number] != nil
    }

    /// Whether the line with this checksum is the one that stands for the identity.
    func stands(_ id: EventID, _ checksum: UInt32) -> Bool {
        pages[id.writer]?[id.number] == checksum
    }

    /// How many identities have been seen.
    var count: Int { pages.values.reduce(0) { $0 + $1.count } }

    /// The last number that was seen of each writer.
    var lastNumbers: [WriterID: UInt32] { pages.mapValues(\.last) }

    /// The identities up to the numbers, in order, with their checksums; 0 for one that was erased
    /// or left in part.
    func checksums(upTo last: [WriterID: UInt32]) -> [(id: EventID, checksum: UInt32)] {
        pages.sorted { $0.key < $1.key }.flatMap { writer, page in
            page.checksums(upTo: last[writer] ?? 0).map {
                (EventID(writer: writer, number: $0), $1)
            }
        }
    }

    /// The numbers that are missing between those that were seen, by writer.
    var gaps: [Gap] {
        pages.sorted { $0.key < $1.key }.flatMap { writer, page in
            page.missing.map { Gap(writer: writer, numbers: $0) }
        }
    }
}

/// Numbers of one writer that no line bears: so many events are lost.
public struct Gap: Hashable, Sendable {
    /// Whose events they were.
    public var writer: WriterID
    /// Their numbers.
    public var numbers: ClosedRange<UInt32>

    /// Joins a writer and the numbers that are missing.
    public init(writer: WriterID, numbers: ClosedRange<UInt32>) {
        self.writer = writer
        self.numbers = numbers
    }
}

/// The events of one writer: those from 1 on without a gap, and those after the first gap.
private struct Page {
    private var checksums: [UInt32] = []
    private var later: [UInt32: UInt32] = [:]

    var count: Int { checksums.count + later.count }

    subscript(number: UInt32) -> UInt32? {
        Int(number) <= checksums.count ? checksums[Int(number) - 1] : later[number]
    }

    mutating func take(_ number: UInt32, _ checksum: UInt32) -> Ledger.Novelty {
        if let seen = self[number] {
            if seen == checksum { return .repeated }
            if checksum < seen { set(number, checksum) }
            return .fork(stands: checksum < seen)
        }
        set(number, checksum)
        return .new
    }

    private mutating func set(_ number: UInt32, _ checksum: UInt32) {
        if Int(number) <= checksums.count {
            checksums[Int(number) - 1] = checksum
        } else if Int(number) > checksums.count + 1 {
            later[number] = checksum
        } else {
            checksums.append(checksum)
            while let next = later.removeValue(forKey: UInt32(checksums.count) &+ 1) {
                checksums.append(next)
            }
        }
    }

    var last: UInt32 { later.keys.max() ?? UInt32(checksums.count) }

    func checksums(upTo last: UInt32) -> [(number: UInt32, checksum: UInt32)] {
        let first = checksums.prefix(Int(last)).enumerated().map { (UInt32($0 + 1), $1) }
        return first + later.filter { $0.key <= last }.sorted { $0.key < $1.key }.map { ($0, $1) }
    }

    var missing: [ClosedRange<UInt32>] {
        var previous = UInt32(checksums.count)
        return later.keys.sorted().compactMap { number in
            defer { previous = number }
            return previous + 1 < number ? (previous + 1)...(number - 1) : nil
        }
    }
}
