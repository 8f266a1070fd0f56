import ArgumentParser
import Discussion
import SessionFile
import Wording

/// Moves the times of a writer whose clock was wrong.
struct ShiftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift",
        abstract: "Move everything that a writer with a wrong clock recorded to its right time.")

    @Argument(help: "The session.") var file: String
    @Option(help: "The writer, as `rembug check` names it.") var writer: String
    @Option(
        name: .customLong("by"), parsing: .unconditional,
        help: "Hours and minutes, as in -3:00 for earlier or 0:45 for later.")
    var length: String
    @Option(name: .customLong("as"), help: "Who moves them; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        guard let milliseconds = Self.milliseconds(length) else {
            throw Failure(.record(.notALength(length)))
        }
        guard let id = WriterID(writer.uppercased()), let known = access.session.writers[id] else {
            let writers = access.session.writers.sorted { $0.key < $1.key }
                .map { "\($0.key)  \($0.value.name)" }
            throw Failure(.record(.unknownWriter(writer, known: writers)))
        }
        do throws(SessionFileError) {
            try access.file.append(
                .writerTimesShifted(id, milliseconds: milliseconds), at: access.clock.moment())
        } catch { throw Failure(error, file) }
        printLine(screenLanguage().timesShifted(known.name, "\(id)", by: length))
        try access.complainOfDamage()
    }

    /// Milliseconds in `-3:00` or `0:45`, up to a hundred years.
    static func milliseconds(_ text: String) -> Int64? {
        let sign: Int64 = text.hasPrefix("-") ? -1 : 1
        let parts = text.drop { "+-".contains($0) }.split(
            separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, text.count - parts.joined().count <= 2,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
            let hours = Int64(parts[0]), hours <= 876_600, let minutes = Int64(parts[1]),
            minutes < 60, hours + minutes > 0
        else { return nil }
        return sign * (hours * 60 + minutes) * 60_000
    }
}
