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
                    let name = name(of: paper, press)
                    let path = free(name)
                    let bytes = try bytes(of: paper, press)
                    try OutputFile(path: path).write(bytes, force: false)
                    return (fileName(path), path == name ? nil : fileName(name))
                }
            },
            print: { papers in
                outcome(of: papers) { paper, press in
                    let document = try press.latest(paper.document).document
                    let bytes = try PaperProgram.pdf(of: document, quietly: true)
                    _ = try Printer.print(bytes, called: document.name)
                    return (paper.document.word(in: screenLanguage()), nil)
                }
            })
    }

    /// Does something with each paper until one fails; what was done is told by its name, with that of
    /// a file that was left as it is.
    private func outcome(
        of papers: [PaperDesk.Paper],
        _ body: (PaperDesk.Paper, Press) throws -> (done: String, left: String?)
    ) -> PaperDesk.Outcome {
        var outcome = PaperDesk.Outcome()
        let stationery = Result { try Stationery.read(office: nil, profile: nil) }
        do {
            for paper in papers {
                let press = Press(access, for: paper.audience, nil, stationery)
                let (done, left) = try body(paper, press)
                outcome.done.append(done)
                outcome.left += left.map { [$0] } ?? []
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

    /// `rembug-desa berita acara.pdf` beside `rembug-desa.fgd`; only of another paper than the
    /// office's the name says for whom it is.
    private func name(of paper: PaperDesk.Paper, _ press: Press) -> String {
        let file = access.file.path
        let stem = file.hasSuffix(".fgd") ? String(file.dropLast(4)) : file
        let language = press.release.language
        let forWhom = paper.audience == .official ? "" : " " + paper.audience.forWhom[language]
        return stem + " " + paper.document.word(in: language).lowercased() + forWhom + "."
            + paper.format
    }

    /// The name, or where somebody changed that file by hand, the first of *notula (2).pdf* … that
    /// nobody did.
    private func free(_ name: String) -> String {
        let ending = name.split(separator: ".").last.map { "." + $0 } ?? ""
        let stem = name.dropLast(ending.count)
        let others = (2...99).lazy.map { "\(stem) (\($0))\(ending)" }
        guard OutputFile(path: name).isOthers else { return name }
        return others.first { !OutputFile(path: $0).isOthers } ?? name
    }

    private func fileName(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
