import Discussion
public import Wording

extension SeriesDocument {
    /// Makes the document of what may be told of several sessions.
    public func document(of series: VillageSeries, _ imprint: Imprint) -> Document {
        switch self {
        case .rekap: Rekap(series: series, imprint: imprint).document
        }
    }
}

/// The needs of several villages: who met when, one matrix, the order of priority, what is not known
/// yet, and a sheet of each village.
struct Rekap {
    let series: VillageSeries
    let imprint: Imprint

    var language: Language { imprint.language }

    var document: Document {
        let isDraft = !imprint.isWhole || series.releases.contains { !$0.isClosed }
        return Document(
            title: SeriesDocument.rekap.word(in: language), language: language,
            author: imprint.office.organiser ?? "",
            created: language.made(imprint.made, zone: zone), made: imprint.made,
            program: imprint.program,
            draftMark: isDraft ? PaperMark.draft.word(in: language) : nil,
            blocks: (top + matrix + priorities + unmet + signature
                + series.villages.flatMap(sheet)).withScripts)
    }

    /// Who answers for the paper by the office's own file, and signs it by hand.
    ///
    /// Dotted where that is not known: a chair of one village does not sign for the others.
    private var signature: [Block] {
        guard let release = series.releases.first else { return [] }
        let chair = imprint.office.signatories[.chair]
        let place: [Inline] = imprint.office.place.map { [.text($0)] } ?? [.fillIn(14)]
        let office = chair?.office ?? say(MinutesLabel.chair)
        return [
            .signatures([
                DocumentWriter(release: release, imprint: imprint).signatory(
                    [place + [.text(", "), .fillIn(16)], [.text(office + ",")]], chair)
            ])
        ]
    }

    private var zone: String {
        series.releases.first.map {
            DocumentWriter(release: $0, imprint: imprint).zone(of: imprint.made)
        } ?? ""
    }

    func say(_ word: some Worded) -> String { word.word(in: language) }

    func heading(_ level: Int, _ word: some Worded) -> Block {
        .heading(level, [.text(say(word))])
    }

    func table(_ heads: [(String, Int)], _ rows: [[[Inline]]]) -> Block {
        sheet(of: series.needs, level: 1).table(heads, rows)
    }

    func sheet(of content: BoardContent, level: Int) -> BoardSheet {
        BoardSheet(content: content, language: language, spoken: spoken, level: level)
    }

    /// The language of all sessions; nothing if they have more than one.
    private var spoken: Language? {
        let languages = Set(series.releases.map(\.language))
        return languages.count == 1 ? languages.first : nil
    }

    /// What was said or typed in the sessions.
    func told(_ words: String) -> [Inline] { words.inlines(in: spoken, on: language) }

    func words(_ words: String) -> [Inline] { words.isEmpty ? [] : [.text(words)] }

    private var top: [Block] {
        let letterhead = series.releases.first.map {
            DocumentWriter(release: $0, imprint: imprint).letterhead
        }
        let title = say(SeriesDocument.rekap).uppercased()
        let heads = [
            (say(SeriesWord.village), 8), (say(MinutesLabel.dayAndDate), 9),
            (say(MinutesLabel.venue), 10), (say(MinutesLabel.participants), 6),
        ]
        return (letterhead ?? []) + [
            .title([.text(title)], lines: []), heading(1, SeriesWord.sessions),
            table(heads, series.villages.compactMap(session)),
        ]
    }

    /// When and where a village met, and how many came.
    private func session(of village: VillageSeries.Village) -> [[Inline]]? {
        guard let release = village.release else { return nil }
        let writer = DocumentWriter(release: release, imprint: imprint)
        return [
            told(village.title),
            words(release.details.date(.date).map { language.dayAndDate($0) } ?? ""),
            told(release.details.text(.venue) ?? ""), words(writer.attendance ?? ""),
        ]
    }

    /// Villages by categories: how many proposals, and the highest priority among them.
    private var matrix: [Block] {
        let schema = series.needs.schema
        let columns = series.needs.values(of: .column).filter { column in
            series.needs.rows.contains { $0.value(.column, in: schema) == column }
        }
        let hasUnplaced = series.needs.rows.contains { $0.value(.column, in: schema) == nil }
        let places = columns.map(Optional.some) + (hasUnplaced ? [nil] : [])
        let heads =
            [Block.Table.Column(words(say(SeriesWord.village)), weight: 8)]
            + places.map { Block.Table.Column(category($0), weight: 6, alignment: .end) }
            + [Block.Table.Column(words(say(BoardWord.total)), weight: 4, alignment: .end)]
        let rows = series.villages.map { village in
            let needs = needs(of: village)
            let cells = places.map { place in
                cell(needs.filter { $0.value(.column, in: schema) == place })
            }
            return [told(village.title)] + (cells + ["\(needs.count)"]).map(words)
        }
        let sums = places.map { place in
            "\(series.needs.rows.count { $0.value(.column, in: schema) == place })"
        }
        let total = ([say(BoardWord.total)] + sums + ["\(series.needs.rows.count)"]).map(words)
        return [
            heading(1, SeriesWord.matrix), .paragraph([.text(say(SeriesWord.cell))]),
            .table(.init(columns: heads, rows: rows + [total])),
        ] + sheet(of: series.needs, level: 1).drawings
    }

    private func category(_ value: String?) -> [Inline] {
        guard let value, let field = series.needs.schema.field(.column) else {
            return words(say(SeriesWord.noCategory))
        }
        return sheet(of: series.needs, level: 1).label(of: value, field)
    }

    /// `2 (1)`: two proposals, one of them of the first priority.
    private func cell(_ needs: [BoardRow]) -> String {
        guard !needs.isEmpty else { return "–" }
        let priority = needs.compactMap { $0.number(series.needs.schema.field("priority")) }.min()
        return "\(needs.count)" + (priority.map { " (\(language.number(Int($0))))" } ?? "")
    }

    func needs(of village: VillageSeries.Village) -> [BoardRow] {
        series.needs.rows.filter { $0.value(.row, in: series.needs.schema) == village.code }
    }

    /// Every proposal, the first priority first.
    private var priorities: [Block] {
        let needs = series.needs
        let fields = needs.schema.fields.filter { field in
            (field.role == .row || field.role == .column || field.role == .strength
                || ["priority", "beneficiaries", "cost", "source"].contains(field.key))
                && needs.rows.contains { $0.values[field.key] != nil }
        }
        let name = needs.schema.field(.name)?.label[language] ?? ""
        let heads =
            [(ColumnHead.number.word(in: language), 3), (name, 10)]
            + fields.map { ($0.label[language], $0.role == .row ? 8 : 6) }
        let sheet = sheet(of: needs, level: 1)
        let rows = needs.rows.map { row in
            [words(row.label), told(row.name(in: needs.schema))]
                + fields.map { sheet.cell(of: $0, in: row) }
        }
        return [heading(1, SeriesWord.priorities), table(heads, rows)]
    }
}
