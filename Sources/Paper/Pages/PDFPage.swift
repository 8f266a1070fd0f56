import CPango
import Minutes
import Wording

/// Draws one page.
struct PDFPage {
    let paper: OpaquePointer
    let typesetter: Typesetter
    let document: Document

    /// Draws what stands on it, its head and its foot.
    func draw(_ page: [Pages.Placed], _ place: (number: Int, count: Int)) {
        if let mark = document.draftMark { draft(mark) }
        for placed in page {
            for mark in placed.strip.marks { draw(mark, placed) }
        }
        let width = Sheet.right - Sheet.left
        var look = TextLook.footer
        line([.text(document.colophon)], look, y: Sheet.foot, width: width * 0.75)
        if let digest = document.digest {
            line([.text(digest)], .digest, y: Sheet.foot + 9, width: width)
        }
        look.side = .end
        let foot = document.language.page(place.number, of: place.count)
        line([.text(foot)], look, y: Sheet.foot, width: width)
        cairo_show_page(paper)
    }

    private func line(_ text: [Inline], _ look: TextLook, y: Double, width: Double) {
        guard let line = typesetter.lines(text, look, width: width).first else { return }
        line.draw(on: paper, x: Sheet.left + line.x, baseline: y)
    }

    private func draw(_ mark: Strip.Mark, _ placed: Pages.Placed) {
        switch mark {
        case .text(let line, let x, let baseline):
            line.draw(on: paper, x: x, baseline: placed.y + baseline)
        case .level(let x, let width, let y, let thickness, let isDotted):
            stroke(thickness, gray: 0.27, isDotted: isDotted) {
                cairo_move_to(paper, x, placed.y + y)
                cairo_line_to(paper, x + width, placed.y + y)
            }
        case .upright(let x, let thickness, let gray, let coversGap):
            stroke(thickness, gray: gray) {
                cairo_move_to(paper, x, placed.y - (coversGap ? placed.gap : 0))
                cairo_line_to(paper, x, placed.y + placed.strip.height)
            }
        case .figure(let figure, let x, let y, let width):
            FigurePen(paper: paper, typesetter: typesetter)
                .draw(figure, x: x, y: placed.y + y, width: width)
        case .ground(let x, let width, let gray):
            cairo_set_source_rgb(paper, gray, gray, gray)
            cairo_rectangle(paper, x, placed.y, width, placed.strip.height)
            cairo_fill(paper)
        }
    }

    private func stroke(
        _ thickness: Double, gray: Double, isDotted: Bool = false, _ path: () -> Void
    ) {
        cairo_set_source_rgb(paper, gray, gray, gray)
        cairo_set_line_width(paper, thickness)
        // Dashes of no length with round ends are dots.
        cairo_set_line_cap(paper, isDotted ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_SQUARE)
        let dots = [0, 2.6]
        cairo_set_dash(paper, dots, isDotted ? 2 : 0, 0)
        path()
        cairo_stroke(paper)
    }

    /// The mark of a draft: as text at the head, and as a pale shape across the page.
    private func draft(_ mark: String) {
        var look = TextLook(size: 10, isBold: true, spacing: 1, side: .end)
        look.gray = 0.3
        line([.text(mark)], look, y: Sheet.head, width: Sheet.right - Sheet.left)
        let large = TextLook(size: 90, isBold: true)
        guard let shape = typesetter.lines([.text(mark)], large, width: 5000).first else { return }
        let scale = min(1, 620 / max(shape.width, 1))
        cairo_save(paper)
        cairo_set_source_rgb(paper, 0.94, 0.94, 0.94)
        cairo_translate(paper, Sheet.width / 2, Sheet.height / 2)
        cairo_rotate(paper, -0.9)
        cairo_scale(paper, scale, scale)
        cairo_translate(paper, -shape.width / 2, shape.height / 5)
        shape.fillShapes(on: paper)
        cairo_restore(paper)
    }
}
