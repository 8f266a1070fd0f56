import Discussion
import Wording

extension DocumentWriter {
    /// Everything that was said and may be told, item by item, with time, voice and kind.
    var transcript: Document {
        let hasTimes =
            release.notes.contains { $0.at != nil } || release.prompts.contains { $0.at != nil }
        let lines = lines
        let unplaced = lines[nil] ?? []
        let items = underItems(level: 1, heading: heading) { item in
            let lines = lines[item.id] ?? []
            return lines.isEmpty ? [] : [table(lines, hasTimes: hasTimes)]
        }
        return document(
            .transcript,
            [
                Section(.title, [plainTitle(.transcript)]), Section(.head, transcriptHead),
                Section(
                    .discussion,
                    items + (unplaced.isEmpty ? [] : [.rule, table(unplaced, hasTimes: hasTimes)])),
                Section(.boards, boardBlocks(level: 1)), Section(.offRecord, offRecord),
                Section(.annex, restrictedAnnex),
            ])
    }

    private var transcriptHead: [Block] {
        let details = release.details
        let fields =
            optional(.dayAndDate, days)
            + optional(.venue, told: details.text(.venue))
            + optional(.participants, attendance)
            + optional(.remark, told: details.text(.remark))
        return fields.isEmpty ? [] : [.fields(fields)]
    }

    private func heading(of item: Release.Item) -> [Inline] {
        let times = item.began.map { began in
            " (" + language.clock(began) + (item.ended.map { "–" + language.clock($0) } ?? "") + ")"
        }
        return told(item.title) + (times.map { [.text($0)] } ?? [])
    }

    /// Something that was said, or put to the room.
    private enum Line {
        case note(ReleasedNote)
        case prompt(ReleasedPrompt)

        var time: Int64 {
            switch self {
            case .note(let note): note.at?.milliseconds ?? .max
            case .prompt(let prompt): prompt.at?.milliseconds ?? .max
            }
        }
    }

    /// What was said and asked under each item, in order of time; without times, prompts first.
    private var lines: [EntityID?: [Line]] {
        let prompts = release.prompts.map { (item: $0.item, line: Line.prompt($0)) }
        let notes = release.notes.map { (item: $0.item, line: Line.note($0)) }
        return Dictionary(grouping: prompts + notes, by: \.item).mapValues { lines in
            lines.map(\.line).enumerated()
                .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
                .map(\.element)
        }
    }

    private func table(_ lines: [Line], hasTimes: Bool) -> Block {
        let heads: [(ColumnHead, Int)] =
            (hasTimes ? [(.time, 3)] : []) + [(.speaker, 5), (.text, 16)]
        return .table(
            .init(columns: columns(heads), rows: lines.map { row($0, hasTimes: hasTimes) }))
    }

    private func row(_ line: Line, hasTimes: Bool) -> [[Inline]] {
        switch line {
        case .note(let note): return row(note, hasTimes: hasTimes)
        case .prompt(let prompt):
            let time: [Inline] = prompt.at.map { [.text(language.clockWithSeconds($0))] } ?? []
            let text = [Inline.strong(told(prompt.text[release.language]))]
            return (hasTimes ? [time] : []) + [[], text]
        }
    }

    private func row(_ note: ReleasedNote, hasTimes: Bool) -> [[Inline]] {
        let recorded = note.recorded.map { " · " + language.recorded($0) } ?? ""
        let time: [Inline] =
            note.at.map { [.text(language.clockWithSeconds($0) + recorded)] } ?? []
        let voice: [Inline] = note.voice.map { told($0) } ?? []
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
        case .question where note.name != nil:
            return [.strong([.text(language.question(note.name ?? "") + ": ")])]
        case .summary where (note.summaryStatus ?? .unread) != .unread:
            let status = note.summaryStatus?.word(in: language).lowercased() ?? ""
            let who = note.objectors.map { language.voice($0) }.joined(separator: ", ")
            let said = who.isEmpty ? status : status + ": " + who
            return [.strong([.text(note.kind.word(in: language) + " (\(said)): ")])]
        default: return [.strong([.text(note.kind.word(in: language) + ": ")])]
        }
    }

    private func facts(of note: ReleasedNote) -> [Inline] {
        let facts =
            [note.recipient, language.owner(of: note), note.due.map { language.date($0) }]
            .compactMap { $0 }
            + sources(of: note)
        return facts.isEmpty ? [] : [.text(" – " + facts.joined(separator: ", "))]
    }

    private var offRecord: [Block] {
        release.offRecord.map { stretch in
            let offset = release.began?.offset ?? imprint.made.offset
            let from = WallTime(milliseconds: stretch.began, offset: offset)
            let to = stretch.ended.map { WallTime(milliseconds: $0, offset: offset) }
            return paragraph(language.offRecord(from: from, to: to))
        }
    }
}
