import Discussion
import Terminal
import Wording

extension CommandTable {
    /// What keys do in the capture line beside writing.
    static let line: [Command] = [
        Command(.file, [.enter], in: [.line], isInBar: true) { $0.fileLine() },
        Command(.complete, [.tab], in: [.line], isInBar: true) { $0.complete() },
        Command(.newLine, [.control("j"), .alt(.enter)], in: [.line]) { $0.newLine() },
        Command(
            .editor, [.control("e")], in: [.afterControlX], isInBar: false,
            unless: { $0.whyNoEditor }
        ) { $0.editOutside() }
        .onScreenOnly(),
        Command(.amend, [.up], in: [.line], unless: { $0.whyNoOwnNote }) { $0.amendOwnNote() },
        Command(.later, [.down], in: [.line]) { $0.amendLaterNote() },
    ]

    /// What keys do in lists.
    static let lists: [Command] =
        [
            Command(.open, [.enter], in: [.agenda], isInBar: true, unless: { $0.whyNotOpened }) {
                $0.openSelected()
            }
            .ofRow(),
            Command(.arrive, [.character(" ")], in: [.people], unless: { $0.whyNoRow }) {
                $0.noteArrival()
            }
            .ofRow(),
            Command(.add, [.character("a")], in: [.agenda, .board, .people], isInBar: true) {
                $0.add()
            }
            .opensAQuestion(),
            Command(.agree, [.enter], in: [.outcomes], unless: { $0.whyNothingToAgree }) {
                $0.agree()
            }
            .ofRow(),
            Command(.object, [.character("o")], in: [.outcomes], unless: { $0.whyNoObjection }) {
                $0.object()
            }
            .ofRow().opensAQuestion(),
            Command(
                .moveOn, [.character(" ")], in: [.outcomes], isInBar: true,
                unless: { $0.whyNoActionToMove }
            ) { $0.moveActionOn() }
            .ofRow(),
            Command(
                .edit, [.character("e")],
                in: [.agenda, .floor, .notes, .outcomes, .board, .people],
                isInBar: true, unless: { $0.whyNoRow }
            ) { $0.edit() }
            .ofRow(),
            Command(
                .remove, [.character("d")], in: [.agenda, .notes, .outcomes, .board, .people],
                isInBar: true, unless: { $0.whyNoRow }
            ) { $0.removeSelected() }
            .ofRow(),
            Command(
                .moveDown, [.character("J")], in: [.agenda, .floor], isInBar: true,
                unless: { $0.view == .floor ? $0.whyNoHand : $0.whyNoRow }
            ) { $0.move(by: 1) }
            .ofRow(),
            Command(
                .moveUp, [.character("K")], in: [.agenda, .floor], isInBar: true,
                unless: { $0.view == .floor ? $0.whyNoHand : $0.whyNoRow }
            ) { $0.move(by: -1) }
            .ofRow(),
        ] + moving.map { $0.onScreenOnly() }

    /// What keys do to go through lists, which nobody sees where they are read out.
    private static let moving: [Command] = [
        Command(.filter, [.character("/")], in: [.lists]) { $0.beginFilter() },
        Command(.up, [.up, .character("k")], in: [.lists]) { $0.select(by: -1) },
        Command(.down, [.down, .character("j")], in: [.lists]) { $0.select(by: 1) },
        Command(.first, [.character("g"), .home], in: [.lists]) { $0.select(by: -1_000_000) },
        Command(.last, [.character("G"), .end], in: [.lists]) { $0.select(by: 1_000_000) },
        Command(.pageUp, [.pageUp], in: [.lists, .line]) { $0.page(by: -10) },
        Command(.pageDown, [.pageDown], in: [.lists, .line]) { $0.page(by: 10) },
        Command(.nextView, [.tab, .right, .character("l")], in: [.lists]) { $0.showNext(1) },
        Command(.previousView, [.backTab, .left, .character("h")], in: [.lists]) {
            $0.showNext(-1)
        },
    ]
}
