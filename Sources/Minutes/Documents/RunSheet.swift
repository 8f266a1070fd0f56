import Discussion
import Wording

extension DocumentWriter {
    /// What the people who run the session hold in their hands: the programme with times and
    /// persons, then each part with lines to write on.
    var runSheet: Document {
        let details = release.details
        let head =
            [dayAndDate, field(.when, timePlanned), field(.venue, told: details.text(.venue))]
            + optional(.theme, told: details.text(.theme)) + aims
        let parts = release.items.filter { $0.type.isWrittenDown && !$0.hasParts }
        return document(
            .runSheet,
            [
                Section(.title, [plainTitle(.runSheet)]), Section(.head, [.fields(head)]),
                Section(.remark, remark), Section(.programme, programmeTable),
                Section(.notes, optionalSection(.notes, parts.flatMap(notes))),
            ])
    }

    private var programmeTable: [Block] {
        guard !release.items.isEmpty else { return [] }
        let heads: [(ColumnHead, Int)] = [
            (.number, 3), (.time, 7), (.minutes, 4), (.item, 16), (.person, 9),
        ]
        let rows = release.items.enumerated().map { place, item -> [[Inline]] in
            let minutes = item.minutes.map { language.number($0) } ?? ""
            let person = item.person.map { told($0, inFull: true) } ?? []
            return [
                [.text(item.number)], [.text(times(of: item) ?? "")], [.text(minutes)],
                (item.hasParts ? [.strong(told(item.title))] : told(item.title)) + marks(of: item)
                    + clash(at: place),
                person,
            ]
        }
        return [.table(.init(columns: columns(heads), rows: rows))]
    }

    private func times(of item: Release.Item) -> String? {
        item.planned.map { begins in
            language.clock(begins) + (item.minutes.map { "–" + language.clock(begins + $0) } ?? "")
        }
    }

    /// That an item would still run when a later one begins whose time may not be moved.
    private func clash(at place: Int) -> [Inline] {
        let item = release.items[place]
        guard !item.hasParts, let begins = item.planned, let minutes = item.minutes,
            let next = release.items[(place + 1)...].first(where: \.isFixed),
            let fixed = next.planned, begins < fixed, begins + minutes > fixed
        else { return [] }
        let words = language.runsInto(next.number, at: fixed, by: begins + minutes - fixed)
        return [.emphasis([.text(" (\(words))")])]
    }

    private func marks(of item: Release.Item) -> [Inline] {
        let marks =
            (item.isFixed && item.startsAt != nil ? [PaperMark.fixedTime] : [])
            + (item.isLocked ? [.locked] : [])
            + (item.isOptional ? [.optional] : []) + (item.isKey ? [.key] : [])
        return marks.map { .emphasis([.text(" (\($0.word(in: language)))")]) }
    }

    /// A part of the session with lines for about every five minutes of it.
    private func notes(for item: Release.Item) -> [Block] {
        let time: [Inline] = times(of: item).map { [.text(" (\($0))")] } ?? []
        let lines = min(max((item.minutes ?? 25) / 5, 3), 8)
        return [.heading(2, told(item.title) + time)]
            + [Block](repeating: .paragraph([.fillIn(76)]), count: lines)
    }
}

extension AgendaItemType {
    /// Whether so much is said in it that somebody writes along.
    fileprivate var isWrittenDown: Bool {
        switch self {
        case .registration, .ceremony, .anthem, .prayer, .rest, .prayerBreak, .closing,
            .debrief:
            false
        case .report, .speech, .opening, .talk, .qa, .question, .aiPhase, .instrument, .groupWork,
            .drafting, .summary, .followUp:
            true
        }
    }
}
