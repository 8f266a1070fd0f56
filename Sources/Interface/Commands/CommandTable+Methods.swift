import Terminal
import Wording

extension CommandTable {
    /// What keys do among prompts and on a board.
    static let methods: [Command] = [
        Command(
            .askPrompt, [.enter], in: [.prompts], isInBar: true, unless: { $0.whyNoPrompt }
        ) { $0.askPrompt() }
        .ofRow(),
        Command(
            .probes, [.character(" ")], in: [.prompts], isInBar: true,
            unless: { $0.whyNoPrompt }
        ) { $0.showOrHideProbes() },
        Command(
            .goRound, [.character("r")], in: [.prompts], isInBar: true, unless: { $0.whyNoPrompt }
        ) { $0.goRound() }
        .ofRow(),
        Command(
            .planPhases, [.character("a")], in: [.prompts], isInBar: true,
            unless: { $0.whyNoPrompt }
        ) { $0.planPhases() },
        Command(
            .makeAction, [.enter], in: [.board], isInBar: true, unless: { $0.whyNoEntry }
        ) { $0.makeAction() }
        .ofRow(),
        Command(.boards, [.character("b")], in: [.prompts, .board], isInBar: true) {
            $0.chooseBoard()
        }
        .opensAQuestion(),
        Command(
            .methods, [.character("m")], in: [.prompts, .board], isInBar: true,
            choosing: Choices(orSay: LiveWord.everyMethodUsed.words) { $0.methods(like: $1) }),
    ]
}
