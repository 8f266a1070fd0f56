import ArgumentParser
import Discussion
import Glibc
import Wording

/// Attaches photographs, describes them, or lists those that there are.
struct AttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Attach photographs (PNG or JPEG), or list them; the session file keeps them.")

    @Argument(help: "The session.") var file: String
    @Argument(help: "The photographs; one that is attached already is described anew.")
    var photographs: [String] = []
    @Option(help: "What stands under them.") var caption: String?
    @Option(help: "Who took them.") var credit: String?
    @Option(help: "What is to be seen, for those who do not see it.") var description: String?
    @Option(help: "Who can be recognised: P01,P02; without it, everyone on the list.")
    var shows: String?
    @Flag(help: "Nobody can be recognised.") var nobody = false
    @Flag(help: "It is no photograph but the emblem at the head of the papers.")
    var letterhead = false
    @Option(help: "Take away the photograph with this number of the list.") var remove: Int?
    @Option(name: .customLong("as"), help: "Who attaches; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func validate() throws {
        guard shows == nil || !nobody else {
            throw ValidationError("either --shows or --nobody")
        }
        guard !letterhead || photographs.count == 1 else {
            throw ValidationError("write: rembug attach FILE PICTURE --letterhead")
        }
        guard remove == nil || photographs.isEmpty else {
            throw ValidationError("write: rembug attach FILE --remove NUMBER")
        }
    }

    func run() throws {
        if remove == nil, photographs.isEmpty { return try list() }
        // All are read before the first is attached, so that a bad one stops nothing half way.
        let pictures = try photographs.map { path in
            let most = letterhead ? Picture.mostEmblemBytes : Picture.mostBytes
            let missing = letterhead ? Complaint.noSuchEmblem : Complaint.noSuchPicture
            return (path, try PictureFile.read(path, most: most, missing: missing))
        }
        let access = try SessionAccess.writing(file, as: name, .script)
        if let remove { try take(remove, from: access) }
        let values = try values(for: access)
        for (path, picture) in pictures { try attach(picture, path, values, to: access) }
        try access.complainOfDamage()
    }

    private func values(for access: SessionAccess) throws -> [PhotographKey: FieldValue] {
        var values: [PhotographKey: FieldValue] = [:]
        let texts: [(PhotographKey, String?)] = [
            (.caption, caption), (.credit, credit), (.description, description),
        ]
        for case (let key, let text?) in texts { values[key] = .text(text) }
        if letterhead { values[.letterhead] = .flag(true) }
        if nobody { values[.nobody] = .flag(true) }
        if let shows {
            let names = shows.split(separator: ",").map { String($0).trimmed }
            values[.shows] = .entities(
                try names.map { name in
                    guard let person = access.session.person(named: name) else {
                        throw Failure(.record(.nobody(name)))
                    }
                    return person.id
                })
            values[.nobody] = .flag(false)
        }
        return values
    }

    private func attach(
        _ picture: Picture, _ path: String, _ values: [PhotographKey: FieldValue],
        to access: SessionAccess
    ) throws {
        let former = access.session.emblem
        let standing = access.session.standingPhotographs
        let place = standing.firstIndex { $0.picture == picture }
        if let place, !values.isEmpty {
            let change = standing[place].fields.change(to: values.mapValues { $0 })
            try access.ask(.amendPhotograph(standing[place].id, change))
        } else {
            try access.ask(.attachPhotograph(picture, values))
        }
        if letterhead, let former, former.picture != picture {
            try access.ask(.strikeNotes([former.id]))
        }
        printLine(sentence(on: path, former: place, count: standing.count))
    }

    private func sentence(on path: String, former place: Int?, count: Int) -> String {
        let language = screenLanguage()
        if letterhead { return language.emblemAttached(path) }
        return place.map { language.photographDescribed($0 + 1) }
            ?? language.photographAttached(path, number: count + 1)
    }

    private func take(_ number: Int, from access: SessionAccess) throws {
        let standing = access.session.standingPhotographs
        guard standing.indices.contains(number - 1) else {
            throw Failure(.refused(.unknownPhotograph))
        }
        try access.ask(.strikeNotes([standing[number - 1].id]))
        printLine(screenLanguage().photographRemoved(number))
    }

    private func list() throws {
        let access = try SessionAccess.reading(file)
        let now = access.instant(of: access.clock.moment())
        let shown = Set(access.session.released(to: .official, at: now).photographs.map(\.id))
        let standing = access.session.standingPhotographs
        if standing.isEmpty { printLine(screenLanguage().noPhotographs) }
        for (place, photograph) in standing.enumerated() {
            let (width, height) = photograph.picture.upright
            let size = "\(width)×\(height), \((photograph.picture.bytes.count + 1023) / 1024) KB"
            let words = [PhotographKey.caption, .credit].compactMap { photograph.fields.text($0) }
            let state =
                photograph.isLetterhead
                ? [screenLanguage().isEmblem]
                : shown.contains(photograph.id) ? [] : [screenLanguage().photographNotShown]
            let line = ["\(place + 1)"] + words + [size] + state
            printLine(line.joined(separator: "  "))
        }
        try access.complainOfDamage()
    }
}
