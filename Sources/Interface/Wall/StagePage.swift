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

    /// What is left of a turn that somebody limited, else of the item.
    private func time(of item: Release.Item) -> [WallBlock] {
        if let floor = release.floor, let limit = floor.limit, !item.isPaused {
            return figures(floor.elapsed, of: limit, WallWord.turnTimeLeft)
        }
        let word: any Worded = item.isPaused ? StatusWord.paused : WallWord.itemTimeLeft
        return figures(item.elapsed, of: milliseconds(of: item), word, isPaused: item.isPaused)
    }

    private func milliseconds(of item: Release.Item) -> Int64? {
        item.allotted.map { Int64($0) * 60_000 }
    }

    private func figures(
        _ elapsed: Int64, of length: Int64?, _ word: any Worded, isPaused: Bool = false
    ) -> [WallBlock] {
        let left = length.map { $0 - elapsed }
        let isOver = left.map { $0 < 0 } ?? false
        let seconds = (abs(left ?? elapsed) + (left ?? -1 >= 0 ? 999 : 0)) / 1000
        let figures = (isOver ? "+" : "") + stopwatch(seconds: Int(seconds))
        let below: any Worded = isOver && !isPaused ? WallWord.timeIsUp : word
        return [.figures(figures, isOver ? .wallOver : .wallTimer), .gap]
            + (length == nil && !isPaused ? [] : [.text(say(below), .wallDim)])
    }

    /// What is left of the item, where the figures tell of the turn.
    private func rest(of item: Release.Item) -> String? {
        guard let limit = release.floor?.limit, let length = milliseconds(of: item), limit < length
        else { return nil }
        let left = length - item.elapsed
        return (left < 0 ? "+" : "") + stopwatch(seconds: Int((abs(left) + 999) / 1000))
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
            rest(of: item).map { (label: item.title, text: $0) },
            next.map { (label: say(WallWord.after), text: $0.title) },
        ].compactMap { $0 }
        return facts.isEmpty ? [] : [.facts(facts)]
    }

    private var message: [WallBlock] {
        guard case .message(let text) = release.wall else { return [] }
        return [.gap, .text(text, .wallAccent)]
    }
}
