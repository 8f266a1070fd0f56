import ArgumentParser
import Discussion
import Wording

/// Sets what is known of the session as a whole.
struct SetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set what the session is: venue=…, aims+=…, attribution=code."
    )

    @Argument(help: "The session.") var file: String
    @Argument(help: "name=value; name+=value adds to a list; name= clears.")
    var settings: [String]
    @Option(
        help: "Set how speakers are named (attribution=…) in this item alone, by its number.")
    var item: String?
    @Option(name: .customLong("as"), help: "Who sets it; the name of the account without it.")
    var name: String?
    @Option(help: "The language of messages: id or en.") var language: Language?

    func run() throws {
        let access = try SessionAccess.writing(file, as: name, .script)
        let naming = settings.filter(\.isOfAttribution)
        let attribution = try naming.last.map(self.attribution)
        let place = try item.map { try number($0, in: access.session) }
        var values: [DetailKey: FieldValue?] = [:]
        for setting in settings where !setting.isOfAttribution {
            guard item == nil else { throw Failure(.notOfItem(setting)) }
            try Setting(setting).put(into: &values, of: access)
        }
        // Together with a zone it would be the day by that zone.
        let date = values[.zone] == nil ? nil : values.removeValue(forKey: .date)
        if date == nil, let day = try dayOfMaking(values, access.session) {
            values[.date] = .date(day)
        }
        for values in [values, date.map { [.date: $0] } ?? [:]] where !values.isEmpty {
            try access.ask(.changeDetails(access.session.details.change(to: values)))
        }
        if let attribution { try access.ask(.chooseAttribution(attribution, item: place)) }
        try access.complainOfDamage()
    }

    /// The day on which the session was made by a zone that is set now, if it is another than by the
    /// zone whose day it has; nothing where a day is set too, or was.
    private func dayOfMaking(
        _ values: [DetailKey: FieldValue?], _ session: Session
    ) throws -> CivilDate? {
        guard case .text(let zone)?? = values[.zone],
            let made = session.madeOnItsDate(by: { try? SystemClock(zone: $0).zoneClock })
        else { return nil }
        let day = try SystemClock(zone: zone).zoneClock.told(made).date
        if case .date(day)? = session.details[.date] { return nil }
        printLine(screenLanguage().dateFollowsZone(day))
        return day
    }

    /// How speakers are named, by the word of the file or of the screen.
    ///
    /// Nothing behind it takes the choice back.
    private func attribution(_ setting: String) throws -> Attribution? {
        let value = String(setting.drop { $0 != "=" }.dropFirst())
        if value.isEmpty { return nil }
        let named = Attribution.allCases.first { attribution in
            let words = Language.allCases.map { attribution.word(in: $0) } + [attribution.rawValue]
            return words.contains { $0.lowercased() == value.lowercased() }
        }
        guard let named else {
            throw Failure(
                .unknownAttribution(value, known: Attribution.allCases.map(\.rawValue)))
        }
        return named
    }

    /// The item of the programme with a number.
    private func number(_ number: String, in session: Session) throws -> EntityID {
        let outline = session.outline
        guard let place = outline.numbers.firstIndex(of: number) else {
            throw Failure(.noItem(number, count: outline.items.count))
        }
        return outline.items[place].id
    }
}

extension String {
    /// Whether a setting says how speakers are named.
    fileprivate var isOfAttribution: Bool {
        let name = CommandName.attribution.words
        return [CommandName.attribution.rawValue, name[.indonesian], name[.english]]
            .contains { hasPrefix($0 + "=") }
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
            throw Failure(
                .unknownDetail(
                    String(name),
                    known: DetailKey.allCases.map(\.rawValue) + [CommandName.attribution.rawValue]))
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
            case .zone: return .text(try SystemClock(zone: value).zone)
            default: break
            }
            return .text(value)
        }
    }
}
