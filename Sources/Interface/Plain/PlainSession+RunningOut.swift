import Discussion
import SessionFile
import Wording

extension PlainSession {
    /// How many milliseconds to wait for a line before one looks at the time or the file again;
    /// nothing while neither needs it.
    public var patience: Int32? {
        let moment = live.clock.read()
        var waits = live.session.counts ? [1000 - moment.at.timeOfDay % 1000] : []
        if case .polling(let milliseconds) = live.watch.means { waits.append(Int64(milliseconds)) }
        return waits.min().map { Int32($0) }
    }

    /// What becomes readable when others write.
    public var descriptors: [Int32] { live.descriptors }

    /// What has run out while nothing was typed, each once.
    public func whileNothingIsTyped() -> [String] {
        live.refresh()
        return ranOut()
    }

    /// What has run out since the last look: a leg of the timer, the time of the speaker, that of the
    /// item; not what was over when it was first seen.
    func ranOut() -> [String] {
        let clocks = [leg, turn, item].compactMap(\.self)
        defer {
            over = Dictionary(clocks.map { ($0.id, $0.over) }, uniquingKeysWith: { $1 })
        }
        return clocks.filter { clock in over[clock.id].map { clock.over > $0 } ?? false }
            .map(\.sentence)
    }

    /// Something with a time: how often that was over, and what is said of the last.
    private typealias Clocked = (id: EntityID, over: Int, sentence: String)

    private var leg: Clocked? {
        guard let timer = live.session.timer, let reading = live.session.timerReading(at: live.now)
        else { return nil }
        let sentence =
            reading.isOver
            ? live.language.timerIsOver
            : live.language.legIsOver(reading.bells, of: reading.legs)
        return (timer.id, reading.bells, sentence)
    }

    private var turn: Clocked? {
        let session = live.session
        guard let turn = session.openTurn.flatMap({ session.turns[$0] }) else { return nil }
        let isOver = session.card(for: turn, at: live.now) == .zero
        let name = live.scene.label(of: turn.speaker, withName: true)
        return (turn.id, isOver ? 1 : 0, live.language.turnIsOver(name))
    }

    private var item: Clocked? {
        guard let item = live.session.currentItem else { return nil }
        let isOver = live.session.warning(in: live.scene.account) == .over
        return (item.id, isOver ? 1 : 0, live.language.itemIsOver(told(item.id, in: .agenda)))
    }
}
