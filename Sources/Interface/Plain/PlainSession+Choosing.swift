import Discussion
import Terminal
import Wording

extension PlainSession {
    /// Chooses from a list by number, or by what only one row is called or has; the rows that words
    /// leave are read out.
    func choose(from palette: Palette, _ typed: String, isNumbered: Bool) -> [String]? {
        if isNumbered, let number = Int(typed) {
            guard palette.rows.indices.contains(number - 1) else {
                return [live.language.noRow(number, of: palette.rows.count)]
            }
            return take(palette, number - 1)
        }
        let found = palette.narrowed(to: typed, in: live)
        if let place = found.meant(by: typed, isSurely: !isNumbered) { return take(found, place) }
        if found.choices.count < 2 {
            return nothing(like: typed, expecting: found.command?.choices?.expected)
        }
        live.show(found)
        return []
    }

    /// Takes a row of a list, and says which if nothing else does.
    private func take(_ palette: Palette, _ place: Int) -> [String] {
        var palette = palette
        palette.list.select(place, of: palette.rows.count)
        let events = live.session.history.count
        let row = chosen
        live.pressInPalette(palette, .enter)
        let isTold = live.message != nil || live.session.history.count > events || isAsked
        return isTold || chosen != row || live.line.amending != nil
            ? [] : [palette.rows[place].name.singleSpaced + "."]
    }

    /// What is shown and chosen there.
    private var chosen: [String] { ["\(live.view)", live.selected.map { "\($0)" } ?? ""] }

    /// Chooses an answer by its number, or by its own words.
    func choose(from options: Options, _ typed: String) -> [String]? {
        var options = options
        if let number = Int(typed) {
            guard options.options.indices.contains(number - 1) else {
                return [live.language.noRow(number, of: options.options.count)]
            }
            live.answer(options.choose(number), &options)
            return []
        }
        let places = options.places(like: typed)
        if places.count == 1 {
            live.answer(options.choose(places[0] + 1), &options)
            return []
        }
        let told = places.map { "\($0 + 1) " + options.options[$0].whole }
        return told.isEmpty ? press(typed) : [live.language.rowsLike(typed, told)]
    }
}

extension Options {
    /// The answers that what was typed means: the one that says just that, else those that begin with
    /// it, else those that have all its words.
    fileprivate func places(like typed: String) -> [Int] {
        let texts = options.map { $0.whole.lowercased() }
        let typed = typed.lowercased()
        let words = typed.split(separator: " ")
        let ways: [(String) -> Bool] = [
            { $0 == typed }, { $0.hasPrefix(typed) },
            { text in words.allSatisfy { text.split(separator: " ").contains($0) } },
        ]
        return ways.lazy.map { isMeant in texts.indices.filter { isMeant(texts[$0]) } }
            .first { !$0.isEmpty } ?? []
    }
}

extension Palette {
    /// The list as what was typed leaves it of all that its command offers.
    fileprivate func narrowed(to typed: String, in live: Live) -> Palette {
        let text = list.editor.text
        var palette = Palette(text.prefix(text.count - argument.count) + typed)
        palette.restore = restore
        palette.find(in: live)
        return palette
    }

    /// What can be chosen in it.
    fileprivate var choices: [Choices.Choice] {
        rows.compactMap { if case .choice(let choice) = $0.action { choice } else { nil } }
    }

    /// The row that was meant: what is called so, or the only one that fits; what there is not yet,
    /// by a word or where it surely is an answer.
    fileprivate func meant(by typed: String, isSurely: Bool) -> Int? {
        let choices = choices
        let known = choices.indices.filter { !choices[$0].isNew }
        let named = known.filter { isCalled(choices[$0].name, typed) }
        if named.count == 1 { return named[0] }
        if choices.first?.isNew == true, !typed.contains(" ") { return 0 }
        if known.count == 1 { return known[0] }
        let isShort = typed.split(separator: " ").count < 4 && !typed.isSentence
        return known.isEmpty && choices.count == 1 && (isSurely || isShort) ? 0 : nil
    }

    /// Whether a row is called just what was typed, behind its number, its time and its sign; or bears
    /// it as its number, its code or its tag.
    private func isCalled(_ row: String, _ typed: String) -> Bool {
        let name = row.lowercased().split(separator: " ")
        let word = typed.lowercased()
        if (0...2).contains(where: { name.dropFirst($0).joined(separator: " ") == word }) {
            return true
        }
        // A number may be that of an item and of a note too.
        if Int(word) != nil, command?.id == ToolName.goTo.rawValue { return false }
        return [word, "#" + word, "p" + word, "p0" + word].contains(name.first.map(String.init))
    }
}
