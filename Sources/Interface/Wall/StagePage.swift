import Discussion
import Terminal
import Wording

/// What the one who speaks has before him: his time, also when it is over, and what comes.
struct StagePage {
    private let release: Release
    private let language: Language

    init(_ view: WallView) {
        release = view.release
        language = view.language
    }

    var blocks: [WallBlock] {
        guard let item = release.items.last(where: \.isOpen) else { return [] }
        return [.heading(item.title), .gap] + time(of: item) + [.gap] + facts(of: item) + message
    }

    private func say(_ worded: some Worded) -> String { worded.word(in: language) }

    private func time(of item: Release.Item) -> [WallBlock] {
        let left = item.allotted.map { Int64($0) * 60_000 - item.elapsed }
        let seconds = (abs(left ?? item.elapsed) + (left ?? -1 >= 0 ? 999 : 0)) / 1000
        let isOver = left.map { $0 < 0 } ?? false
        let figures = (isOver ? "+" : "") + stopwatch(seconds: Int(seconds))
        let word = item.isPaused ? say(StatusWord.paused) : left.map { _ in say(isOver) }
        return [
            .figures(figures, isOver ? .wallOver : .wallTimer), .gap,
            word.map { .text($0, .wallDim) },
        ].compactMap { $0 }
    }

    private func say(_ isOver: Bool) -> String {
        say(isOver ? WallWord.timeIsUp : WallWord.itemTimeLeft)
    }

    private func facts(of item: Release.Item) -> [WallBlock] {
        let place = release.items.firstIndex { $0.id == item.id } ?? 0
        let next = release.items.dropFirst(place + 1).first(where: \.isAhead)
        let turn = release.floor.map { floor in
            language.voiceInFull(floor.voice) + " "
                + stopwatch(seconds: Int(floor.elapsed / 1000))
        }
        let facts = [
            turn.map { (label: say(WallWord.speaking), text: $0) },
            next.map { (label: say(WallWord.after), text: $0.title) },
        ].compactMap { $0 }
        return facts.isEmpty ? [] : [.facts(facts)]
    }

    private var message: [WallBlock] {
        guard case .message(let text) = release.wall else { return [] }
        return [.gap, .text(text, .wallAccent)]
    }
}
