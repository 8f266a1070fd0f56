import Terminal
import Wording

extension Live {
    /// A sentence in which the keys after Esc are the words that name their commands, since a line
    /// is typed and not a key: `Esc p` as `/jeda`, `Esc Esc 8 C` as `/8 /izin`.
    func inWords(_ sentence: String) -> String {
        let told = Self.ofKeys.first { $0.screen[language] == sentence }
        if let told { return told.plain.word(in: language) }
        let words = withCommands(sentence)
        return Self.pressing.reduce(words) { $0.replacing($1.0, with: $1.1) }
    }

    /// A word that is typed is no key that is pressed.
    private static let pressing = [
        ("Tekan /", "Ketik /"), ("Press /", "Type /"), ("tekan lagi", "ketik lagi"),
        ("tekan sekali lagi", "ketik sekali lagi"), ("press once more", "type it once more"),
        ("press again", "type it again"),
    ]

    /// Sentences that speak of keys in a list, and what they are without one.
    private static let ofKeys: [(screen: Words, plain: PlainWord)] = [
        (LiveWord.notAnOutcome.words, .isAction), (LiveWord.notAnAction.words, .isOutcome),
        (LiveWord.noPrompt.words, .methodFirst), (LiveWord.onlyBoard.words, .onlyBoard),
        (FormWord.notAChoice.words, .noChoice), (FormWord.notOnList.words, .notOnList),
        (FloorMessage.noHandSelected.words, .noHand),
        (PaletteWord.nothingFits.words, .nothingFits),
        (LiveWord.noNoteSelected.words, .otherRow),
        (LiveWord.leavesNothingOpen.words, .leavesNothingOpen),
        (FloorMessage.onTimeWithoutEnd.words, .endUnknown),
        (ClosingWord.debriefBegun.words, .debriefBegun),
        (InquiryWord.askPhotographHint.words, .photograph),
    ]

    private func withCommands(_ sentence: String) -> String {
        var told: [String] = []
        var (escapes, list): (Int, View?) = (0, nil)
        for part in sentence.split(separator: " ") {
            if part == "Esc" {
                escapes += 1
                continue
            }
            let word = word(for: part, in: places(after: escapes, in: list))
            told += word.map { [$0] } ?? Array(repeating: "Esc", count: escapes) + [String(part)]
            list = escapes > 1 ? part.first?.wholeNumberValue.flatMap(View.init) : nil
            escapes = 0
        }
        return (told + Array(repeating: "Esc", count: escapes)).joined(separator: " ")
    }

    /// Where a key works after so many Esc, or directly behind the key that shows a list.
    private func places(after escapes: Int, in list: View?) -> Command.Places {
        switch escapes {
        case 0: list.map { [.lists, $0.place] } ?? []
        case 1: [.escape]
        default: listPlaces
        }
    }

    /// What is typed for a key that stands alone in a part of a sentence, and its full stop.
    private func word(for part: Substring, in places: Command.Places) -> String? {
        guard let key = part.first, !places.isEmpty,
            !part.dropFirst().contains(where: { $0.isLetter || $0.isNumber })
        else { return nil }
        if key.isNumber { return "/" + part }
        return CommandTable.command(for: .character(key), in: places).map {
            typed(for: $0) + part.dropFirst()
        }
    }

    /// What is typed for a command: its mark, or its words after a slash; its key after Esc where
    /// those words show a view that it does not.
    func typed(for command: Command) -> String {
        let word = command.label[language].lowercased()
        let binding = command.bindings.first { $0.places.contains(.escape) }
        if let binding, let view = View(called: word), binding.key.name != "\(view.rawValue)" {
            return binding.name
        }
        return command.mark ?? "/" + word
    }
}
