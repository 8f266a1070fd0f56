import ArgumentParser
import Discussion
import Minutes
import Wording

/// Writes minutes.
struct MinutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minutes", abstract: "Write the minutes, or another document.")

    @Argument(help: "The session.") var file: String
    @Option(help: "Which document.") var document = DocumentName.notula
    @Option(help: "The language of the labels: id or en; without it, the session's.")
    var language: Language?
    @Option(name: .customLong("for"), help: "For whom: team, official or public.")
    var audience = Audience.official
    @OptionGroup var output: DocumentOutput
    @Flag(help: "Send it to the printer, through CUPS, as PDF; with -o also write it.")
    var print = false
    @Flag(help: "Add the restricted annex: boards that can harm whoever is named.")
    var annex = false

    @Option(help: "The office's own file; without it, office.yaml of the configuration.")
    var office: String?
    @Option(
        help: "Which sections documents have; without it, profile.yaml of the configuration.")
    var profile: String?
    @Flag(help: "Instead of the document, say what it keeps back and why.") var explain = false

    @Option(help: "Print the version of this number as it was approved.") var approved: Int?
    @Option(help: "Instead of the document, say what changed since this approved version.")
    var diff: Int?

    func run() throws {
        let access = try SessionAccess.reading(file)
        let format = try output.format
        if annex, audience != .team, audience != .official { throw Failure(.annexNotForPublic) }
        if document == .evaluasi, !document.audiences.contains(audience) {
            throw Failure(.evaluationNotForPublic)
        }
        let press = Press(
            access, for: audience, language,
            Result { try Stationery.read(office: office, profile: profile) }, withAnnex: annex)
        if explain {
            try explain(try press.withheld(approved: approved), as: format)
        } else if print {
            let document = try document(press)
            if output.hasFile { try output.write(document, as: format) }
            try Printer.send(document)
        } else if let diff {
            try writeChanges(since: diff, press, as: format)
        } else {
            try output.write(try document(press), as: format)
        }
        try access.complainOfDamage()
    }

    /// The version asked for, or the latest, with a word where that is not the one approved.
    private func document(_ press: Press) throws -> Document {
        if let approved { return try self.approved(approved, press) }
        let latest = try press.latest(document)
        if let note = latest.note { tell(note) }
        return latest.document
    }

    /// A version as it was approved, which other files of the office do not change.
    private func approved(_ version: Int, _ press: Press) throws -> Document {
        let document = try press.document(document, approved: version)
        if let doubt = press.doubt(of: version) {
            tell(doubt)
        } else if office != nil || profile != nil {
            throw Failure(.version(.keepsItsFiles(version)))
        }
        return document
    }

    /// What changed, as lines on the screen or as a document in the format that is asked for.
    private func writeChanges(since version: Int, _ press: Press, as format: OutputFormat) throws {
        let language = language ?? screenLanguage()
        let old = try press.document(document, approvedAndToldNow: version)
        let new = try approved.map { try self.approved($0, press) } ?? press.document(document)
        if old.isToldLess { tell(language.toldMoreStrictly(since: version)) }
        let changes = DocumentChanges(from: old.document, to: new)
        let title =
            changes.isEmpty ? language.unchanged(since: version) : language.changes(since: version)
        guard output.isStandard else {
            return try output.write(changes.document(called: title, in: language), as: format)
        }
        printLine(title)
        printText(changes.text.printable)
    }

    private func explain(_ all: [Withheld], as format: OutputFormat) throws {
        let language = language ?? screenLanguage()
        let withheld = all.compactMap(document.part)
        try output.write(
            language.withheld(withheld), called: language.withheldTitle(audience), in: language,
            as: format)
    }
}
