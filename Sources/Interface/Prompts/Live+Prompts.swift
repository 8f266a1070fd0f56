import Discussion
import Terminal
import Wording

extension Live {
    func ask(for kind: Prompt.Kind) { prompt = Prompt(kind) }

    func pressInPrompt(_ key: Key) {
        guard var prompt else { return }
        switch key {
        case .escape: return self.prompt = nil
        case .enter: return take(prompt)
        case .down, .tab: prompt.chosen = move(prompt, by: 1)
        case .up, .backTab: prompt.chosen = move(prompt, by: -1)
        default: if prompt.editor.handle(key) { prompt.chosen = 0 }
        }
        self.prompt = prompt
    }

    private func move(_ prompt: Prompt, by places: Int) -> Int {
        let count = PersonTyped(prompt.editor.text, in: tally, lanes: prompt.kind == .hand)
            .fitting.count
        return count == 0 ? 0 : (prompt.chosen + places + count) % count
    }

    /// Does what was told; what cannot be understood is said, and the prompt stays.
    private func take(_ prompt: Prompt) {
        guard prompt.asksForPerson else { return takeFigures(prompt) }
        let typed = PersonTyped(prompt.editor.text, in: tally, lanes: prompt.kind == .hand)
        if typed.isEmpty { return self.prompt = nil }
        guard let speaker = typed.speaker(prompt.chosen, looks: prompt.kind == .hand) else {
            return say(FloorMessage.notAPerson)
        }
        self.prompt = nil
        switch prompt.kind {
        case .hand: raiseHand(of: speaker, typed.lane)
        case .floor: give(.giveFloor(speaker))
        case .response: give(.respond(speaker))
        case .lastWord: give(.giveLastWord(speaker))
        case .name(let hand): ask(.nameHand(hand, speaker))
        default: noteArrival(of: speaker)
        }
    }

    private func takeFigures(_ prompt: Prompt) {
        let text = prompt.editor.text
        self.prompt = nil
        let isTaken =
            switch prompt.kind {
            case .limit: limitTurns(to: text)
            case .round: beginRound(text)
            case .count: countHeads(text)
            default: endItem(at: text)
            }
        guard !isTaken else { return }
        self.prompt = prompt
        say(prompt.fault)
    }
}

extension Prompt {
    /// What is said where the text cannot be read.
    fileprivate var fault: FloorMessage {
        switch kind {
        case .limit: .notALimit
        case .round: .notARound
        case .count: .notACount
        case .end: .notAnEnd
        default: .notAPerson
        }
    }
}
