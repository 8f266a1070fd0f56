import Discussion
import Terminal
import Wording

extension CommandTable {
    /// What takes one elsewhere, or gives the screen another look.
    static let tools: [Command] = [
        Command(.palette, [.character(":")], in: [.escape, .lists], isInBar: false) {
            $0.openPalette()
        }
        .onScreenOnly()
        .also(.control("p"), in: [.anywhere]),
        Command(
            .toComplete, [.character("m")], in: [.escape], unless: { $0.whyNothingToComplete },
            choosing: Choices { $0.toComplete(like: $1) }),
        Command(
            .misfiled, [], in: [], unless: { $0.whyNothingMisfiled },
            choosing: Choices { $0.misfiled(like: $1) }),
        Command(
            .role, [.character("d")], in: [.escape], choosing: Choices { $0.roles(like: $1) }),
        Command(.merge, [.character("y")], in: [.escape]) { $0.mergeCopies() },
        Command(
            .history, [.character("H")], in: [.escape, .lists],
            choosing: Choices(about: { $0.subjectOfHistory }, to: KeyBarWord.undoThis.words) {
                $0.history(like: $1)
            }),
        Command(
            .goTo, [], in: [],
            choosing: Choices(expecting: PaletteWord.noPlaceFits.words) {
                $0.destinations(for: $1)
            }),
        Command(
            .abbreviation, [], in: [], unless: { $0.whyNoAbbreviations },
            choosing: Choices { $0.abbreviations(like: $1) }),
        Command(
            .messages, [], in: [],
            choosing: Choices(to: KeyBarWord.sayAgain.words, orSay: PaletteWord.noMessages.words) {
                $0.saidLately(with: $1)
            }),
        Command(.theme, [], in: [], choosing: Choices(holding: themeHeld) { $0.looks(named: $1) })
            .onScreenOnly(),
        Command(
            .language, [], in: [],
            choosing: Choices(holding: languageHeld) { $0.languages(named: $1) }),
    ]

    /// What is done with the marked notes, or with the selected one.
    static let marking: [Command] = [
        Command(
            .select, [.character("v")], in: [.notes, .outcomes], isInBar: true,
            unless: { $0.selected == nil ? LiveWord.noNoteSelected.words : nil }
        ) { $0.toggleMark() }
        .ofRow().onScreenOnly()
        .also(.character(" "), in: [.notes]),
        Command(
            .selectRange, [.character("r")], in: [.notes, .outcomes],
            unless: { $0.selected == nil ? LiveWord.noNoteSelected.words : nil }
        ) { $0.markRange() }
        .ofRow().onScreenOnly(),
        Command(
            .resolve, [.character("x")], in: [.notes, .floor], isInBar: true,
            unless: { $0.whyNotResolved }
        ) { $0.resolve() }
        .ofRow()
        .also(.enter, in: [.notes]),
        Command(.selectAll, [.character("V")], in: [.notes, .outcomes]) { $0.markAll() }
            .onScreenOnly(),
        Command(
            .tag, [.character("t")], in: [.notes, .outcomes], unless: { $0.whyNoNotes },
            choosing: Choices(for: chosen) { $0.tags(like: $1) }
        )
        .ofRow(),
        Command(
            .refile, [.character("m")], in: [.notes, .outcomes], unless: { $0.whyNoNotes },
            choosing: Choices(for: chosen) { $0.places(like: $1) }
        )
        .ofRow(),
        Command(
            .speaker, [.character("s")], in: [.notes], unless: { $0.whyNoNotes },
            choosing: Choices(for: chosen, to: PaletteWord.makeSpeaker.words) {
                $0.speakers(like: $1)
            }
        )
        .ofRow(),
        Command(
            .voice, [.character("S")], in: [.notes, .people], unless: { $0.whyNoVoice },
            choosing: Choices { $0.otherVoices(like: $1) }
        )
        .ofRow(in: [.people]),
        Command(
            .join, [.character("J")], in: [.notes], unless: { $0.whyNothingToJoin },
            choosing: Choices(for: chosen) { $0.joinings(like: $1) }
        )
        .ofRow(),
        Command(
            .link, [.character("L")], in: [.notes, .outcomes], unless: { $0.whyNoLink },
            choosing: Choices(for: chosen) { $0.entriesToLink(like: $1) }
        )
        .ofRow(),
        Command(
            .copy, [.character("y")], in: [.notes, .outcomes], unless: { $0.whyNoNotes }
        ) { $0.copyNotes() }
        .ofRow().onScreenOnly(),
        Command(
            .owner, [.character("s")], in: [.outcomes], unless: { $0.whyNoActions },
            choosing: Choices(for: actions, to: PaletteWord.makeOwner.words) {
                $0.owners(like: $1)
            }
        )
        .ofRow(),
    ]

    private static let chosen: @Sendable (Live) -> [Note] = { $0.chosenNotes }

    private static let actions: @Sendable (Live) -> [Note] = { live in
        live.chosenNotes.filter { $0.kind == .action }
    }

    private static let themeHeld: @Sendable (Live) -> @Sendable (Live) -> Void = { live in
        let theme = live.theme
        return { $0.theme = theme }
    }

    private static let languageHeld: @Sendable (Live) -> @Sendable (Live) -> Void = { live in
        let language = live.language
        return { $0.language = language }
    }
}

extension Live {
    /// The themes that there are, tried on while the mark is on them.
    fileprivate func looks(named typed: String) -> [Choices.Choice] {
        let now = theme
        let likeness = Likeness(typed)
        return themes().filter { theme in
            typed.isEmpty || [theme.name, theme.slug].contains { likeness.toName($0) != nil }
        }
        .map { theme in
            let aside: PaletteWord = theme.isDark ? .dark : .light
            return Choices.Choice(
                name: theme.name, aside: aside.word(in: language), isCurrent: theme == now,
                preview: { $0.theme = theme }, take: { $0.choose(theme) })
        }
    }

    /// The languages of the screen, by their own names or their codes.
    fileprivate func languages(named typed: String) -> [Choices.Choice] {
        Language.allCases.filter {
            typed.isEmpty || $0.rawValue == typed.lowercased()
                || Likeness(typed).toName($0.word(in: $0)) != nil
        }
        .map { choice in
            Choices.Choice(
                name: choice.word(in: choice), aside: choice.rawValue,
                isCurrent: choice == language, preview: { $0.language = choice },
                take: { $0.language = choice })
        }
    }

    /// What the status row said, the latest first; choosing one says it again.
    fileprivate func saidLately(with typed: String) -> [Choices.Choice] {
        said.reversed().filter { Likeness(typed).toSentence($0.message.text) != nil }
            .map { said in
                Choices.Choice(
                    name: said.message.text, aside: language.clockWithSeconds(said.at),
                    take: { $0.message = said.message })
            }
    }
}
