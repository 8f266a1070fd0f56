import Discussion
import Terminal
import Wording

/// The closing screen: what is unfinished, and which papers are wanted.
struct Closing {
    /// A row that can be selected.
    enum Row: Equatable {
        /// What is unfinished of one kind.
        case end(LooseEnd)
        /// An action that nobody could be held to, with what is asked about it.
        case action(EntityID, text: String, questions: [ActionGap])
        /// A paper.
        case paper(PaperDesk.Paper)
    }

    /// What a key has done.
    enum Outcome: Equatable {
        case stay, leave, close, reopen, write, print, debrief
        case amend(EntityID)
        case go(LooseEnd)
        /// A key was pressed that may be the first letter of a sentence.
        case ask(Character)
        /// A sentence is typed on, from these letters.
        case type([Key])
    }

    let isClosed: Bool
    let ends: [LooseEnd]
    let actions: [Row]
    var chosen: Set<PaperDesk.Paper>
    var selected = 0
    /// The key that was pressed last: with Enter it is meant, with a letter behind it it began a
    /// sentence.
    private var letter: Character?

    /// Looks through the session; the papers chosen before stay chosen.
    init(_ scene: Scene, choosing chosen: Set<PaperDesk.Paper>? = nil) {
        let session = scene.session
        isClosed = session.closed != nil
        let notes = session.released(to: .team, at: scene.now).notes
        actions = notes.filter { !$0.gaps.isEmpty }.map {
            .action($0.id, text: scene.language.words($0.text), questions: $0.gaps)
        }
        ends = LooseEnd.all(in: scene)
        self.chosen = chosen ?? Self.usual(session.profile)
    }

    /// The papers that an office files of a forum, and a team of a circle.
    private static func usual(_ profile: Profile) -> Set<PaperDesk.Paper> {
        let documents: [DocumentName] =
            switch profile {
            case .forum: [.notula, .beritaAcara, .daftarHadir]
            case .circle: [.notula, .decisions]
            }
        return Set(documents.map { PaperDesk.Paper($0, "pdf") })
    }

    static let papers: [PaperDesk.Paper] =
        [DocumentName.notula, .beritaAcara, .daftarHadir, .decisions, .laporan, .transcript].map {
            PaperDesk.Paper($0, "pdf")
        } + [PaperDesk.Paper(.notula, "docx"), PaperDesk.Paper(.notula, "odt")]

    /// The papers in which the boards stand.
    static let withBoards = [DocumentName.laporan, .transcript].map { PaperDesk.Paper($0, "pdf") }

    /// Whether nothing is left to be done.
    var isEmpty: Bool { ends.isEmpty && actions.isEmpty }

    /// What is unfinished comes first, until the session is closed.
    var rows: [Row] {
        let papers = Self.papers.map { Row.paper($0) }
        let open = ends.map { Row.end($0) } + actions
        return isClosed ? papers + open : open + papers
    }

    /// The unclear action on which the mark is, else the first.
    private var firstUnclear: EntityID? {
        let marked = rows.indices.contains(selected) ? rows[selected] : nil
        for case .action(let id, _, _) in [marked].compactMap(\.self) + actions { return id }
        return nil
    }

    /// The chosen papers in their order.
    var wanted: [PaperDesk.Paper] { Self.papers.filter(chosen.contains) }

    mutating func press(_ key: Key) -> Outcome {
        let before = letter
        letter = nil
        if let before {
            if key == .enter { return meaning(of: before) ?? .stay }
            if case .character = key { return .type([.character(before), key]) }
        }
        // The other letters begin a sentence, those too that move in lists.
        switch key {
        case .escape, .character("q"): return .leave
        case .enter, .character(" "):
            switch rows[selected] {
            case .end(let end): return .go(end)
            case .action(let id, _, _): return .amend(id)
            case .paper(let paper): chosen.formSymmetricDifference([paper])
            }
        case .character(let pressed) where meaning(of: pressed) != nil:
            letter = pressed
            return .ask(pressed)
        // A sentence that is typed on goes to the line; no letter inside it is a command.
        case .character: return .type([key])
        case let key: selected = key.row(from: selected, of: rows.count) ?? selected
        }
        return .stay
    }

    /// What a letter or a digit does, if it is a key.
    func meaning(of letter: Character) -> Outcome? {
        switch letter {
        case "c" where !isClosed: .close
        case "e": .write
        case "p": .print
        case "a": firstUnclear.map { .amend($0) }
        case "d" where isClosed: .debrief
        case "u" where isClosed: .reopen
        default:
            letter.wholeNumberValue.flatMap {
                ends.indices.contains($0 - 1) ? .go(ends[$0 - 1]) : nil
            }
        }
    }

    /// What a key is called that waits for Enter.
    func label(of letter: Character) -> Words {
        switch letter {
        case "c": ClosingWord.close.words
        case "e": (isClosed ? ClosingWord.write : .closeAndWrite).words
        case "p": (isClosed ? ClosingWord.print : .closeAndPrint).words
        case "a": ClosingWord.putRight.words
        case "d": ClosingWord.debrief.words
        case "u": ClosingWord.reopen.words
        default: ClosingWord.goThere.words
        }
    }

    /// What the keys do while it is open.
    func keys(_ language: Language) -> KeyBar {
        let choice = ClosingWord.choose
        let entry = { KeyBar.Entry(key: String($0), label: label(of: $0)) }
        let letters: [Character] = isClosed ? ["e", "p", "u", "d"] : ["c", "e", "p"]
        let digits =
            ends.isEmpty
            ? [] : [KeyBar.Entry(key: "1–\(min(9, ends.count))", label: ClosingWord.goThere.words)]
        let unclear = actions.isEmpty ? [] : [entry("a")]
        return KeyBar(
            letters.map(entry) + digits + unclear + [
                KeyBar.Entry(key: "↑↓ Enter", label: choice.words),
                KeyBar.Entry(key: "Esc", label: KeyBarWord.back.words),
            ], language: language)
    }
}
