import Discussion
import Wording

extension DocumentWriter {
    /// The photographs on pages of their own, each with its words and who took it; nothing if
    /// there are none.
    var photographs: [Block] {
        guard !release.photographs.isEmpty else { return [] }
        let heading = FigureWord.photographs.word(in: language)
        return [.pageBreak, .heading(1, [.text(heading)])]
            + release.photographs.map { .figure(figure(of: $0)) }
    }

    /// The emblem of the session, else of the office; nothing if there is none.
    func emblem(of body: String?) -> Figure? {
        guard let picture = release.emblem?.picture ?? imprint.office.emblem else { return nil }
        let description = release.emblem?.description.map { self.words($0) }
        return figure(
            picture, within: (400, 220), caption: [],
            alternative: description ?? language.emblem(of: body))
    }

    private func figure(
        _ picture: Picture, within room: (width: Int, height: Int), caption: [Inline],
        alternative: String
    ) -> Figure {
        let (width, height) = picture.upright
        let scale = min(
            Double(room.width) / Double(max(width, 1)), Double(room.height) / Double(max(height, 1))
        )
        return Figure(
            .photograph(picture), width: Int(Double(width) * scale),
            height: Int(Double(height) * scale), caption: caption, alternative: alternative)
    }

    /// As large as the column, and two to a page at least.
    private func figure(of photograph: ReleasedPhotograph) -> Figure {
        let caption = photograph.caption.map { self.words($0) }
        let credit = photograph.credit.map { language.photographBy($0) }
        let words = [caption, credit].compactMap { $0 }.joined(separator: " ")
        let description = photograph.description.map { self.words($0) }
        return figure(
            photograph.picture, within: (Figure.pageWidth, 1000),
            caption: words.isEmpty
                ? [.text(FigureWord.photograph.word(in: language))] : told(words),
            alternative: description ?? caption ?? FigureWord.photograph.word(in: language))
    }
}
