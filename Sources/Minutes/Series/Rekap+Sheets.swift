import Discussion
import Wording

extension Rekap {
    /// One page of a village: what is known of it, then what it needs.
    func sheet(of village: VillageSeries.Village) -> [Block] {
        let title: [Block] = [.pageBreak, .heading(1, told(village.title))]
        var schema = series.needs.schema
        schema.fields.removeAll { $0.role == .row }
        let needs = BoardContent(schema: schema, rows: needs(of: village))
        let list =
            needs.rows.isEmpty
            ? Block.paragraph([.text(say(SeriesWord.noNeeds))])
            : sheet(of: needs, level: 2).entries
        return title + [.fields(portrait(of: village)), heading(2, SeriesWord.needs), list]
    }

    /// Every field of the portrait; one that nobody filled in says so.
    private func portrait(of village: VillageSeries.Village) -> [Block.Field] {
        guard let (schema, row) = village.portrait else {
            return [Block.Field(say(SeriesWord.portrait), say(BoardWord.notFilledIn))]
        }
        return schema.fields.filter { $0.role != .name }.map { field in
            let value = value(of: field, in: row, schema, village)
            return Block.Field(
                words(field.label[language]),
                [.paragraph(value ?? words(say(BoardWord.notFilledIn)))])
        }
    }

    /// What a field says; the assets and the facilitator are known from elsewhere too.
    private func value(
        of field: BoardField, in row: BoardRow, _ schema: BoardSchema,
        _ village: VillageSeries.Village
    ) -> [Inline]? {
        let content = BoardContent(schema: schema, rows: [row])
        let value = sheet(of: content, level: 2).cell(of: field, in: row)
        if !value.isEmpty { return value }
        switch field.key {
        case "assets": return mappedAssets(of: village)
        case "facilitator": return moderator(of: village).map(words)
        default: return nil
        }
    }

    /// The first five on the map of the village's assets, those that are used first.
    private func mappedAssets(of village: VillageSeries.Village) -> [Inline]? {
        guard
            let board = village.release.flatMap({ release in
                release.board(named: "assets", .list)?
                    .content(in: language)
            }),
            !board.rows.isEmpty
        else { return nil }
        let used = board.rows.filter { $0.value(.used, in: board.schema) == "yes" }
        let rest = board.rows.filter { $0.value(.used, in: board.schema) != "yes" }
        let names = (used + rest).prefix(5).map { $0.name(in: board.schema) }
        return told(names.joined(separator: ", ")) + words(" (" + say(SeriesWord.assetMap) + ")")
    }

    private func moderator(of village: VillageSeries.Village) -> String? {
        let person = village.release?.people.first { $0.role == .moderator }
        return person.map { language.voiceInFull($0.name == nil ? .code($0.code) : .named($0)) }
    }

    /// What nobody has told yet of a village or of a need, by name.
    var unmet: [Block] {
        let rows = series.villages.flatMap { village in
            [missing(of: village)].compactMap { $0 }
                + needs(of: village).compactMap { missing(of: $0, in: village) }
        }
        guard !rows.isEmpty else { return [] }
        let heads = [
            (say(SeriesWord.village), 7), (say(SeriesWord.needs), 9),
            (say(SeriesWord.missing), 18),
        ]
        return [heading(1, SeriesWord.unmet), table(heads, rows)]
    }

    private func missing(of village: VillageSeries.Village) -> [[Inline]]? {
        let noNeeds = needs(of: village).isEmpty ? [say(SeriesWord.noNeeds)] : []
        guard let (schema, row) = village.portrait else {
            let all = noNeeds + [say(SeriesWord.portrait).lowercased()]
            return [told(village.title), [], words(all.joined(separator: ", "))]
        }
        let empty = schema.fields.filter { value(of: $0, in: row, schema, village) == nil }
        let all = noNeeds + empty.map { $0.label[language].lowercasedStart }
        guard !all.isEmpty else { return nil }
        return [
            told(village.title), words(say(SeriesWord.portrait)),
            words(all.joined(separator: ", ")),
        ]
    }

    private func missing(
        of need: BoardRow, in village: VillageSeries.Village
    ) -> [[Inline]]? {
        let schema = series.needs.schema
        let empty = schema.fields.filter { need.values[$0.key] == nil }
        guard !empty.isEmpty else { return nil }
        return [
            told(village.title), words(need.label + ". ") + told(need.name(in: schema)),
            words(empty.map { $0.label[language].lowercasedStart }.joined(separator: ", ")),
        ]
    }
}

extension String {
    /// In the middle of a sentence: `kepala desa`, but `KK`.
    fileprivate var lowercasedStart: String {
        guard let second = dropFirst().first, !second.isUppercase else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}
