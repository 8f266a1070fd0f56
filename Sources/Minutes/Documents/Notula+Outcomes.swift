import Discussion
import Wording

extension DocumentWriter {
    /// What follows from the discussion: conclusions, recommendations, actions, what was put off.
    var outcomes: [Block] {
        let outcomes = release.notes.filter { $0.kind == .outcome }
        let conclusions = outcomes.filter { $0.recipient == nil }
        let recommendations = outcomes.filter { $0.recipient != nil }
        return [.heading(2, numbered(3, label(.conclusions)))]
            + list(conclusions.map { outcome($0) })
            + optionalSection(.recommendations, list(of: recommendations))
            + [.heading(1, label(.followUp))] + followUp
            + optionalSection(.parked, list(of: release.notes.filter { $0.kind == .parked }))
    }

    private func list(_ items: [[Inline]]) -> [Block] {
        guard !items.isEmpty else { return [.paragraph([.fillIn(60)])] }
        return [.list(.init(.number, items: items.map { [.paragraph($0)] }))]
    }

    private func list(of notes: [ReleasedNote]) -> [Block] {
        notes.isEmpty ? [] : list(notes.map { outcome($0) })
    }

    private func optionalSection(_ name: MinutesLabel, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(1, label(name))] + blocks
    }

    /// Only what was agreed stands without a mark.
    private func outcome(_ note: ReleasedNote) -> [Inline] {
        var inlines = inlines(note)
        if let recipient = note.recipient {
            inlines = [.strong([.text(language.addressed(to: recipient))]), .text(" ")] + inlines
        }
        let sources = sources(of: note)
        if !sources.isEmpty { inlines.append(.text(" (" + sources.joined(separator: ", ") + ")")) }
        guard let status = note.outcomeStatus, status != .agreed else { return inlines }
        return inlines + [
            .text(" "), .emphasis([.text("(\(status.word(in: language).lowercased()))")]),
        ]
    }

    /// The follow-up plan; a blank is a dotted line, one empty row where nothing was planned.
    private var followUp: [Block] {
        let actions = release.notes.filter { $0.kind == .action }
        let hasIndicators = actions.contains { $0.indicator != nil }
        let heads: [(ColumnHead, Int)] =
            [(.number, 2), (.activity, 14), (.owner, 9), (.due, 7)]
            + (hasIndicators ? [(.indicator, 9)] : [])
        let columns = heads.map { Block.Table.Column([.text($0.word(in: language))], weight: $1) }
        var rows = actions.enumerated().map { place, action in
            row(action, number: place + 1, hasIndicators: hasIndicators)
        }
        if rows.isEmpty { rows = [[["1"], [.fillIn(16)], [.fillIn(10)], [.fillIn(8)]]] }
        return [.table(.init(columns: columns, rows: rows))]
    }

    private func row(_ action: ReleasedNote, number: Int, hasIndicators: Bool) -> [[Inline]] {
        let owner = action.owner.map { language.voiceInFull($0) } ?? action.office
        var status: [Inline] = []
        if let known = action.actionStatus, known != .open {
            status = [.text(" "), .emphasis([.text("(\(known.word(in: language).lowercased()))")])]
        }
        let sources = sources(of: action)
        let origin: [Inline] =
            sources.isEmpty ? [] : [.text(" (" + sources.joined(separator: ", ") + ")")]
        let cells: [[Inline]] = [
            [.text("\(number)")], inlines(action) + origin + status,
            owner.map { [.text($0)] } ?? [.fillIn(10)],
            action.due.map { [.text(language.date($0))] } ?? [.fillIn(8)],
        ]
        let indicator: [Inline] = action.indicator.map { [.text($0)] } ?? [.fillIn(8)]
        return hasIndicators ? cells + [indicator] : cells
    }

    /// At the left who wrote, at the right place, date and who led; a third line for who takes note.
    var signatures: [Block.Signatory] {
        let details = release.details
        let place: [Inline] = details.text(.place).map { [.text($0)] } ?? [.fillIn(14)]
        let date: [Inline] = details.date(.date).map { [.text(language.date($0))] } ?? [.fillIn(16)]
        let chair = release.officers[.chair]
        let office = chair?.office ?? MinutesLabel.chair.word(in: language)
        let left = signatory(
            [[.text(MinutesLabel.minuteTaker.word(in: language) + ",")]],
            release.officers[.recorder])
        let right = signatory([place + [.text(", ")] + date, [.text(office + ",")]], chair)
        guard let known = release.officers[.acknowledgedBy] else { return [left, right] }
        let heading = MinutesLabel.acknowledgedBy.word(in: language) + ","
        let third = signatory(
            [[.text(heading)]] + (known.office.map { [[.text($0)]] } ?? []), known)
        return [left, right, third]
    }

    private func signatory(
        _ heading: [[Inline]], _ person: ReleasedPerson?
    ) -> Block.Signatory {
        let rank: [[Inline]] = person?.rank.map { [[.text($0)]] } ?? []
        let nip: [Inline] =
            person?.nip.map { [.text("NIP " + $0)] } ?? [.text("NIP "), .fillIn(18)]
        return Block.Signatory(
            heading: heading, name: person?.name.map { [.text($0)] } ?? [], details: rank + [nip])
    }
}
