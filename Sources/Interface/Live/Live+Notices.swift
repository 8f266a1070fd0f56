import Discussion
import SessionFile
import Wording

extension Live {
    /// Says sentences one after the other, each when nothing else is being said.
    public func say(inTurn sentences: [String]) {
        notices += sentences
        sayNotice()
    }

    /// Says what was done, in another colour than what could not be.
    func report(_ text: String) { message = Message(text: withOwnKeys(text)) }

    /// Says the next thing that is waiting to be said, when nothing else is being said or asked, as a
    /// key that it names would answer the question; nor told of what is being typed.
    func sayNotice() {
        guard message == nil, standingTrouble == nil, overlay == nil, !notices.isEmpty,
            isReadOut || isInLists || line.isBlank
        else { return }
        say(notices.removeFirst())
    }

    /// Takes up the wall clocks that are wrong, each once.
    func lookAtClocks() {
        for warning in file.clockWarnings(at: clock.read().at) {
            guard toldClocks.insert(warning.withoutLength).inserted else { continue }
            notices.append(sentence(of: warning))
        }
    }

    private func sentence(of warning: ClockWarning) -> String {
        let fault =
            switch warning {
            case .future(let id, let length):
                language.clockInFuture(name(of: id), "\(id)", by: length)
            case .apart(let ahead, let behind, let length):
                language.clocksApart(ahead: name(of: ahead), behind: name(of: behind), by: length)
            }
        return language.checkKnows(fault)
    }

    private func name(of writer: WriterID) -> String {
        session.writers[writer]?.name ?? "\(writer)"
    }
}

extension ClockWarning {
    /// The same warning, however far the clocks were found apart.
    fileprivate var withoutLength: ClockWarning {
        switch self {
        case .future(let id, _): .future(id, milliseconds: 0)
        case .apart(let ahead, let behind, _):
            .apart(ahead: ahead, behind: behind, milliseconds: 0)
        }
    }
}
