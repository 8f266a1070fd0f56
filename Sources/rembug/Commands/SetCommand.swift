import ArgumentParser
import Discussion
import Wording

/// Sets what is known of the session as a whole.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set what the session is: venue=…, date=…, aims+=….")

    @Argument(help: "The session.") var file: String
    @Argument(help: "name=value; name+=value adds to a list; name= clears.")
    var settings: [String]
    @Option(name: .customLong("as"), help: "Who sets it; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        var values: [DetailKey: FieldValue?] = [:]
        for setting in settings {
            try Setting(setting).put(into: &values, of: access)
        }
        try access.ask(.changeDetails(access.session.details.change(to: values)))
        try access.complainOfDamage()
    }
}

/// One `name=value` of the command line.
private struct Setting {
    let key: DetailKey
    let value: String
    let adds: Bool

    init(_ text: String) throws {
        guard let equals = text.firstIndex(of: "=") else { throw Failure(.noSetting(text)) }
        adds = text[..<equals].hasSuffix("+")
        let name = text[..<equals].dropLast(adds ? 1 : 0)
        guard let key = DetailKey(rawValue: String(name)) ?? DetailKey(typed: String(name)) else {
            throw Failure(.unknownDetail(String(name), known: DetailKey.allCases.map(\.rawValue)))
        }
        self.key = key
        value = String(text[text.index(after: equals)...])
        if adds, key.type != .list, key.type != .entities { throw Failure(.notAList(key)) }
    }

    func put(into values: inout [DetailKey: FieldValue?], of access: SessionAccess) throws {
        let before = adds ? values[key] ?? access.session.details[key] : nil
        values[key] = .some(value.isEmpty ? before : try read(for: access, after: before))
    }

    /// The value, after what the list holds already.
    private func read(for access: SessionAccess, after before: FieldValue?) throws -> FieldValue {
        let read: FieldValue? =
            switch (key.type, before) {
            case (.list, .list(let list)): .list(list + [value])
            case (.list, _): .list([value])
            case (.entities, .entities(let people)):
                person(of: access).map { .entities(people + [$0]) }
            case (.entities, _): person(of: access).map { .entities([$0]) }
            case (.number, _): Int(value).flatMap { 1...99 ~= $0 ? .number($0) : nil }
            case (.date, _): readDate(value, today: access.clock.moment().at.date).map { .date($0) }
            case (.time, _): readClock(value, pastMidnight: key == .endsAt).map { .time($0) }
            case (.entity, _): person(of: access).map { .entity($0) }
            default: try text
            }
        guard let read else { throw Failure(.badValue(key, value)) }
        return read
    }

    private func person(of access: SessionAccess) -> EntityID? {
        access.session.person(named: value)?.id
    }

    /// Some texts stand for one of a few things.
    private var text: FieldValue? {
        get throws {
            switch key {
            case .profile where Profile(rawValue: value) == nil: return nil
            case .language where Language(rawValue: value) == nil: return nil
            case .zone: _ = try SystemClock(zone: value)
            default: break
            }
            return .text(value)
        }
    }
}
