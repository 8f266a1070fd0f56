import Discussion
import JSON

extension JSONWriter {
    /// Writes the data of an event, member by member.
    mutating func members(of kind: Event.Kind) {
        switch kind {
        case .writerJoined(let joined):
            member("role", joined.role)
            member("program", joined.program)
            member("boot", joined.boot)
        case .sessionCreated(let details): member("details", details)
        case .detailsChanged(let changes):
            key("details")
            object { $0.members(of: changes) }
        case .peopleAdded(let people): member("people", people)
        case .peopleAmended(let changes): member("people", changes)
        case .peopleRemoved(let people): member("people", people)
        case .attendanceRecorded(let record):
            member("people", record.people)
            member("change", record.change.rawValue)
        case .attendanceCounted(let institution, let count):
            member("institution", institution)
            member("count", Int64(count))
        case .consentRecorded(let record): members(of: record)
        case .consentDocumented(let record): members(of: record)
        case .attributionChosen(let attribution, let item, let seen):
            member("attribution", ifAny: attribution?.rawValue)
            member("item", ifAny: item)
            if let seen { member("replaces", seen) }
        case .agendaItemsAdded(let items, let after):
            member("items", items)
            member("after", ifAny: after)
        case .agendaItemsAmended(let changes): member("items", changes)
        case .agendaItemMoved(let item, let after):
            member("item", item.description)
            member("after", ifAny: after)
        case .agendaItemsRemoved(let items): member("items", items)
        case .itemOpened(let item, let closed):
            member("item", item.description)
            member("closing", ifAny: closed)
        case .itemPaused(let item), .itemResumed(let item), .itemClosed(let item),
            .itemSkipped(let item):
            member("item", item.description)
        case .itemInserted(let values, let after):
            member("values", values)
            member("after", ifAny: after)
        case .minutesAdded(let item, let minutes):
            member("item", item.description)
            member("minutes", Int64(minutes))
        case .agendaReplanned(let plan): members(of: plan)
        case .turnBegan(let turn): members(of: turn)
        case .handRaised, .handsLowered, .handMoved, .handNamed, .queuePolicyChosen,
            .turnLimitSet, .questionRoundBegan:
            members(ofFloor: kind)
        case .turnEnded(let turn): member("turn", turn.description)
        case .noteTaken(let taken): members(of: taken)
        case .notesAmended(let changes): member("notes", changes)
        case .notesStruck(let notes): member("notes", notes)
        case .notesJoined(let changes, let struck):
            member("notes", changes)
            member("struck", struck)
        case .roleTaken(let role): member("role", role)
        case .methodAdopted, .promptAsked, .promptAnswered, .promptMarked, .boardOpened,
            .entryAdded,
            .entryAmended, .entryLinked, .entryScored:
            boardMembers(of: kind)
        case .photographAttached(let attached): members(of: attached)
        case .photographAmended(let photograph, let change):
            member("photograph", photograph.description)
            key("fields")
            object { $0.members(of: change) }
        case .retracted(let events), .purged(let events): member("events", events)
        case .writerTimesShifted(let writer, let milliseconds):
            member("writer", writer.description)
            member("milliseconds", milliseconds)
        case .wallTurned(let content): members(of: content)
        case .minutesApproved(let approved): members(of: approved)
        case .eventDatedBack(let event, let milliseconds):
            member("event", event.description)
            member("milliseconds", milliseconds)
        case .timerStarted(let timer):
            key("legs")
            array { writer in timer.legs.forEach { writer.integer(Int64($0)) } }
            member("item", ifAny: timer.item)
        case .timerStopped, .recordingBegan, .recordingEnded: return
        case .queueClosed, .queueReopened, .offRecordBegan, .offRecordEnded, .sessionClosed,
            .unknown:
            return
        }
    }

    private mutating func members(of plan: Replanning) {
        key("lengths")
        object { writer in
            for (item, minutes) in plan.lengths.sorted(by: { $0.key < $1.key }) {
                writer.member(item.description, Int64(minutes))
            }
        }
        member("skipped", plan.skipped)
        if let end = plan.endsAt { member("ends-at", clock(end)) }
    }

    private mutating func members(of approved: MinutesApproved) {
        member("version", Int64(approved.version))
        key("seen")
        object { writer in
            for (id, number) in approved.coverage.seen.sorted(by: { $0.key < $1.key }) {
                writer.member(id.description, Int64(number))
            }
        }
        member("digest", approved.coverage.digest)
        guard let files = approved.coverage.files else { return }
        key("files")
        object { writer in
            writer.member("office", ifAny: files.office)
            writer.member("profile", ifAny: files.profile)
            guard let emblem = files.emblem else { return }
            writer.key("emblem")
            writer.object { $0.members(of: emblem) }
        }
    }

    private mutating func members(of turn: TurnBegan) {
        member("speaker", turn.speaker.description)
        member("item", ifAny: turn.item)
        if turn.manner != .main { member("manner", turn.manner.rawValue) }
        member("hand", ifAny: turn.hand)
        if !turn.added.isEmpty { member("added", turn.added) }
    }

    private mutating func members(of attached: PhotographAttached) {
        member("fields", attached.values)
        members(of: attached.picture)
    }

    private mutating func members(of picture: Picture) {
        member("format", picture.format.rawValue)
        member("width", Int64(picture.width))
        member("height", Int64(picture.height))
        if picture.turns != 0 { member("turns", Int64(picture.turns)) }
        member("bytes", Base64.text(picture.bytes))
    }

    private mutating func members(of taken: NoteTaken) {
        member("note", taken.values)
        member("line", taken.line)
        if !taken.added.isEmpty { member("added", taken.added) }
        member("under", ifAny: taken.under)
    }
}
