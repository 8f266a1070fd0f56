import Discussion
import JSON

/// A session file on its way to being one without certain people and notes.
struct Purger {
    private let erased: Erased
    private let session: Session
    /// By what is known otherwise of whoever is erased.
    private let known: [Traces]
    private var lines: [RawText] = []
    private(set) var receipt = Purge()
    private(set) var traces: Traces
    private let names: ErasedNames
    /// The lines that stay, each with its end.
    private(set) var bytes: [UInt8] = []

    private struct RawText {
        var number: Int
        var bytes: [UInt8]
        var line: Line?
    }

    init(_ erased: Erased, _ session: Session, and known: [Traces] = []) {
        self.erased = erased
        self.session = session
        self.known = known
        traces = Traces(of: erased, in: session, and: [])
        names = ErasedNames(of: erased.people, in: session)
    }

    /// Whether the file tells of none of them.
    var isNeedless: Bool {
        receipt.erased.isEmpty && receipt.shortened.isEmpty && receipt.damagedLines == 0
    }

    /// Reads the file, and makes the lines of the new one.
    mutating func read(_ file: OpenFile, on disk: any Disk) throws(DiskError) {
        var read: [RawText] = []
        var places: [RawLine] = []
        var scanner = LineScanner(file, on: disk)
        try scanner.scan { raw in
            if raw.isTooLong { places.append(raw.withoutBytes) }
            let line: ReadLine? = if case .success(let line) = raw.read() { line } else { nil }
            read.append(RawText(number: raw.number, bytes: raw.text, line: line?.line))
            return true
        }
        for place in places {
            read[place.number - 1].bytes = try disk.bytes(of: place, in: file)
        }
        lines = read
        rewrite()
    }

    private mutating func rewrite() {
        let events = lines.compactMap { $0.line?.event }
        let affected = events.filter {
            $0.kind.remains(without: erased, of: $0.id) != .everything
        }
        traces = Traces(of: erased, in: session, and: affected.filter(isGone))
        let stubs = Set(
            lines.compactMap { if case .purged(let id, _)? = $0.line { id } else { nil } })
        for line in lines { take(line, stubs) }
        receipt.erased = Set(receipt.erased).sorted()
        receipt.shortened = Set(receipt.shortened).subtracting(receipt.erased).sorted()
    }

    /// Whether the event's texts are those of what is erased.
    private func isGone(_ event: Event) -> Bool {
        switch event.kind {
        case .noteTaken, .entryAdded: erased.notes.contains(EntityID(event.id))
        default: true
        }
    }

    private mutating func take(_ raw: RawText, _ stubs: Set<EventID>) {
        switch raw.line {
        case nil where raw.bytes.isEmpty: return
        case nil where traces.appear(in: raw.bytes): receipt.damagedLines += 1
        case nil, .header, .purged: keep(raw.bytes)
        // A body that an older copy brought back.
        case .event(let event)? where stubs.contains(event.id),
            .remnant(let event)? where stubs.contains(event.id):
            receipt.erased.append(event.id)
        case .event(let event)?, .remnant(let event)?: take(event, raw)
        }
    }

    private mutating func take(_ event: Event, _ raw: RawText) {
        switch event.kind.remains(without: erased, of: event.id) {
        case .everything: take(event, of: event.kind, raw)
        case .part(let kind): take(event, of: kind, raw)
        case .nothing:
            receipt.erased.append(event.id)
            bytes += Line.purged(event.id, clock: event.clock).bytes
        }
    }

    /// An event of which something is left, without the names in it.
    private mutating func take(_ event: Event, of kind: Event.Kind, _ raw: RawText) {
        var rest = event
        rest.kind = names.taken(from: kind)
        if kind == event.kind, rest.kind != kind { receipt.masked.append(raw.number) }
        var bytes = raw.bytes
        if rest.kind != event.kind {
            receipt.shortened.append(event.id)
            bytes = Line.remnant(rest).bytes.dropLast()
        }
        if kind == event.kind { noteMentions(bytes, raw.number, rest) }
        keep(bytes)
    }

    private mutating func noteMentions(_ bytes: [UInt8], _ number: Int, _ event: Event) {
        guard let value = try? JSONValue(reading: bytes), let data = value["data"] else {
            return
        }
        var texts = Set(data.texts).filter { text in
            traces.name(in: text) || known.contains { $0.name(in: text) }
        }
        if case .noteTaken(let taken) = event.kind, taken.isAbout(erased.people),
            case .text(let text)? = taken[.text]
        {
            texts.insert(text)
        }
        for text in texts.sorted() where !texts.contains(where: { $0 != text && $0.contains(text) })
        {
            receipt.mentions.append(.init(line: number, event: event.id, text: text))
        }
    }

    private mutating func keep(_ line: [UInt8]) { bytes += line + [0x0A] }
}

extension NoteTaken {
    /// Whether it is about one of these people.
    fileprivate func isAbout(_ people: Set<EntityID>) -> Bool {
        guard case .entities(let about)? = self[.about] else { return false }
        return !people.isDisjoint(with: about)
    }
}
