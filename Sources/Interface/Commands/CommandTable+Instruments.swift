import Terminal
import Wording

extension CommandTable {
    /// What keys do with consent, presence, timers and the recorder.
    static let instruments: [Command] = [
        Command(
            .consentGrid, [.character("C")], in: [.people], isInBar: true,
            unless: { $0.whyNoRow }
        ) { $0.openConsent() },
        Command(
            .presence, [.character("t")], in: [.people], isInBar: true, unless: { $0.whyNoRow }
        ) { $0.askForPresence() }
        .ofRow().opensAQuestion(),
        Command(
            .dateBack, [.character("B")], in: [.escape, .agenda, .floor],
            unless: { $0.whyNotDatedBack }
        ) { $0.ask(for: .earlier) },
        Command(.timer, [.character("T")], in: [.escape, .agenda]) { $0.ask(for: .timer) },
        Command(
            .memberCheck, [.character("c")], in: [.notes], isInBar: true,
            unless: { $0.whyNoSummary }
        ) { $0.checkSummary() }
        .ofRow().opensAQuestion(),
        Command(.recorder, [.character("R")], in: [.escape]) { $0.beginOrEndRecording() },
    ]
}

extension Command {
    init(
        _ name: InstrumentCommandName, _ keys: [Key], in places: Places, isInBar: Bool = false,
        unless whyNot: @escaping @Sendable (Live) -> Words? = { _ in nil },
        run: @escaping @Sendable (Live) -> Void
    ) {
        self.init(
            id: name.rawValue, label: name.words, help: name.help, keys: keys, places: places,
            isInBar: isInBar, whyNot: whyNot, run: run)
    }
}
