import Discussion
import YAML

/// Reads a method file and collects everything that is wrong with it.
struct MethodReader {
    private(set) var faults: [MethodFault] = []

    mutating func method(_ node: YAMLNode) -> Method? {
        let keys = ["method", "title", "about", "phases", "boards", "plans"]
        guard check(node, keys) else { return nil }
        let name = self.name(node, "method")
        let boards = list(node, "boards").compactMap { board($0) }
        checkUnique(list(node, "boards"), "name")
        let phases = list(node, "phases").compactMap { phase($0, boards: boards.map(\.name)) }
        checkUnique(list(node, "phases"), "name")
        let plans = list(node, "plans").compactMap { plan($0, phases: phases.map(\.name)) }
        checkUnique(list(node, "plans"), "name")
        if phases.isEmpty, boards.isEmpty { complain(.nothingToDo, node.line) }
        guard let title = phrase(node, "title"), let name else { return nil }
        return Method(
            name: name, title: title, about: phraseIfAny(node, "about"), phases: phases,
            boards: boards, plans: plans)
    }

    private mutating func phase(_ node: YAMLNode, boards: [String]) -> Phase? {
        let keys = ["name", "title", "purpose", "minutes", "type", "board", "prompts"]
        guard check(node, keys) else { return nil }
        let board = textIfAny(node, "board")
        if let board, !boards.contains(board) {
            complain(.unknownBoard(board, known: boards), node["board"]?.line ?? node.line)
        }
        let prompts = list(node, "prompts").compactMap { prompt($0) }
        let type: AgendaItemType = choiceIfAny(node, "type") ?? .instrument
        let minutes = self.minutes(node["minutes"])
        guard let name = name(node, "name"), let title = phrase(node, "title") else { return nil }
        return Phase(
            name: name, title: title, purpose: phraseIfAny(node, "purpose"), minutes: minutes,
            type: type, board: board, prompts: prompts)
    }

    private mutating func prompt(_ node: YAMLNode) -> Prompt? {
        if case .map = node.content {
            guard check(node, ["id", "en", "probes", "key"]) else { return nil }
        }
        guard let text = phrase(node) else { return nil }
        return Prompt(
            text, probes: list(node, "probes").compactMap { phrase($0) }, isKey: flag(node, "key"))
    }

    private mutating func plan(_ node: YAMLNode, phases: [String]) -> Plan? {
        guard check(node, ["name", "title", "phases"]) else { return nil }
        let entries = (try? node["phases"]?.map()) ?? []
        if entries.isEmpty { complain(.missingKey("phases"), node.line) }
        var steps: [Plan.Step] = []
        for entry in entries {
            guard phases.contains(entry.key) else {
                complain(.unknownPhase(entry.key, known: phases), entry.line)
                continue
            }
            if let minutes = minutes(entry.value) {
                steps.append(Plan.Step(entry.key, minutes: minutes))
            } else if case .nothing = entry.value.content {
                complain(.expected(.number), entry.line)
            }
        }
        guard let name = name(node, "name"), let title = phrase(node, "title") else { return nil }
        return Plan(name: name, title: title, phases: steps)
    }

    private mutating func minutes(_ node: YAMLNode?) -> Int? {
        guard let minutes = number(node) else { return nil }
        guard 1...1440 ~= minutes else {
            complain(.badMinutes(minutes), node?.line ?? 1)
            return nil
        }
        return minutes
    }

    mutating func complain(_ problem: MethodFault.Problem, _ line: Int) {
        faults.append(MethodFault(problem, line: line))
    }
}
