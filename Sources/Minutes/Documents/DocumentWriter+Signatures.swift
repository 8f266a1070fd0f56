import Discussion
import Wording

extension DocumentWriter {
    /// At the left who wrote, at the right place, date and who led; a third line for who takes note.
    var signatures: [Block.Signatory] {
        let chair = officer(.chair)
        let left = signatory(
            [[.text(MinutesLabel.minuteTaker.word(in: language) + ",")]],
            officer(.recorder))
        let right = signatory([placeAndDate, leading(chair)], chair)
        return [left, right] + acknowledgement
    }

    /// Above the signature of who led: the office, or that it is the chair's.
    func leading(_ chair: Signer?) -> [Inline] {
        (chair?.office.map(told) ?? label(.chair)) + [.text(",")]
    }

    /// Place and date before a signature, dotted where they are not known.
    var placeAndDate: [Inline] {
        let details = release.details
        let place: [Inline] = text(.place).map { [.text($0)] } ?? [.fillIn(14)]
        let date: [Inline] = details.date(.date).map { [.text(language.date($0))] } ?? [.fillIn(16)]
        return place + [.text(", ")] + date
    }

    /// Who takes note of the paper, if anyone is named for that.
    var acknowledgement: [Block.Signatory] {
        guard let known = officer(.acknowledgedBy) else { return [] }
        let heading = MinutesLabel.acknowledgedBy.word(in: language) + ","
        let position: [[Inline]] = known.position.map { [told($0)] } ?? []
        return [signatory([[.text(heading)]] + position, known)]
    }

    /// Someone who signs, with rank and number below; in a circle, whose people hold no office, a
    /// number that is not known is not asked for.
    func signatory(_ heading: [[Inline]], _ person: Signer?) -> Block.Signatory {
        let rank: [[Inline]] = person?.rank.map { [told($0)] } ?? []
        let blank: [[Inline]] =
            release.profile == .circle ? [] : [[.text("NIP "), .fillIn(18)]]
        let nip: [[Inline]] = person?.nip.map { [[.text("NIP " + $0)]] } ?? blank
        return Block.Signatory(
            heading: heading, name: person?.name.map(told) ?? [], details: rank + nip)
    }
}
