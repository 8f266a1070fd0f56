import Discussion
import Interface
import Minutes
import SessionFile
import Wording

/// Makes the papers that the screen asks for, beside the session.
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
        let stationery = Result { try Stationery.read(office: nil, profile: nil) }
        do {
            for paper in papers {
                if paper.document == .evaluasi, paper.audience == .public {
                    throw Failure(.evaluationNotForPublic)
                }
                let press = Press(access, for: paper.audience, nil, stationery)
                outcome.done.append(try body(paper, press))
            }
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

    /// Only of another paper than the office's the name says for whom it is.
    private func name(of paper: PaperDesk.Paper, _ press: Press) -> String {
        let language = press.release.language
        let forWhom = paper.audience == .official ? "" : " " + paper.audience.forWhom[language]
        return paper.document.word(in: language).lowercased() + forWhom + "." + paper.format
    }

    /// `rembug-desa berita acara.pdf` beside `rembug-desa.fgd`.
    private func path(of paper: PaperDesk.Paper, _ press: Press) -> String {
        let file = access.file.path
        let stem = file.hasSuffix(".fgd") ? String(file.dropLast(4)) : file
        return stem + " " + name(of: paper, press)
    }
}
