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
        case type(Key)
    }

    let isClosed: Bool
    let ends: [LooseEnd]
    let actions: [Row]
    var chosen: Set<PaperDesk.Paper>
    var selected = 0

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
        // The other letters begin a sentence.
        let isStep = key == .character("j") || key == .character("k")
        switch isStep ? key.movement : key {
        case .escape, .character("q"): return .leave
        case .character("c"): return .close
        case .character("e"): return .write
        case .character("p"): return .print
        case .character(let digit) where ends.indices.contains((digit.wholeNumberValue ?? 0) - 1):
            return .go(ends[(digit.wholeNumberValue ?? 0) - 1])
        case .character("a"):
            if let id = firstUnclear { return .amend(id) }
        case .character("d") where isClosed: return .debrief
        case .character("u") where isClosed: return .reopen
        case .enter, .character(" "):
            switch rows[selected] {
            case .end(let end): return .go(end)
            case .action(let id, _, _): return .amend(id)
            case .paper(let paper): chosen.formSymmetricDifference([paper])
            }
        // A sentence that is typed on goes to the line; no letter inside it is a command.
        case .character(let letter) where letter.isLetter: return .type(key)
        case let key: selected = key.row(from: selected, of: rows.count) ?? selected
        }
        return .stay
    }

    /// What the keys do while it is open.
    func keys(_ language: Language) -> KeyBar {
        let choice = ClosingWord.choose
        let first =
            isClosed
            ? [
                KeyBar.Entry(key: "u", label: ClosingWord.reopen.words),
                KeyBar.Entry(key: "d", label: ClosingWord.debrief.words),
            ] : [KeyBar.Entry(key: "c", label: ClosingWord.close.words)]
        let digits =
            ends.isEmpty
            ? [] : [KeyBar.Entry(key: "1–\(min(9, ends.count))", label: ClosingWord.goThere.words)]
        let unclear =
            actions.isEmpty ? [] : [KeyBar.Entry(key: "a", label: ClosingWord.putRight.words)]
        let write = isClosed ? ClosingWord.write : .closeAndWrite
        let print = isClosed ? ClosingWord.print : .closeAndPrint
        return KeyBar(
            first + [
                KeyBar.Entry(key: "e", label: write.words),
                KeyBar.Entry(key: "p", label: print.words),
            ] + digits + unclear + [
                KeyBar.Entry(key: "↑↓ Enter", label: choice.words),
                KeyBar.Entry(key: "Esc", label: LiveWord.back.words),
            ], language: language)
    }
}
