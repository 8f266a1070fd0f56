import Discussion
import Terminal
import Wording

/// What the one who speaks has before him: what is left of his turn, else of the item, also when it
/// is over, and what comes.
struct StagePage {
    private let release: Release
    private let language: Language

    init(_ view: WallView) {
        release = view.release
        language = view.language
    }

    var blocks: [WallBlock] {
        guard let item = release.items.last(where: \.isOpen) else { return [] }
        return [.heading(item.title), .gap] + time(in: item) + [.gap] + facts(of: item) + message
    }

    private func say(_ worded: some Worded) -> String { worded.word(in: language) }

    private func time(in item: Release.Item) -> [WallBlock] {
        // Who gives a talk has the time of the item for it.
        let turn = release.floor.flatMap { floor in
            floor.limit == nil && !item.type.countsDownInPublic
                ? nil : Stretch(floor.limit, floor.elapsed)
        }
        let stretch = turn ?? Stretch(item)
        let words: (left: WallWord, over: WallWord) =
            turn == nil ? (.itemTimeLeft, .timeIsUp) : (.turnLeft, .turnIsUp)
        let word =
            item.isPaused
            ? say(StatusWord.paused)
            : stretch.length.map { _ in say(stretch.isOver ? words.over : words.left) }
                ?? turn.map { _ in say(WallWord.turnTime) }
        return [
            .figures(
                (stretch.isOver ? "+" : "") + stretch.clock,
                stretch.isOver ? .wallOver : .wallTimer), .gap,
            word.map { .text($0, stretch.isOver ? .wallOver : .wallDim) },
        ].compactMap { $0 }
    }

    private func facts(of item: Release.Item) -> [WallBlock] {
        let place = release.items.firstIndex { $0.id == item.id } ?? 0
        let next = release.items.dropFirst(place + 1).first(where: \.isAhead)
        let facts =
            (release.floor.map { turn($0, in: item) } ?? [])
            + [next.map { (say(WallWord.after), $0.title) }].compactMap { $0 }
        return facts.isEmpty ? [] : [.facts(facts)]
    }

    /// Who speaks, and the times that do not stand in big figures.
    private func turn(
        _ floor: Release.Floor, in item: Release.Item
    ) -> [(label: String, text: String)] {
        let voice = language.voiceInFull(floor.voice)
        guard floor.limit != nil || item.type.countsDownInPublic else {
            return [(say(WallWord.speaking), voice + " " + Stretch(nil, floor.elapsed).clock)]
        }
        var facts = [(label: say(WallWord.speaking), text: voice)]
        if let limit = floor.limit {
            facts.append((label: say(WallWord.limit), text: Stretch(nil, limit).clock))
        }
        let stretch = Stretch(item)
        guard stretch.length != nil else { return facts }
        let word: ScreenLabel = stretch.isOver ? .over : .timeLeft
        let left = say(word).lowercased() + " " + stretch.clock
        return facts + [(label: say(WallWord.item), text: left)]
    }

    private var message: [WallBlock] {
        guard case .message(let text) = release.wall else { return [] }
        return [.gap, .text(text, .wallAccent)]
    }
}

/// A time that runs, in milliseconds, with its length if it has one.
private struct Stretch {
    let length: Int64?
    let elapsed: Int64

    init(_ length: Int64?, _ elapsed: Int64) {
        self.length = length
        self.elapsed = elapsed
    }

    init(_ item: Release.Item) {
        self.init(item.allotted.map { Int64($0) * 60_000 }, item.elapsed)
    }

    var isOver: Bool { length.map { $0 < elapsed } ?? false }

    /// What is left or over of the length; without one what has run.
    var clock: String {
        guard let length else { return stopwatch(seconds: Int(elapsed / 1000)) }
        let left = length - elapsed
        return stopwatch(seconds: Int((abs(left) + (left < 0 ? 0 : 999)) / 1000))
    }
}
