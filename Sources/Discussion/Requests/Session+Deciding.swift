extension Session {
    /// The one event that a request makes here, under the identity that it will have.
    ///
    /// Pure: nothing changes until the event is applied. What the request names must be in the
    /// session, else it is refused.
    public func event(for request: Request, as id: EventID) throws(Refusal) -> Event.Kind {
        switch request {
        case .create(let details):
            guard history.allSatisfy({ $0.action == .record }) else { throw .alreadyCreated }
            return .sessionCreated(details: details)
        case .changeDetails(let changes):
            guard !changes.isEmpty else { throw .nothingChanges }
            return .detailsChanged(changes)
        case .addPeople, .amendPeople, .removePeople, .recordAttendance, .countAttendance,
            .recordConsent, .documentConsent:
            return try eventOnPeople(for: request)
        case .addItems, .amendItems, .moveItem, .indentItem, .removeItems:
            return try eventOnProgramme(for: request)
        case .openItem, .openNextItem, .goOn, .insertItem, .skipItem, .addMinutes,
            .replan,
            .dateBack, .pauseItem, .resumeItem, .closeItem:
            return try eventOnTime(for: request)
        case .giveFloor, .giveLastWord, .respond, .callNext, .raiseHand, .nameHand, .lowerHands,
            .moveHand, .closeQueue, .reopenQueue, .choosePolicy, .setTurnLimit, .beginRound:
            return try eventOnFloor(for: request, as: id)
        case .endTurn:
            guard let openTurn else { throw .nobodyHasFloor }
            return .turnEnded(openTurn)
        case .takeNote(let capture): return .noteTaken(try note(of: capture, as: id))
        case .amendNotes(let changes):
            try require(changes.keys, in: standing(notes), else: .unknownNote)
            // What the room decided or did while nothing is recorded is not recorded either.
            if changes.values.contains(where: { $0.values.keys.contains(.status) }),
                let refusal = offRecordRefusal(in: openItem)
            {
                throw refusal
            }
            guard changes.values.contains(where: { !$0.isEmpty }) else { throw .nothingChanges }
            guard changes.values.allSatisfy(\.leavesText) else { throw .emptyNote }
            return .notesAmended(changes)
        case .strikeNotes(let struck):
            let isNote = standing(notes)
            let isEntry = standing(entries)
            let photographs = Set(standingPhotographs.map(\.id))
            try require(
                struck, in: { isNote($0) || isEntry($0) || photographs.contains($0) },
                else: .unknownNote)
            return .notesStruck(struck)
        case .joinNotes(let note, let others, let withWords):
            return try joining(others, into: note, withWords: withWords)
        case .takeRole(let role): return .roleTaken(role)
        case .adoptMethod, .planPhases, .askPrompt, .answerPrompt, .markPrompt:
            return try eventOnMethods(for: request)
        case .attachPhotograph, .amendPhotograph: return try eventOnPhotographs(for: request)
        case .openBoard, .fileEntry, .amendEntry, .linkEntry, .scoreEntry:
            return try eventOnBoards(for: request, as: id)
        case .startTimer, .stopTimer, .beginRecording, .endRecording:
            return try eventOnInstruments(for: request)
        case .chooseAttribution(let attribution, let item):
            if let item { try require([item], in: standing(items), else: .unknownItem) }
            // Those for other items too: a choice for the whole bears on that for a part.
            let seen = attributions.values.joined().map(\.event).sorted()
            return .attributionChosen(attribution, item: item, replaces: seen)
        case .goOffRecord, .goOnRecord, .closeSession: return try eventOnRecord(for: request)
        case .approveMinutes(let coverage): return try approving(coverage)
        case .turnWall(let content): return try turningWall(to: content)
        case .undo(let author, let runs):
            guard let trace = undoable(by: author, besides: runs) else { throw .nothingToUndo }
            return .retracted([trace.event])
        case .redo(let author, let runs):
            guard let trace = redoable(by: author, besides: runs) else { throw .nothingToRedo }
            return .retracted([trace.event])
        case .retract(let events):
            for event in events where !canRetract(event) { throw .cannotRetract(event) }
            return .retracted(events)
        }
    }

    private func eventOnRecord(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .goOffRecord where !isStretchOffRecord: .offRecordBegan
        case .goOnRecord where isStretchOffRecord: .offRecordEnded
        case .closeSession where closed == nil: .sessionClosed
        default: throw .alreadySo
        }
    }

    private func turningWall(to content: WallContent) throws(Refusal) -> Event.Kind {
        switch content {
        case .statement(let note):
            try require([note], in: standing(notes), else: .unknownNote)
            guard notes[note]?.kind == .outcome else { throw .noOutcome }
        case .message(let text): guard !text.isBlank else { throw .emptyMessage }
        case .prompt: guard openPrompt != nil else { throw .noPromptOpen }
        case .board(let id):
            guard let board = boards[id] else { throw .unknownBoard }
            guard !board.schema.isSensitive else { throw .boardStaysInside }
        case .clock, .agenda, .blank: break
        }
        return .wallTurned(content)
    }

    func require(
        _ ids: some Sequence<EntityID>, in standing: (EntityID) -> Bool, else refusal: Refusal
    ) throws(Refusal) {
        for id in ids where !standing(id) { throw refusal }
    }

    func standing(_ notes: Table<Note>) -> (EntityID) -> Bool {
        { notes[$0].map { $0.struckBy == nil } ?? false }
    }

    func standing(_ entries: Table<BoardEntry>) -> (EntityID) -> Bool {
        { entries[$0].map { $0.struckBy == nil } ?? false }
    }

    func standing(_ items: Table<AgendaItem>) -> (EntityID) -> Bool {
        { items[$0].map { $0.removedBy == nil } ?? false }
    }

    func standing(_ people: Table<Person>) -> (EntityID) -> Bool {
        { people[$0].map { $0.removedBy == nil } ?? false }
    }
}

extension Changes<NoteKey> {
    fileprivate var leavesText: Bool {
        guard let text = values[.text] else { return true }
        guard case .text(let words) = text else { return false }
        return !words.isBlank
    }
}

extension StringProtocol {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
