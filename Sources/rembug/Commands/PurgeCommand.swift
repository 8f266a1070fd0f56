import ArgumentParser
import Discussion
import Glibc
import SessionFile
import Wording

/// Erases a person, or a note, for good.
struct PurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge",
        abstract: "Erase a person with what they said, or one note, from the file for good.")

    @Argument(help: "The session.") var file: String
    @Option(help: "Whom to erase: a code or a name.") var participant: String?
    @Option(help: "Which note to erase: its number in `rembug log`.") var note: String?
    @Flag(help: "Erase what copies brought back of people who were erased before.")
    var erased = false
    @Flag(help: "Do not ask.") var yes = false
    @Option(name: .customLong("as"), help: "Who erases; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        let target = try target(in: access)
        // Of somebody who was erased before, copies and drafts may be left.
        let former = participant.flatMap { name in
            access.session.anyone(named: name) == nil ? name : nil
        }
        if !yes { try confirm(target, former, in: access.session) }
        var random = SystemRandomNumberGenerator()
        let receipt: Purge
        do throws(SessionFileError) {
            receipt = try access.file.purge(
                target, called: former, at: access.clock.moment(), random: &random)
        } catch { throw Failure(error, file) }
        if let former, receipt.isNeedless { throw Failure(.record(.nobody(former))) }
        tell(receipt, screenLanguage())
        if receipt.isIncomplete { throw Failure(.record(.notAllErased(file))) }
    }

    private func target(in access: SessionAccess) throws -> Erased {
        var erased = Erased()
        if let participant {
            if let person = access.session.anyone(named: participant) {
                erased = Erased(people: [person.id]).withVoices(in: access.session)
            } else if access.file.hasErased {
                erased = access.session.broughtBack
            } else {
                throw Failure(.record(.nobody(participant)))
            }
        }
        if self.erased { erased.take(access.session.broughtBack) }
        if let note { erased.notes.insert(try entity(ofNote: note, in: access.file)) }
        guard participant != nil || note != nil || self.erased else {
            throw Failure(.record(.nothingToErase))
        }
        return erased
    }

    /// The note, or the photograph, on a line of the file, or with an identity.
    private func entity(ofNote text: String, in file: SessionFile) throws -> EntityID {
        var found: EntityID?
        do throws(SessionFileError) {
            try file.entries { entry in
                guard let id = entry.line?.noteOrPlaceOfOne,
                    "\(entry.number)" == text || "\(id)" == text
                else { return }
                found = EntityID(id)
            }
        } catch { throw Failure(error, self.file) }
        guard let found else { throw Failure(.record(.noNote(text))) }
        return found
    }

    /// Says what will be gone, and waits for the word that nobody types by mistake.
    private func confirm(_ erased: Erased, _ former: String?, in session: Session) throws {
        guard isatty(STDIN_FILENO) == 1 else { throw Failure(.record(.unconfirmed)) }
        let language = screenLanguage()
        let people = erased.people.compactMap { session.people[$0] }
        let names = people.map { $0.fullName ?? session.label(of: $0) }
        let texts = erased.notes.sorted().compactMap { session.notes[$0]?.text }
        printLine(
            language.toBeErased(names.first ?? texts.first ?? former ?? "–", notes: texts.count))
        for text in texts { printLine("  " + text) }
        printText(language.confirmErasing)
        guard readLine()?.trimmed.lowercased() == language.erasingWord else {
            throw Failure(.record(.unconfirmed))
        }
    }

    private func tell(_ receipt: Purge, _ language: Language) {
        let (events, shortened) = (receipt.erased.count, receipt.shortened.count)
        if events + shortened == 0 {
            printLine(language.nothingErased(file))
        } else {
            printLine(language.erased(file, events: events, shortened: shortened))
        }
        if receipt.damagedLines > 0 { printLine(language.damagedErased(receipt.damagedLines)) }
        for path in receipt.clearedCopies { printLine(language.copyCleared(path)) }
        for path in receipt.removedFiles { printLine(language.fileRemoved(path)) }
        for path in receipt.openDrafts { printLine(language.draftOpen(path)) }
        if receipt.unreadableLines > 0 {
            printLine(language.unreadableRemain(receipt.unreadableLines, in: file + ".aside"))
        }
        if !receipt.masked.isEmpty { printLine(language.namesTaken(fromLines: receipt.masked)) }
        if !receipt.mentions.isEmpty { printLine(language.nameStillStands) }
        for mention in receipt.mentions {
            printLine("  \(language.line(mention.line)): \(mention.text)")
        }
        if !receipt.telling.isEmpty {
            printLine(language.stillTelling)
            for path in receipt.telling { printLine("  " + path) }
        }
        if !receipt.unsearched.isEmpty {
            printLine(language.notSearched)
            for path in receipt.unsearched { printLine("  " + path) }
        }
        printLine(language.outOfReach(receipt.copies))
    }
}

extension Session {
    /// Someone by code or name, whether still on the list or not.
    func anyone(named text: String) -> Person? {
        if let person = person(named: text) { return person }
        let code = text.uppercased()
        return people.first { label(of: $0).uppercased() == code || $0.name == text }
            ?? people.first { $0.fullName == text }
    }
}

extension String {
    /// The text without blanks around it.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Line {
    /// The identity of a note or a photograph, or of an event that was erased.
    fileprivate var noteOrPlaceOfOne: EventID? {
        switch self {
        case .event(let event), .remnant(let event):
            event.kind.canBeErasedAlone ? event.id : nil
        case .purged(let id, _): id
        case .header: nil
        }
    }
}

extension Event.Kind {
    /// Whether it makes one thing that somebody may want erased.
    fileprivate var canBeErasedAlone: Bool {
        switch self {
        case .noteTaken, .photographAttached: true
        default: false
        }
    }
}
