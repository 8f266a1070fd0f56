import Discussion
import Wording

extension DocumentWriter {
    /// The follow-up plan; a blank is a dotted line, one empty row where nothing was planned.
    ///
    /// In minutes, a column that nobody filled stays away and what has begun is said beside the
    /// action; in full, each has a column.
    func followUp(inFull: Bool = false) -> Block {
        let actions = release.notes.filter { $0.kind == .action }
        let hasIndicators = inFull || actions.contains { indicator(of: $0) != nil }
        let hasHelpers = actions.contains { !helpers(of: $0).isEmpty }
        let heads: [(ColumnHead, Int)] =
            [(.number, 2), (.activity, 14), (.owner, 9)]
            + (hasHelpers ? [(.involved, 8)] : []) + [(.due, 7)]
            + (hasIndicators ? [(.indicator, 9)] : []) + (inFull ? [(.status, 6)] : [])
        let rows = actions.enumerated().map { place, action in
            [[.text("\(place + 1)")]] + plan(of: action, hasHelpers, saysStatus: !inFull)
                + (hasIndicators ? [indicator(of: action).map(told) ?? [.fillIn(8)]] : [])
                + (inFull ? [[.text(language.status(of: action, on: imprint.made.date))]] : [])
        }
        let empty: [[Inline]] =
            [["1"], [.fillIn(16)], [.fillIn(10)], [.fillIn(8)]]
            + (hasIndicators ? [[.fillIn(8)]] : []) + (inFull ? [[.fillIn(6)]] : [])
        return .table(.init(columns: columns(heads), rows: rows.isEmpty ? [empty] : rows))
    }

    /// What is to be done, by whom, with whom where anybody helps, and until when.
    private func plan(
        of action: ReleasedNote, _ hasHelpers: Bool, saysStatus: Bool
    ) -> [[Inline]] {
        let owner =
            action.owner.map { told($0, inFull: true) }
            ?? action.office.map { told($0) }
        var status: [Inline] = []
        if saysStatus, let known = action.actionStatus, known != .open {
            status = [.text(" "), .emphasis([.text("(\(known.word(in: language).lowercased()))")])]
        }
        return [
            inlines(action) + origin(of: action) + status, owner ?? [.fillIn(10)],
        ] + (hasHelpers ? [helpers(of: action)] : [])
            + [action.due.map { [.text(language.date($0))] } ?? [.fillIn(8)]]
    }

    /// Those who help, each on a line, an office beside a person whose task it is among them.
    private func helpers(of action: ReleasedNote) -> [Inline] {
        let office = action.owner == nil ? nil : action.office.map { told($0) }
        let helpers = action.helpers.map { told($0, inFull: true) } + [office].compactMap(\.self)
        return Array(helpers.joined(separator: [.lineBreak]))
    }

    /// How one will know that it is done: in words, and by the indicators that watch it.
    private func indicator(of action: ReleasedNote) -> String? {
        let all =
            [action.indicator].compactMap { $0 }
            + release.indicators(watching: action, in: language)
        return all.isEmpty ? nil : all.joined(separator: "; ")
    }

    /// The entries of boards that an action came from.
    private func origin(of action: ReleasedNote) -> [Inline] {
        let sources = sources(of: action)
        return sources.isEmpty ? [] : [.text(" (" + sources.joined(separator: ", ") + ")")]
    }
}
