import CPango
import Discussion
import Minutes
import Wording

/// A document as the bytes of a PDF; the same document and fonts give the same bytes.
struct PDF {
    /// The whole file.
    let bytes: [UInt8]

    /// Sets the document, lays it out and draws it.
    init(of document: Document, _ typesetter: Typesetter) throws(PaperComplaint) {
        let flow = Flow(
            typesetter: typesetter,
            place: Flow.Place(x: Sheet.left, width: Sheet.right - Sheet.left))
        let layout = Pages(flow.strips(document.blocks))
        let pages = layout.pages
        let file = PDFFile()
        file.describe(document)
        for (index, page) in pages.enumerated() {
            PDFPage(paper: file.paper, typesetter: typesetter, document: document)
                .draw(page, layout.number(ofPage: index))
        }
        file.outline(pages)
        bytes = document.pictures.reduce(into: try file.finish()) { $1.setRight(in: &$0) }
    }
}
