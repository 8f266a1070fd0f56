import Minutes

extension Flow {
    /// A figure in the middle of the column, on one page with its caption.
    func figure(_ figure: Figure) -> [Strip] {
        let unit = min(FigurePen.unit, place.width / Double(figure.width))
        let width = Double(figure.width) * unit
        let picture = Strip(
            height: Double(figure.height) * unit, gap: 10,
            marks: [
                .figure(figure, x: place.x + (place.width - width) / 2, y: 0, width: width)
            ])
        let caption = paragraph(figure.caption, .caption, gap: 5)
        return ([picture] + caption).together + [Strip(height: 5)]
    }
}
