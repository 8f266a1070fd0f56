import Discussion
import JSON

extension Line {
    /// The bytes of the line with its checksum and its end.
    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.object { $0.members(of: self) }
        return Checksum.adding(to: writer.bytes)
    }
}

extension JSONWriter {
    fileprivate mutating func members(of line: Line) {
        switch line {
        case .header(let header):
            member("rembug", header.version)
            member("session", header.session.description)
            member("about", Header.about)
        case .event(let event): members(of: event)
        case .purged(let id, let clock):
            place(id, clock)
            key("purged")
            boolean(true)
        case .remnant(let event):
            members(of: event)
            key("purged")
            boolean(true)
        }
    }

    private mutating func members(of event: Event) {
        place(event.id, event.clock)
        member("at", event.moment.at.iso)
        member("up", event.moment.up)
        member("ago", event.moment.ago)
        member("by", event.by)
        member("event", event.kind.name)
        key("data")
        object { $0.members(of: event.kind) }
    }

    private mutating func place(_ id: EventID, _ clock: UInt32) {
        member("writer", id.writer.description)
        member("n", Int64(id.number))
        member("clock", Int64(clock))
    }
}
