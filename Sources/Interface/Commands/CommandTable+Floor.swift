import Terminal
import Wording

extension CommandTable {
    /// What drives the floor and the time while a line is being written.
    static let floor: [Command] = [
        Command(.handUp, [.character("h")], in: [.escape], isInBar: false) { $0.raiseHand() },
        Command(
            .respond, [.character("r")], in: [.escape], isInBar: false,
            unless: { $0.whyNoResponse }
        ) { $0.respond() },
        Command(
            .backDate, [.character("b")], in: [.escape, .agenda, .floor], isInBar: false,
            unless: { $0.whyNotDatedBack }
        ) { $0.backDate() },
        Command(
            .moreMinutes, [.character("+")], in: [.escape, .lists],
            unless: { $0.whyNoTimedItem }
        ) { $0.addMinutes(1) },
        Command(
            .fewerMinutes, [.character("-")], in: [.escape, .lists],
            unless: { $0.whyNoTimedItem }
        ) { $0.addMinutes(-1) },
        Command(
            .kind, [.character("k")], in: [.escape], isInBar: false, unless: { $0.whyNoKind }
        ) { $0.changeKind() },
        Command(.hideScreen, [.character("l")], in: [.escape], isInBar: false) { $0.hideScreen() }
            .onScreenOnly(),
        Command(.rollCall, [.character("a")], in: [.escape]) { $0.ask(for: .arrival) }
            .also(.character("m"), in: [.people]),
    ]

    /// What keys do in the list of the floor.
    static let floorList: [Command] = [
        Command(.call, [.enter], in: [.floor], isInBar: true, unless: { $0.whyNoHand }) {
            $0.callSelected()
        }
        .ofRow(),
        Command(.raise, [.character("a")], in: [.floor], isInBar: true) { $0.raiseHand() },
        Command(.nameHand, [.character("=")], in: [.floor], unless: { $0.whyNoHandToName }) {
            $0.nameHand()
        }
        .ofRow().opensAQuestion(),
        Command(.lower, [.character("d")], in: [.floor], isInBar: true, unless: { $0.whyNoHand }) {
            $0.lowerSelected()
        }
        .ofRow(),
        Command(.beginRound, [.character("t")], in: [.floor], isInBar: true) {
            $0.ask(for: .round)
        },
        Command(.orderQueue, [.character("o")], in: [.floor], isInBar: true) {
            $0.choosePolicy()
        }
        .opensAQuestion(),
        Command(.closeQueue, [.character("c")], in: [.floor], isInBar: true) {
            $0.closeOrReopenQueue()
        },
        Command(.limitTurns, [.character("m")], in: [.floor]) { $0.ask(for: .limit) },
        Command(.lastWord, [.character("L")], in: [.floor]) { $0.giveLastWord() },
        Command(
            .answerInWriting, [.character(" ")], in: [.floor], unless: { $0.whyNoQuestion }
        ) { $0.answerInWriting() }
        .ofRow(),
    ]

    /// What keys do in the lists of the programme and the people, beside what they have in common.
    static let agendaList: [Command] = [
        Command(.skip, [.character("s")], in: [.agenda], unless: { $0.whyNotSkipped }) {
            $0.skipSelected()
        }
        .ofRow(),
        Command(.insertItem, [.character("I")], in: [.agenda]) { $0.insertItem() }
            .opensAQuestion(),
        Command(.details, [.character("D")], in: [.escape, .agenda]) {
            $0.open(.details($0.scene))
        },
        Command(
            .indent, [.character(">")], in: [.agenda], unless: { $0.whyNotIndented(by: 1) }
        ) { $0.indent(by: 1) }
        .ofRow(),
        Command(
            .outdent, [.character("<")], in: [.agenda], unless: { $0.whyNotIndented(by: -1) }
        ) { $0.indent(by: -1) }
        .ofRow(),
        Command(.lock, [.character("L")], in: [.agenda]) { $0.lockOrUnlock() }
            .ofRow(),
        Command(.markKey, [.character("*")], in: [.agenda, .prompts]) { $0.markKey() }
            .ofRow(),
        Command(
            .roundOfAll, [.character("r")], in: [.agenda, .floor], unless: { $0.whyNoRound }
        ) { $0.goRoundItem() }
        .ofRow(in: [.agenda]),
        Command(
            .rePlan, [.character("R")], in: [.agenda], isInBar: false, unless: { $0.whyNoProposal }
        ) { $0.rePlan() }
        .opensAQuestion(),
        Command(.countHeads, [.character("c")], in: [.people]) { $0.countHeads() },
    ]
}
