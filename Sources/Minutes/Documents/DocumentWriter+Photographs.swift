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

    /// As large as the column, and two to a page at least.
    private func figure(of photograph: ReleasedPhotograph) -> Figure {
        let (width, height) = photograph.picture.upright
        let scale = min(
            Double(Figure.pageWidth) / Double(max(width, 1)), 1000 / Double(max(height, 1)))
        let caption = photograph.caption.map { language.words($0) }
        let credit = photograph.credit.map { language.photographBy($0) }
        let words = [caption, credit].compactMap { $0 }.joined(separator: " ")
        let description = photograph.description.map { language.words($0) }
        return Figure(
            .photograph(photograph.picture), width: Int(Double(width) * scale),
            height: Int(Double(height) * scale),
            caption: [.text(words.isEmpty ? FigureWord.photograph.word(in: language) : words)],
            alternative: description ?? caption ?? FigureWord.photograph.word(in: language))
    }
}
