import Discussion
import Wording

extension DocumentWriter {
    /// Everything that was said and may be told, item by item, with time, voice and kind.
    var transcript: Document {
        let hasTimes = release.notes.contains { $0.at != nil }
        let unplaced = release.notes.filter { $0.item == nil }
        let items = release.items.flatMap { item -> [Block] in
            let notes = release.notes.filter { $0.item == item.id }
            guard !notes.isEmpty else { return [] }
            return [.heading(1, heading(of: item)), table(notes, hasTimes: hasTimes)]
        }
        return document(
            .transcript,
            [plainTitle(.transcript)]
                + transcriptHead + items
                + (unplaced.isEmpty ? [] : [.rule, table(unplaced, hasTimes: hasTimes)])
                + offRecord)
    }

    private var transcriptHead: [Block] {
        let details = release.details
        let fields =
            optional(.dayAndDate, details.date(.date).map { language.dayAndDate($0) })
            + optional(.venue, details.text(.venue))
            + optional(.participants, attendance)
            + optional(.remark, details.text(.remark))
        return fields.isEmpty ? [] : [.fields(fields)]
    }

    private func heading(of item: Release.Item) -> [Inline] {
        let times = item.began.map { began in
            " (" + language.clock(began) + (item.ended.map { "–" + language.clock($0) } ?? "") + ")"
        }
        return [.text(item.title + (times ?? ""))]
    }

    private func table(_ notes: [ReleasedNote], hasTimes: Bool) -> Block {
        let heads: [(ColumnHead, Int)] =
            (hasTimes ? [(.time, 3)] : []) + [(.speaker, 5), (.text, 16)]
        return .table(
            .init(columns: columns(heads), rows: notes.map { row($0, hasTimes: hasTimes) }))
    }

    private func row(_ note: ReleasedNote, hasTimes: Bool) -> [[Inline]] {
        let time: [Inline] = note.at.map { [.text(language.clockWithSeconds($0))] } ?? []
        let voice: [Inline] = note.voice.map { [.text(language.voice($0))] } ?? []
        let tags = note.tags.map { "#" + $0 }.joined(separator: " ")
        let text = kind(of: note) + inlines(note) + facts(of: note)
        return (hasTimes ? [time] : []) + [
            voice, tags.isEmpty ? text : text + [.text(" "), .emphasis([.text(tags)])],
        ]
    }

    /// Whatever is more than somebody's words says what it is.
    private func kind(of note: ReleasedNote) -> [Inline] {
        switch note.kind {
        case .paraphrase, .quote, .nonverbal: return []
        case .question where note.number != nil:
            return [.strong([.text(language.question(note.number ?? 0) + ": ")])]
        default: return [.strong([.text(note.kind.word(in: language) + ": ")])]
        }
    }

    private func facts(of note: ReleasedNote) -> [Inline] {
        let owner = note.owner.map { language.voice($0) } ?? note.office
        let facts = [note.recipient, owner, note.due.map { language.date($0) }].compactMap { $0 }
        return facts.isEmpty ? [] : [.text(" – " + facts.joined(separator: ", "))]
    }

    private var offRecord: [Block] {
        release.offRecord.map { stretch in
            let offset = release.began?.offset ?? imprint.made.offset
            let from = WallTime(milliseconds: stretch.lowerBound, offset: offset)
            let to = WallTime(milliseconds: stretch.upperBound, offset: offset)
            return paragraph(language.offRecord(from: from, to: to))
        }
    }
}
