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
        case .clock where release.isOffRecord: offRecord
        case .clock: clock
        case .agenda: [.heading(say(ViewName.agenda)), .gap, .programme(programme)]
        case .prompt: prompt ?? clock
        case .board: board ?? clock
        case .statement(let note): statement(note) ?? clock
        case .message(let text): [.call(text)]
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
        if item.isPaused { return head + [.call(say(StatusWord.paused))] }
        return head + (item.type.countsDownInPublic ? time(of: item) : []) + facts(of: item)
    }

    /// What the whole room must know before anything else.
    private var offRecord: [WallBlock] {
        let item = release.items.last(where: \.isOpen).map { WallBlock.heading($0.title) }
        return [item, .gap, .call(say(WallWord.offRecord))].compactMap { $0 }
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

    /// The prompt that was put, with the time that is left for it, or that it stands still; nothing if none is open.
    private var prompt: [WallBlock]? {
        guard let prompt = release.openPrompt else { return nil }
        let item = release.items.last(where: \.isOpen)
        let title = item.map { [WallBlock.text($0.title, .wallDim), .gap] } ?? []
        return title + [.call(prompt.text[release.language]), .gap]
            + [item.flatMap(timeLeft)].compactMap { $0 }
    }

    private func timeLeft(of item: Release.Item) -> WallBlock? {
        if item.isPaused { return .text(say(StatusWord.paused), .wallText) }
        guard item.type.countsDownInPublic, let minutes = item.allotted else { return nil }
        let left = Int64(minutes) * 60_000 - item.elapsed
        guard left > 0 else { return .text(say(WallWord.timeIsUp), .wallDim) }
        let seconds = Int((left + 999) / 1000)
        return .text(say(WallWord.itemTimeLeft) + " " + stopwatch(seconds: seconds), .wallDim)
    }

    /// The board that was chosen, if the room may see it.
    private var board: [WallBlock]? {
        guard let board = release.shownBoard else { return nil }
        let head: [WallBlock] = [.heading(board.schema.title[language]), .gap]
        if board.entries.isEmpty { return head + [.text(say(WallWord.nothingYet), .wallDim)] }
        let drawing = BoardDrawing(content: board.content(in: language), language: language)
        return head + [.board(drawing)]
    }

    private var programme: WallProgramme {
        let rows = release.items.map { item in
            let hasRun = item.began != nil && item.ended != nil
            return WallProgramme.Row(
                sign: item.isOpen ? "▶" : hasRun ? "✓" : item.isSkipped ? "–" : " ",
                time: item.startsAt.map { language.clock($0) } ?? "", title: item.title,
                level: item.level, isNow: item.isOpen, isDone: hasRun || item.isSkipped)
        }
        return WallProgramme(rows: rows, language: language)
    }

    /// An outcome alone; nothing if it no longer stands.
    private func statement(_ id: EntityID) -> [WallBlock]? {
        let outcomes = release.notes.filter { $0.kind == .outcome }
        guard let place = outcomes.firstIndex(where: { $0.id == id }) else { return nil }
        let note = outcomes[place]
        let status = note.outcomeStatus ?? .drafted
        let head = status == .drafted ? say(WallWord.readAloud) : say(status)
        let recipient =
            note.recipient.map { language.addressed(to: language.wordsInside($0)) + ": " } ?? ""
        return [
            .text(head, .wallDim), .gap,
            .call("\(place + 1). " + recipient + language.words(note.text)),
        ]
    }
}
