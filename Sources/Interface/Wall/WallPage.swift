import Discussion
import Terminal
import Wording

/// What stands in the middle of the room's screen.
struct WallPage {
    private let release: Release
    private let now: WallTime
    private let language: Language

    init(_ view: WallView) {
        release = view.release
        now = view.now
        language = view.language
    }

    var blocks: [WallBlock] {
        switch release.wall {
        case .clock: clock
        case .agenda: [.heading(say(ViewName.agenda)), .gap, .programme(programme)]
        case .prompt: prompt ?? clock
        case .board(let board): self.board(board) ?? clock
        case .statement(let note): statement(note) ?? clock
        case .message(let text): [.text(text, .wallAccent)]
        case .blank: []
        }
    }

    private func say(_ worded: some Worded) -> String { worded.word(in: language) }

    private var clock: [WallBlock] {
        if release.isClosed { return [.heading(say(WallWord.thanks))] + title }
        guard let item = release.items.last(where: \.isOpen) else { return between }
        let round = release.round.map { WallBlock.text(language.round($0.number), .wallText) }
        let head: [WallBlock] = [.heading(item.title), round, .gap].compactMap { $0 }
        if let timer = release.timer, item.type.countsDownInPublic {
            return head + TimerBlocks(timer, language).blocks
        }
        if item.type.isBreak { return head + backAt(item) }
        if item.isPaused { return head + [.text(say(StatusWord.paused), .wallText)] }
        return head + (item.type.countsDownInPublic ? time(of: item) : []) + facts(of: item)
    }

    private var title: [WallBlock] {
        [.gap, .text(release.details.text(.title) ?? "", .wallText)]
    }

    /// Before the first item, and between two.
    private var between: [WallBlock] {
        guard release.items.contains(where: { $0.began != nil }) else {
            let theme = release.details.text(.theme).map { WallBlock.text($0, .wallDim) }
            let begins = release.details.time(.startsAt).map {
                WallBlock.text(say(WallWord.begins) + " " + language.clock($0), .wallText)
            }
            return [.heading(say(WallWord.welcome))] + title
                + [theme, .gap, begins].compactMap { $0 }
        }
        guard let next = release.items.first(where: \.isAhead) else {
            return [.heading(say(WallWord.thanks))] + title
        }
        return [.text(say(WallWord.after), .wallDim), .gap, .heading(next.title)]
    }

    /// When a break ends, moved by whatever moved it.
    private func backAt(_ item: Release.Item) -> [WallBlock] {
        guard let minutes = item.allotted else { return [.text(say(WallWord.rest), .wallText)] }
        let left = Int64(minutes) * 60_000 - item.elapsed
        let end = now.earlier(by: -left)
        return [
            .text(say(WallWord.backAt), .wallDim), .gap,
            .figures(language.clock(end), .wallTimer),
        ]
    }

    private func time(of item: Release.Item) -> [WallBlock] {
        guard let minutes = item.allotted else { return [] }
        let left = Int64(minutes) * 60_000 - item.elapsed
        if left < 0 {
            let over = "+" + stopwatch(seconds: Int(-left / 1000))
            return [
                .figures(over, .wallOver), .gap, .text(say(WallWord.timeIsUp), .wallDim), .gap,
            ]
        }
        let word: WallWord = release.round == nil ? .itemTimeLeft : .timeLeft
        return [
            .figures(stopwatch(seconds: Int((left + 999) / 1000)), .wallTimer), .gap,
            .text(say(word), .wallDim), .gap,
        ]
    }

    /// Who speaks, as far as the room may know, and what comes.
    private func facts(of item: Release.Item) -> [WallBlock] {
        let speaker = release.floor?.voice ?? (item.type.countsDownInPublic ? nil : item.person)
        let word: WallWord = item.type == .qa ? .asking : .speaking
        let facts = [
            speaker.map { (label: say(word), text: language.voiceInFull($0)) },
            comes(after: item).map { (label: say(WallWord.after), text: $0) },
        ].compactMap { $0 }
        return (facts.isEmpty ? [] : [.facts(facts)]) + rule
    }

    /// The rest of the round, else the next item.
    private func comes(after item: Release.Item) -> String? {
        if let round = release.round, let left = round.seatsLeft, left > 0 {
            return language.waiting(left, thenRound: round.number + 1)
        }
        let place = release.items.firstIndex { $0.id == item.id } ?? 0
        return release.items.dropFirst(place + 1).first(where: \.isAhead)?.title
    }

    private var rule: [WallBlock] {
        release.round?.seconds.map {
            [.gap, .text(language.askingRule(seconds: $0), .wallDim)]
        } ?? []
    }

    /// The prompt that was put, with the time that is left for it; nothing if none is open.
    private var prompt: [WallBlock]? {
        guard let prompt = release.openPrompt else { return nil }
        let item = release.items.last(where: \.isOpen)
        let title = item.map { [WallBlock.text($0.title, .wallDim), .gap] } ?? []
        return title + [.text(prompt.text[release.language], .wallAccent), .gap]
            + [item.flatMap(timeLeft)].compactMap { $0 }
    }

    private func timeLeft(of item: Release.Item) -> WallBlock? {
        guard item.type.countsDownInPublic, let minutes = item.allotted else { return nil }
        let left = Int64(minutes) * 60_000 - item.elapsed
        guard left > 0 else { return .text(say(WallWord.timeIsUp), .wallDim) }
        let seconds = Int((left + 999) / 1000)
        return .text(say(WallWord.itemTimeLeft) + " " + stopwatch(seconds: seconds), .wallDim)
    }

    /// A board that the room may see; nothing if nothing of it can be told.
    private func board(_ id: EntityID) -> [WallBlock]? {
        guard let board = release.boards.first(where: { $0.id == id }) else { return nil }
        let drawing = BoardDrawing(content: board.content(in: language), language: language)
        return [.heading(board.schema.title[language]), .gap, .board(drawing)]
    }

    private var programme: [WallBlock.ProgrammeRow] {
        release.items.map { item in
            let hasRun = item.began != nil && item.ended != nil
            let isDone = hasRun || item.isSkipped
            return WallBlock.ProgrammeRow(
                sign: item.isOpen ? "▶" : hasRun ? "✓" : item.isSkipped ? "–" : " ",
                time: item.startsAt.map { language.clock($0) } ?? "",
                title: String.blanks(2 * item.level) + item.title,
                isNow: item.isOpen, isDone: isDone)
        }
    }

    /// An outcome alone; nothing if it no longer stands.
    private func statement(_ id: EntityID) -> [WallBlock]? {
        let outcomes = release.notes.filter { $0.kind == .outcome }
        guard let place = outcomes.firstIndex(where: { $0.id == id }) else { return nil }
        let note = outcomes[place]
        let status = note.outcomeStatus ?? .drafted
        let head = status == .drafted ? say(WallWord.readAloud) : say(status)
        return [
            .text(head, .wallDim), .gap,
            .text("\(place + 1). " + language.words(note.text), .wallAccent),
        ]
    }
}
