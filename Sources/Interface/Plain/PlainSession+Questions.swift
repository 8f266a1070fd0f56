import Discussion
import Terminal
import Wording

extension PlainSession {
    /// What is asked; of what was read out already nothing but how it is answered.
    func question() -> [String] {
        let lines = overlayLines()
        defer { asked = lines }
        if case .goRound = live.overlay { return lines }
        return lines.count > 2 && lines == asked ? lines.suffix(1) : lines
    }

    /// What is asked, with how it is answered; nothing while nothing is.
    func overlayLines() -> [String] {
        if let inquiry = live.inquiry { return lines(of: inquiry) }
        switch live.overlay {
        case nil: return []
        case .help(let help):
            live.overlay = nil
            return told(of: help)
        case .form(let form): return lines(of: form)
        case .palette(let palette): return lines(of: palette)
        case .goRound(let round): return lines(of: round)
        case .options(let options): return lines(of: options)
        case .settlement(let settlement): return lines(of: settlement)
        case .some(let overlay): return lines(of: overlay)
        }
    }

    private func lines(of inquiry: Inquiry) -> [String] {
        let language = live.language
        let hint = live.inWords(inquiry.hint.word(in: language))
        let asked = inquiry.question(live.scene) + ": " + hint
        return [asked + (inquiry.asksForPerson ? "; " + language.plainEnough : "")]
    }

    private func lines(of form: Form) -> [String] {
        let language = live.language
        let field = form.fields[form.current]
        let again = form.twin == nil ? " " + language.plainFault : ""
        let fault = form.faults[form.current].map { [live.inWords($0) + again] } ?? []
        let hint = form.current == 0 ? [language.plainForm] : []
        let label = "\(form.current + 1)/\(form.fields.count) " + field.label[language]
        let options = field.options(language).enumerated().map { "\($0 + 1) \($1)" }
        let choices = options.isEmpty ? [] : [language.plainOptions(options)]
        return fault + hint + [label + ": " + field.editor.text] + choices
    }

    private func lines(of options: Options) -> [String] {
        let rows = options.options.enumerated().flatMap { place, option in
            let now = option.isCurrent ? live.language.plainCurrent : ""
            let words = ["\(place + 1)", option.whole, option.aside, now].filter { !$0.isEmpty }
            return [option.heading].compactMap(\.self)
                + [words.joined(separator: " ").singleSpaced]
                + option.detail
        }
        return [options.question + ":"] + rows + [live.language.plainChoice]
    }

    /// The versions that disagree, by number; or that another is written in their place.
    private func lines(of settlement: Settlement) -> [String] {
        let language = live.language
        let versions = settlement.options.enumerated().map { place, option in
            "\(place + 1) " + option.heading + ": " + option.text.firstLine
        }
        if let written = settlement.written {
            let anew = KeyBarWord.writeAnew.word(in: language).capitalizedFirst
            return [settlement.title + ":"] + versions + [
                anew + ": " + written, language.plainTell,
            ]
        }
        let keys = settlement.keys.filter { $0.key == "e" || $0.key == "Tab" }
            .map { $0.key + " " + $0.label[language] }
        let fault = settlement.fault.map { [$0.word(in: language)] } ?? []
        return fault + [settlement.title + ":"] + versions
            + [keys.joined(separator: " · "), language.plainKeys]
    }

    private func lines(of overlay: Overlay) -> [String] {
        let keys = overlay.keyBar(live.language).entries.filter { !$0.key.contains("↑") }
            .map { $0.key + " " + $0.label[live.language] }
        return whole { surface, area in
            overlay.draw(on: &surface, in: area, live.scene)
        } + [keys.joined(separator: " · "), live.language.plainKeys]
    }

    /// What can be chosen, by number, under what it is for.
    private func lines(of palette: Palette) -> [String] {
        let language = live.language
        let subject = palette.subject.isEmpty ? "" : " «" + palette.subject + "»"
        let head = palette.command.map { $0.label[language].capitalizedFirst + subject + ":" }
        let rows = palette.rows.prefix(40).enumerated().map { place, row in
            ["\(place + 1)", row.name.singleSpaced, row.aside].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        let how = rows.isEmpty ? language.plainTell : language.plainChoice
        return [head].compactMap(\.self) + rows + [how]
    }

    /// Who is still to be heard in a round, and who is next.
    private func lines(of round: GoRound) -> [String] {
        let scene = live.scene
        let people = GoRound.people(scene)
        let coverage = scene.session.coverage(of: round.subject)
        let left = people.filter { coverage[$0.id] == nil }
        let next = people.indices.contains(round.place) ? people[round.place] : nil
        return live.language.plainRound(
            left: left.map { scene.label(of: $0.id, withName: true) },
            next: next.map { scene.label(of: $0.id, withName: true) } ?? "")
    }
}
