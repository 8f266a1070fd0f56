import Discussion
import Terminal
import Wording

extension PlainSession {
    /// A row that is named behind a command, and what is told to the command behind that.
    struct Named {
        var row: EntityID
        var view: View
        var rest: String
    }

    /// Runs a command on the row that is named behind it, never on another; without words on the row
    /// that was chosen before.
    func run(_ command: Command, onRowLike words: String) -> [String] {
        if command.id == ToolName.join.rawValue { return join(words) }
        if words.isEmpty { return runOnChosen(command) }
        let (named, chosen) = (splits(words, for: command).first, viewOfChosen(for: command))
        let isOfChosen = chosen.map { !command.rowViews.contains($0) } ?? false
        if let named, !named.rest.isEmpty || !isOfChosen { return run(command, on: named) }
        if named == nil, command.id == FloorCommandName.nameHand.rawValue { return nameHand(words) }
        let refusal = onlyRow(like: words, for: command).refusal
        let isUnknown = command.asks && refusal == [live.language.rowsLike(words, [])]
        if let chosen, isUnknown || isOfChosen {
            return run(command, onChosenIn: chosen, answering: words)
        }
        return refusal + (isUnknown ? [live.language.nameTheRow(live.typed(for: command))] : [])
    }

    private func runOnChosen(_ command: Command) -> [String] {
        guard let view = viewOfChosen(for: command), let row = live.selected else {
            if command.id == FloorCommandName.nameHand.rawValue { return nameHand("") }
            return [live.language.nameTheRow(live.typed(for: command))]
        }
        if view != live.view { return run(command, onChosenIn: view, answering: "") }
        let said = told(row, in: live.view)
        let aside = besidesLine {
            live.run(command)
            return []
        }
        return (aside ?? []) + (isAsked || live.line.amending != nil ? [said] : [])
    }

    /// Runs a command on the row that was chosen before, as a row of a view, with words that name no
    /// other as the answer; that row stays the chosen one.
    private func run(
        _ command: Command, onChosenIn view: View, answering words: String
    ) -> [String] {
        guard let row = live.selected else { return [] }
        chosenBefore = row
        let said = run(command, on: Named(row: row, view: view, rest: words))
        let refusal = live.language.rowsLike(words, [])
        guard !words.isEmpty, isAsked, said.contains(refusal) else { return said }
        // They may have been meant for another row.
        live.putAway()
        return [refusal, live.language.nameTheRow(live.typed(for: command))]
    }

    /// The view in which the row that was chosen is one that a command is for; nothing where none was
    /// chosen, or none of those.
    private func viewOfChosen(for command: Command) -> View? {
        guard live.isInLists, let row = live.selected else { return nil }
        if (command.rowViews + command.views).contains(live.view) { return live.view }
        let scene = live.scene
        return command.rowViews.first { view in
            scene.rows(of: view).contains { scene.id(at: $0, in: view) == row }
        }
    }

    /// The row that words name: all of them, or for a command that asks for more the first, with the
    /// others as the answer; the longest name first, but a number before any other.
    func splits(_ words: String, for command: Command) -> [Named] {
        let parts = words.split(separator: " ").map(String.init)
        let isNumbered = command.asks && parts.first.map(isNumber) ?? false
        let all = command.asks ? Array((1...max(1, parts.count)).reversed()) : [parts.count]
        let ends = isNumbered ? [1] : all
        return ends.lazy.compactMap { end -> Named? in
            let found = self.onlyRow(like: parts[..<end].joined(separator: " "), for: command)
            return found.row.map {
                Named(row: $0, view: found.view, rest: parts[end...].joined(separator: " "))
            }
        }.prefix(1).map { $0 }
    }

    /// Whether a word is a number of a row, with the sign in front that is read out or without.
    private func isNumber(_ word: String) -> Bool {
        Int(word) != nil
            || word.first.map { "!>?".contains($0) } ?? false && Int(word.dropFirst()) != nil
    }

    private func run(_ command: Command, on named: Named) -> [String] {
        let (said, amending) = (told(named.row, in: named.view), live.line.amending?.note)
        go(to: named.row, in: named.view)
        let answered =
            besidesLine {
                if command.id == FloorCommandName.nameHand.rawValue {
                    live.ask(for: .name(named.row))
                } else {
                    live.run(command)
                }
                dropRefusal()
                return named.rest.isEmpty || !isAsked ? [] : answerBehind(named.rest)
            } ?? []
        let isOpen =
            isAsked || live.line.amending?.note != amending || command.choices != nil
        return (isOpen || !answered.isEmpty ? [said] : []) + answered
    }

    private func go(to row: EntityID, in view: View) {
        viewBefore = viewBefore ?? live.view
        live.go(to: row, in: view)
    }

    /// Makes the notes one that are named by their numbers, or between commas by their words.
    private func join(_ words: String) -> [String] {
        let parts = words.split(separator: words.contains(",") ? "," : " ").map {
            $0.trimmed
        }
        guard parts.count > 1 else { return [live.language.nameNotesToJoin] }
        var rows: [EntityID] = []
        for part in parts {
            let (row, refusal) = onlyRow(like: part, in: .notes)
            guard let row else { return refusal }
            rows.append(row)
        }
        go(to: rows[0], in: .notes)
        live.marked = Set(rows)
        if let reason = live.whyNothingToJoin {
            live.say(reason[live.language])
        } else {
            live.openPalette(onChoicesOf: ToolName.join.rawValue)
        }
        return []
    }

    /// Puts a name to the only hand of somebody who has none; of several, one has to be named.
    private func nameHand(_ name: String) -> [String] {
        let hands = live.session.queue(at: live.now).places.map(\.hand).filter {
            live.session.people[$0.speaker]?.name == nil
        }
        if let number = name.split(separator: " ").first.flatMap({ Int($0) }), name.contains(" ") {
            let count = live.session.queue(at: live.now).places.count
            return [live.language.noRow(number, of: count)]
        }
        guard hands.count < 2 else {
            return [live.language.rowsLike(name, hands.map { told($0.id, in: .floor) })]
        }
        if let hand = hands.first {
            live.ask(for: .name(hand.id))
        } else if let command = live.commands.first(where: {
            $0.id == FloorCommandName.nameHand.rawValue
        }) {
            live.run(command)
        }
        guard let inquiry = live.inquiry, !name.isEmpty else { return [] }
        return [inquiry.question(live.scene) + ":"] + answerBehind(name)
    }
}

extension Substring {
    /// Without spaces in front and behind.
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
