import Discussion
import JSON

extension Event.Kind {
    /// Reads what happened to the time of the programme; nothing for another name.
    static func time(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "itemOpened":
            .itemOpened(
                try data("item", Read.entity), closing: try data.ifAny("closing", Read.entity))
        case "itemPaused": .itemPaused(try data("item", Read.entity))
        case "itemResumed": .itemResumed(try data("item", Read.entity))
        case "itemClosed": .itemClosed(try data("item", Read.entity))
        case "itemSkipped": .itemSkipped(try data("item", Read.entity))
        case "itemInserted":
            .itemInserted(
                try data("values", Read.fields), after: try data.ifAny("after", Read.entity))
        case "minutesAdded":
            .minutesAdded(
                try data("item", Read.entity), minutes: Int(try data("minutes", Read.integer)))
        case "agendaReplanned":
            .agendaReplanned(
                Replanning(
                    lengths: try data("lengths", Read.lengths),
                    skipped: try data("skipped", Read.entities),
                    endsAt: try data.ifAny("ends-at", Read.clock)))
        case "eventDatedBack":
            .eventDatedBack(
                try data("event", Read.event),
                milliseconds: try data("milliseconds", Read.integer))
        default: nil
        }
    }
}

extension Read {
    /// Minutes by the identity of an item.
    static func lengths(_ reader: inout JSONReader) throws(JSONError) -> [EntityID: Int] {
        var lengths: [EntityID: Int] = [:]
        try reader.object { (name, reader) throws(JSONError) in
            guard let id = EntityID(name) else { throw reader.error(.unknownValue(name)) }
            lengths[id] = Int(try reader.integer())
        }
        return lengths
    }

    /// Minutes since midnight from `09:30`.
    static func clock(_ reader: inout JSONReader) throws(JSONError) -> Int {
        try value(&reader, minutes)
    }
}
