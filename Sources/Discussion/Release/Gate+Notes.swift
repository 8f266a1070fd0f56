extension Gate {
    /// The notes that are told.
    var toldNotes: [Note] { notes.filter { isReleased($0) } }

    /// The item by whose attribution a note is told: its own, or the one it was moved out of, came
    /// from by an entry of a board, or answers, as a reason does an outcome, if less is told there.
    func ruling(_ note: Note) -> EntityID? {
        let answered = note.fields.entities(.answers).compactMap { session.notes[$0]?.item }
        let others =
            [note.saidIn].compactMap(\.self) + sources(of: note).compactMap(ruling) + answered
        return strictest(of: note.item, and: others)
    }

    /// Private kinds stay inside, and so does what was said off the record, and whatever a person
    /// said who did not agree to notes, or does so no more.
    ///
    /// What a meeting agreed is the meeting's, whoever put it into words, and an action is theirs who
    /// took it on.
    func isReleased(_ note: Note) -> Bool {
        // In closures of its own, as is done for every note: a method as a value copies the gate.
        guard !note.mayBePrivate, !isPrivate(note.item), !isOffRecord(note),
            !isAtUnknownTime(note.id), whyHeldForBoard(note) == nil
        else { return false }
        return note.speakers.allSatisfy { mayBeNoted($0) } || note.isAgreed || isTakenOn(note)
    }

    /// Whether somebody else than the one who proposed an action is to do it, or to help.
    private func isTakenOn(_ note: Note) -> Bool {
        guard note.kind == .action else { return false }
        let people =
            [note.fields.entity(.owner)].compactMap(\.self) + note.fields.entities(.helpers)
        return people.contains { $0 != note.fields.entity(.speaker) && present($0) != nil }
    }

    /// The questions that a note answers that is told.
    var answersTold: Set<EntityID> {
        let answers = notes.filter { $0.kind == .answer && isReleased($0) }
        return Set(answers.flatMap { $0.fields.entities(.answers) })
    }

    /// Whether something that was agreed is not told.
    var hidesOutcomes: Bool { notes.contains { $0.isAgreed && !isReleased($0) } }

    /// Whether an action is not told.
    var hidesActions: Bool { notes.contains { $0.kind == .action && !isReleased($0) } }

    func note(_ note: Note) -> ReleasedNote {
        let fields = note.fields
        let item = ruling(note).flatMap { session.items[$0] }
        let place = note.item.flatMap { session.items[$0] }
        let status = fields.text(.status)
        let concerned = [fields.entity(.speaker), fields.entity(.owner)].compactMap(\.self)
        return ReleasedNote(
            id: note.id, kind: kind(of: note, in: item), voice: voice(of: note, in: item),
            speaker: note.hasDisputedSpeaker
                ? nil : fields.entity(.speaker).flatMap { mayBeNoted($0) ? $0 : nil },
            text: hasKeptWords(note)
                ? ReleasedText(parts: [.words("…")]) : text(of: note, in: item),
            translation: translation(of: note, in: item),
            reactions: fields.list(.reactions).map { plain($0, in: item, of: concerned) },
            tags: fields.list(.tags).filter { !isName($0, in: item) },
            item: place?.removedBy == nil ? place?.id : nil,
            at: time(of: note.happened),
            recorded: recordings.offset(at: note.happened), number: questionNumbers[note.id],
            name: questionNames[note.id],
            questionStatus: note.kind == .question
                ? note.questionStatus(among: answered) : nil,
            answers: fields.entities(.answers),
            recipient: fields.text(.recipient).map { recipient($0, in: item) },
            owner: owner(of: note).map { voice(of: $0, in: item) },
            unknownOwner: owner(of: note).flatMap { unknownCode(of: $0, in: note) },
            helpers: fields.entities(.helpers).compactMap(present).map { voice(of: $0, in: item) },
            office: fields.text(.office).map { told($0, .addressees(item)) },
            due: fields.date(.due),
            indicator: fields.text(.indicator).map { plain($0, in: item, of: concerned) },
            objections: fields.entities(.objectors).compactMap { present($0) }
                .map { objection(of: $0, to: note, in: item) },
            outcomeStatus: note.kind == .outcome ? status.flatMap(OutcomeStatus.init) : nil,
            summaryStatus: note.kind == .summary ? note.summaryStatus : nil,
            actionStatus: note.kind == .action ? status.flatMap(ActionStatus.init) : nil,
            board: fields.text(.board).map { plain($0, in: item) },
            entries: fields.entities(.entries))
    }

    /// To whom an outcome is addressed; a code among the names tells of the person as the rule of the
    /// item has it.
    private func recipient(_ text: String, in item: AgendaItem?) -> ReleasedText {
        var people: Set<EntityID> = []
        let names = text.split(separator: ", ").map { name in
            guard PersonRole(ofCode: String(name)) != nil else { return String(name) }
            guard let person = coded[String(name)] else {
                return (session.hasErased ? "@" : "") + name
            }
            people.insert(person)
            return "@" + name
        }
        return told(names.joined(separator: ", "), .addressees(item, about: people))
    }

    /// Reasons are left out that are told more strictly in their own place than who objected is here.
    private func objection(
        of person: EntityID, to note: Note, in item: AgendaItem?
    ) -> ReleasedNote.Objection {
        let voice = voice(of: person, in: item)
        let reasons = session.reasons(of: person, against: note.id).compactMap { reason in
            let place = ruling(reason).flatMap { session.items[$0] }
            let isTold =
                isReleased(reason) && !hasKeptWords(reason)
                && self.voice(of: reason, in: place) == voice
            return isTold ? text(of: reason, in: place) : nil
        }
        return ReleasedNote.Objection(voice: voice, reasons: reasons)
    }

    /// The code of a person of whom nothing is known but that: it was entered with a note by the
    /// way, where others are known by name, and nobody may have it.
    private func unknownCode(of person: EntityID, in note: Note) -> String? {
        guard person.event == note.id.event, let known = session.people[person],
            known.presence.isEmpty, session.people.contains(where: { $0.name != nil }),
            known.fields.keys.allSatisfy({ [.code, .role].contains($0) }),
            !notes.contains(where: { $0.fields.entity(.speaker) == person })
        else { return nil }
        return code(of: known)
    }

    /// Minutes may be written up days later; the clock then says nothing of the session.
    func time(of happened: Instant) -> WallTime? {
        let wall = happened.wall.told(by: clock)
        guard let day = session.details.date(.date) else { return wall }
        return day...max(day, lastDay ?? day) ~= wall.date ? wall : nil
    }

    /// A quote stays one only with the speaker's leave, or where words are spoken for the record.
    ///
    /// A voice that nobody knows has given none; the team that wrote it down knows it for what it
    /// is. What was parked and taken up after all is a part of the talk, and so is what was typed as
    /// an entry while no board was open.
    func kind(of note: Note, in item: AgendaItem?) -> NoteKind {
        if note.kind == .parked, note.isSettled { return .paraphrase }
        if note.kind == .entry, note.fields.text(.board) == nil { return .paraphrase }
        guard note.kind == .quote else { return note.kind }
        guard note.isSurelyQuote else { return .paraphrase }
        guard audience != .team else { return .quote }
        let hasLeave =
            note.fields.entity(.speaker).map { mayBeQuoted($0, in: item) }
            ?? isAddress(item, of: nil)
        return hasLeave ? .quote : .paraphrase
    }

    private func voice(of note: Note, in item: AgendaItem?) -> Voice? {
        if note.hasDisputedSpeaker { return .unknown }
        return switch note.speaker {
        case .person(let id):
            mayBeNoted(id) ? voice(of: id, saying: note, in: item) : nil
        case .everyone: .everyone
        case .unknown: .unknown
        case nil: nil
        }
    }

    private func voice(of id: EntityID, saying note: Note, in item: AgendaItem?) -> Voice {
        let voice = voice(of: id, in: item)
        return note.hasQuotedWords ? withoutQuotedName(voice, of: id, in: item) : voice
    }
}
