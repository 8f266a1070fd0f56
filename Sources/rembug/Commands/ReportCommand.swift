import ArgumentParser
import Discussion
import Minutes
import SessionFile
import Wording

/// Writes one document of several sessions.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Fold the sessions of several villages into one document.")

    @Argument(help: "The sessions, each of one village: rembug set FILE village=D04.")
    var files: [String]
    @Option(help: "Which document.") var document = SeriesDocument.rekap
    @Option(help: "The language of the labels: id or en; without it, the first session's.")
    var language: Language?
    @Option(name: .customLong("for"), help: "For whom: team, official or public.")
    var audience = Audience.official
    @Option(
        name: .customLong("join"), help: "Count a category as another: 'clean water=water'.")
    var joints: [String] = []
    @Option(help: "The office's own file; without it, office.yaml of the configuration.")
    var office: String?
    @OptionGroup var output: DocumentOutput
    @Flag(help: "Send it to the printer, through CUPS, as PDF; with -o also write it.")
    var print = false
    @Flag(help: "Instead of the document, say what it keeps back and why.") var explain = false

    func run() throws {
        let format = try output.format
        let joints = try joints.map(Self.joint)
        let sessions = try files.map { try SessionAccess.reading($0) }
        try Self.checkVillages(of: sessions)
        let series = sessions.map {
            ($0.session, $0.instant(of: $0.clock.moment()), $0.session.zoneClock)
        }
        if explain {
            return try explain(Session.withheld(series, from: audience), as: format)
        }
        let releases = Session.released(series, to: audience)
        let language = language ?? releases[0].language
        let villages = VillageSeries(releases, in: language, joining: joints)
        guard villages.hasNeeds else { throw Failure(.series(.noNeeds)) }
        if let word = villages.unusedJoints.first {
            throw Failure(.series(.noCategory(word, known: villages.categories(in: language))))
        }
        for pair in villages.alike { tell(screenLanguage().alike(pair.word, pair.near)) }
        let imprint = Imprint(
            made: sessions[0].clock.moment().at, program: "Rembug " + Rembug.version,
            language: language, office: try OfficeFile.read(office),
            isWhole: sessions.allSatisfy { $0.damage == nil })
        let document = document.document(of: villages, imprint)
        if !print || output.hasFile { try output.write(document, as: format) }
        if print { try Printer.send(document) }
        for access in sessions { try access.complainOfDamage() }
    }

    /// What is kept back of each session, each sentence behind the name of its file.
    private func explain(_ withheld: [[Withheld]], as format: OutputFormat) throws {
        let language = language ?? screenLanguage()
        let lines = zip(files, withheld).flatMap { file, withheld in
            language.withheld(withheld).map { file + ": " + $0 }
        }
        try output.write(
            lines, called: language.withheldTitle(audience), in: language, as: format)
    }

    /// Each session speaks for one village, and no two for the same.
    private static func checkVillages(of sessions: [SessionAccess]) throws {
        var known: [String: String] = [:]
        for access in sessions {
            let path = access.file.path
            guard let village = access.session.village else {
                throw Failure(.series(.noVillage(path)))
            }
            if let other = known.updateValue(path, forKey: village.lowercased()) {
                throw Failure(.series(.sameVillage(village, other, path)))
            }
        }
    }

    /// A category and the one that it is counted as: `clean water=water`.
    private static func joint(_ text: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
            throw Failure(.series(.badJoint(text)))
        }
        return (parts[0], parts[1])
    }
}
