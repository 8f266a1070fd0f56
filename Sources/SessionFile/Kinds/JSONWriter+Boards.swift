import Discussion
import JSON

extension JSONWriter {
    /// Writes the data of an event about a method, a prompt, a board or an entry.
    mutating func boardMembers(of kind: Event.Kind) {
        switch kind {
        case .methodAdopted(let method):
            key("method")
            object { $0.members(of: method) }
        case .promptAsked(let prompt, let item):
            member("prompt", prompt.description)
            member("item", ifAny: item)
        case .promptAnswered(let prompt, let person, let answer):
            member("prompt", prompt.description)
            member("person", person.description)
            member("answer", answer.rawValue)
        case .promptMarked(let prompt, let isKey):
            member("prompt", prompt.description)
            key("key")
            boolean(isKey)
        case .boardOpened(let board): member("board", board.description)
        case .entryAdded(let entry): members(of: entry)
        case .entryAmended(let entry, let change):
            member("entry", entry.description)
            key("fields")
            object { $0.members(of: change) }
        case .entryLinked(let entry, let link):
            member("entry", entry.description)
            member("target", link.target.description)
            member("idea", ifAny: link.idea)
        case .entryScored(let entry, let person, let scores):
            member("entry", entry.description)
            member("person", ifAny: person)
            member("scores", scores)
        default: return
        }
    }

    private mutating func members(of entry: EntryAdded) {
        member("board", entry.board.description)
        member("fields", entry.values)
        if !entry.scores.isEmpty { member("scores", entry.scores) }
        member("speaker", ifAny: entry.speaker)
        member("item", ifAny: entry.item)
        member("line", entry.line)
        if !entry.added.isEmpty { member("added", entry.added) }
        member("under", ifAny: entry.under)
    }

    private mutating func member(_ name: String, _ scores: [EntryKey: Int]) {
        key(name)
        object { writer in
            for key in EntryKey.inOrder(scores.keys) {
                guard let score = scores[key] else { continue }
                writer.member(key.rawValue, Int64(score))
            }
        }
    }
}
