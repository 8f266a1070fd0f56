import CPango
import Discussion
import Minutes
import Wording

/// A PDF while cairo writes it into memory.
final class PDFFile {
    /// What the pages are drawn on.
    let paper: OpaquePointer
    private let surface: OpaquePointer
    private let output = Output()

    private final class Output {
        var bytes: [UInt8] = []
    }

    /// Begins a file of A4 pages.
    init() {
        let output = Unmanaged.passUnretained(output).toOpaque()
        surface = cairo_pdf_surface_create_for_stream(
            { closure, data, length in
                guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
                Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                return CAIRO_STATUS_SUCCESS
            }, output, Sheet.width, Sheet.height)
        paper = cairo_create(surface)
    }

    deinit {
        cairo_destroy(paper)
        cairo_surface_destroy(surface)
    }

    /// What a reader shows about the file; without a date it would be that of the clock.
    func describe(_ document: Document) {
        let made = document.made ?? WallTime(milliseconds: 0, offset: 0)
        let date = String(made.iso.prefix(19) + made.iso.suffix(6))
        let facts: [(cairo_pdf_metadata_t, String)] = [
            (CAIRO_PDF_METADATA_TITLE, document.name),
            (CAIRO_PDF_METADATA_AUTHOR, document.author.harmless),
            (CAIRO_PDF_METADATA_CREATOR, document.program.harmless),
            (CAIRO_PDF_METADATA_CREATE_DATE, date), (CAIRO_PDF_METADATA_MOD_DATE, date),
        ]
        for (key, value) in facts where !value.isEmpty {
            cairo_pdf_surface_set_metadata(surface, key, value)
        }
    }

    /// Headings beside the pages, each under the last one that is above it.
    func outline(_ pages: [[Pages.Placed]]) {
        var parents: [(level: Int, id: Int32)] = []
        for (index, page) in pages.enumerated() {
            for placed in page {
                guard let entry = placed.strip.entry else { continue }
                parents.removeAll { $0.level >= entry.level }
                let target = "page=\(index + 1) pos=[\(Int(Sheet.left)) \(Int(placed.y))]"
                let id = cairo_pdf_surface_add_outline(
                    surface, parents.last?.id ?? CAIRO_PDF_OUTLINE_ROOT, entry.text, target,
                    CAIRO_PDF_OUTLINE_FLAG_OPEN)
                parents.append((entry.level, id))
            }
        }
    }

    /// Ends the file and gives its bytes.
    func finish() throws(PaperComplaint) -> [UInt8] {
        try check(cairo_status(paper))
        cairo_surface_finish(surface)
        try check(cairo_surface_status(surface))
        return output.bytes
    }

    private func check(_ status: cairo_status_t) throws(PaperComplaint) {
        guard status != CAIRO_STATUS_SUCCESS else { return }
        throw .cannotDraw(String(cString: cairo_status_to_string(status)))
    }
}
