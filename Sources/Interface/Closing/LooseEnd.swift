import Discussion
import Wording

/// What is unfinished of one kind when a session is to be closed, and where the first of it stands.
struct LooseEnd: Equatable {
    let kind: LooseEndKind
    let count: Int
    /// What the first of it says.
    let text: String
    /// Where its list stands, and the row of the first; nothing where it has a window of its own.
    var place: Place?

    /// A row in the list of a view.
    struct Place: Equatable {
        let view: View
        let row: EntityID
    }

    private init(
        _ kind: LooseEndKind, _ view: View, _ rows: [EntityID], text: (EntityID) -> String
    ) {
        self.kind = kind
        count = rows.count
        self.text = rows.first.map(text) ?? ""
        place = rows.first.map { Place(view: view, row: $0) }
    }

    private init(_ kind: LooseEndKind, count: Int, text: String) {
        self.kind = kind
        self.count = count
        self.text = text
    }

    /// All that is unfinished, the most urgent first: what only the room can settle.
    static func all(in scene: Scene) -> [LooseEnd] {
        let ends =
            people(scene) + notes(scene) + [
                LooseEnd(.keyItems, .agenda, keyItemsAhead(scene)) {
                    scene.session.items[$0].map { scene.numbered($0, upTo: 200) } ?? ""
                },
                LooseEnd(.itemsAhead, .agenda, itemsAhead(scene)) {
                    scene.session.items[$0].map { scene.numbered($0, upTo: 200) } ?? ""
                },
                LooseEnd(.keyPrompts, .prompts, scene.session.keyPromptsAhead) {
                    scene.session.prompt($0)?.text[scene.session.language] ?? ""
                },
                LooseEnd(.toComplete, count: scene.toComplete, text: ""), empty(scene),
            ]
        return ends.filter { $0.count > 0 }
    }

    private static func people(_ scene: Scene) -> [LooseEnd] {
        let session = scene.session
        let missing = session.withoutConsent
        let codes = missing.map { scene.label(of: $0) }.sorted().joined(separator: " ")
        let hands = session.queue(at: scene.now).places.map(\.hand)
        return [
            LooseEnd(.queued, .floor, hands.map(\.id)) {
                session.hands[$0].map { scene.name(of: $0.speaker) } ?? ""
            }, LooseEnd(.consent, count: missing.count, text: codes),
            LooseEnd(.refused, .people, session.refusing) { scene.label(of: $0, withName: true) },
            LooseEnd(.unmarked, .people, unmarked(session)) { scene.label(of: $0, withName: true) },
            LooseEnd(.nameless, .people, namelessOwners(session)) {
                scene.label(of: $0, withName: true)
            },
        ]
    }

    /// Who had the floor or was noted, and by the record never came; whoever leads was there.
    private static func unmarked(_ session: Session) -> [EntityID] {
        let spoke = session.standingNotes.compactMap { note -> EntityID? in
            if case .person(let person)? = note.speaker { person } else { nil }
        }
        let heard = Set(spoke).union(session.turns.map(\.speaker))
        return session.roster.filter {
            $0.role != .moderator && $0.presence.isEmpty && heard.contains($0.id)
        }.map(\.id)
    }

    /// What a signed paper would have a dotted line for.
    private static func empty(_ scene: Scene) -> LooseEnd {
        let keys: [DetailKey] = [.venue, .organiser, .chair, .recorder]
        let empty = keys.filter { scene.session.details[$0] == nil }
        return LooseEnd(
            .details, count: empty.count, text: empty.map { scene.say($0) }.joined(separator: ", "))
    }

    private static func notes(_ scene: Scene) -> [LooseEnd] {
        let session = scene.session
        let notes = scene.tally.notes.map { session.notes[$0] }
        func text(_ id: EntityID) -> String { session.notes[id]?.text.firstLine ?? "" }
        func end(
            _ kind: LooseEndKind, _ view: View, _ isOpen: (Note) -> Bool
        ) -> LooseEnd {
            LooseEnd(kind, view, notes.filter(isOpen).map(\.id), text: text)
        }
        return [
            end(.summaries, .notes) { $0.kind == .summary && $0.summaryStatus == .unread },
            end(.outcomes, .outcomes) {
                $0.kind == .outcome && $0.fields.text(.status) != OutcomeStatus.agreed.rawValue
            },
            end(.questions, .notes) { note in
                note.kind == .question
                    && note.questionStatus(among: scene.tally.answered) == .open
            },
            end(.askLater, .notes) { $0.kind == .askLater && !$0.isSettled },
            end(.parked, .notes) { $0.kind == .parked && !$0.isSettled },
        ]
    }

    /// What nobody opened or passed over, beside the key items.
    private static func itemsAhead(_ scene: Scene) -> [EntityID] {
        let outline = scene.account.outline
        return outline.items.indices.filter { place in
            let item = outline.items[place]
            return outline.isAhead(at: place) && !outline.hasParts(at: place)
                && !item.fields.flag(.key) && !item.type.isPrivate
        }.map { outline.items[$0].id }
    }

    private static func keyItemsAhead(_ scene: Scene) -> [EntityID] {
        let outline = scene.account.outline
        return scene.session.keyItems.map(\.id).filter { id in
            outline.place(of: id).map(outline.isAhead) ?? false
        }
    }

    /// Who is to do something and has no name, so that a paper could only tell a code.
    private static func namelessOwners(_ session: Session) -> [EntityID] {
        let actions = session.standingNotes.filter { $0.kind == .action }
        let owners = Set(actions.compactMap { $0.fields.entity(.owner) })
        return session.roster.filter { owners.contains($0.id) && $0.name == nil }.map(\.id)
    }
}
