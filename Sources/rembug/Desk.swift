import Discussion
import Interface
import Minutes
import SessionFile
import Wording

/// Makes the papers that the closing screen asks for, for the office, beside the session.
struct Desk {
    let access: SessionAccess

    /// The desk as the screen knows it.
    var paperDesk: PaperDesk {
        PaperDesk(
            folder: SessionFolder.told(ofFileAt: access.file.path),
            write: { papers in
                outcome(of: papers) { paper, press in
                    let path = path(of: paper, press)
                    let bytes = try bytes(of: paper, press)
                    try OutputFile(path: path).write(bytes, force: false)
                    return path.split(separator: "/").last.map(String.init) ?? path
                }
            },
            print: { papers in
                outcome(of: papers) { paper, press in
                    let document = try press.latest(paper.document).document
                    let bytes = try PaperProgram.pdf(of: document, quietly: true)
                    _ = try Printer.print(bytes, called: document.name)
                    return paper.document.word(in: screenLanguage())
                }
            })
    }

    /// Does something with each paper until one fails.
    private func outcome(
        of papers: [PaperDesk.Paper], _ body: (PaperDesk.Paper, Press) throws -> String
    ) -> PaperDesk.Outcome {
        var outcome = PaperDesk.Outcome()
        do {
            let press = Press(
                access, for: .official, nil,
                Result { try Stationery.read(office: nil, profile: nil) })
            for paper in papers { outcome.done.append(try body(paper, press)) }
        } catch let failure as Failure {
            outcome.trouble = failure.complaint.words
        } catch {}
        return outcome
    }

    private func bytes(of paper: PaperDesk.Paper, _ press: Press) throws -> [UInt8] {
        let document = try press.latest(paper.document).document
        let own = MinutesFormat(fileExtension: paper.format).map(OutputFormat.own)
        return try (own ?? .pdf).render(document, quietly: true)
    }

    private func name(of paper: PaperDesk.Paper, _ press: Press) -> String {
        paper.document.word(in: press.release.language).lowercased() + "." + paper.format
    }

    /// `rembug-desa berita acara.pdf` beside `rembug-desa.fgd`.
    private func path(of paper: PaperDesk.Paper, _ press: Press) -> String {
        let file = access.file.path
        let stem = file.hasSuffix(".fgd") ? String(file.dropLast(4)) : file
        return stem + " " + name(of: paper, press)
    }
}
