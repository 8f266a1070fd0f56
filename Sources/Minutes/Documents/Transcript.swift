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
                    items
                        + outsideAgenda(
                            level: 1,
                            unplaced.isEmpty ? [] : [table(unplaced, hasTimes: hasTimes)])),
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
        told(item.title) + (runs(of: item).map { [.text(" (\($0))")] } ?? [])
    }

    /// Something that was said, or put to the room.
    private enum Line {
        case note(ReleasedNote)
        case prompt(ReleasedPrompt)
        case offRecord(Release.Stretch)

        var time: Int64 {
            switch self {
            case .note(let note): note.at?.milliseconds ?? .max
            case .prompt(let prompt): prompt.at?.milliseconds ?? .max
            case .offRecord(let stretch): stretch.began
            }
        }
    }

    /// What was said and asked under each item, in order of time; without times, prompts first.
    private var lines: [EntityID?: [Line]] {
        let prompts = release.prompts.map { (item: $0.item, line: Line.prompt($0)) }
        let notes = release.notes.map { (item: $0.item, line: Line.note($0)) }
        let stretches = release.offRecord.compactMap { stretch in
            item(during: stretch).map { (item: EntityID?.some($0), line: Line.offRecord(stretch)) }
        }
        return Dictionary(grouping: prompts + notes + stretches, by: \.item).mapValues { lines in
            lines.map(\.line).enumerated()
                .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
                .map(\.element)
        }
    }

    /// The item in which a stretch off the record began; nothing where none ran.
    private func item(during stretch: Release.Stretch) -> EntityID? {
        release.items.first { item in
            !item.hasParts
                && item.runs.contains { run in
                    run.began.milliseconds <= stretch.began
                        && stretch.began < run.ended?.milliseconds ?? .max
                }
        }?.id
    }

    private func table(_ lines: [Line], hasTimes: Bool) -> Block {
        let questions = questionsAnswered
        let heads: [(ColumnHead, Int)] =
            (hasTimes ? [(.time, 3)] : []) + [(.speaker, 5), (.text, 16)]
        let rows = lines.map { row($0, questions, hasTimes: hasTimes) }
        return .table(.init(columns: columns(heads), rows: rows))
    }

    private func row(
        _ line: Line, _ questions: [EntityID: String], hasTimes: Bool
    ) -> [[Inline]] {
        switch line {
        case .note(let note):
            return row(note, answering: questions[note.id], hasTimes: hasTimes)
        case .offRecord(let stretch):
            return (hasTimes ? [[]] : []) + [[], [.emphasis([.text(words(stretch))])]]
        case .prompt(let prompt):
            let time: [Inline] = prompt.at.map { [.text(language.clockWithSeconds($0))] } ?? []
            let text = [Inline.strong(told(prompt.text[release.language]))]
            return (hasTimes ? [time] : []) + [[], text]
        }
    }

    private func row(
        _ note: ReleasedNote, answering question: String?, hasTimes: Bool
    ) -> [[Inline]] {
        let recorded = note.recorded.map { " · " + language.recorded($0) } ?? ""
        let time: [Inline] =
            note.at.map { [.text(language.clockWithSeconds($0) + recorded)] } ?? []
        let voice: [Inline] = note.voice.map { told($0) } ?? []
        let tags = note.tags.map { "#" + $0 }.joined(separator: " ")
        let text = kind(of: note, answering: question) + inlines(note) + facts(of: note)
        return (hasTimes ? [time] : []) + [
            voice, tags.isEmpty ? text : text + [.text(" "), .emphasis([.text(tags)])],
        ]
    }

    /// Whatever is more than somebody's words says what it is.
    private func kind(of note: ReleasedNote, answering question: String?) -> [Inline] {
        let kind = note.kind.word(in: language)
        return switch note.kind {
        case .paraphrase, .quote, .nonverbal: []
        case .question where note.name != nil:
            [.strong([.text(language.question(note.name ?? "") + ": ")])]
        case .answer where question != nil:
            [.strong(telling([question], in: "\(kind) (\(question ?? "")): "))]
        case .summary where (note.summaryStatus ?? .unread) != .unread:
            [.strong([.text("\(kind) (\(status(ofSummary: note))): ")])]
        default: [.strong([.text(kind + ": ")])]
        }
    }

    private func status(ofSummary note: ReleasedNote) -> String {
        let status = note.summaryStatus?.word(in: language).lowercased() ?? ""
        let who = note.objectors.map { language.voice($0) }.joined(separator: ", ")
        return who.isEmpty ? status : status + ": " + who
    }

    private func facts(of note: ReleasedNote) -> [Inline] {
        let facts =
            [
                note.recipient.map { language.wordsInside($0) }, language.owner(of: note),
                note.due.map { language.date($0) },
            ]
            .compactMap { $0 }
            + sources(of: note)
        return facts.isEmpty ? [] : [.text(" – " + facts.joined(separator: ", "))]
    }

    /// What was off the record while no item ran.
    private var offRecord: [Block] {
        release.offRecord.filter { item(during: $0) == nil }.map { paragraph(words($0)) }
    }

    private func words(_ stretch: Release.Stretch) -> String {
        let offset = release.began?.offset ?? imprint.made.offset
        return language.offRecord(
            from: WallTime(milliseconds: stretch.began, offset: offset),
            to: stretch.ended.map { WallTime(milliseconds: $0, offset: offset) })
    }
}
