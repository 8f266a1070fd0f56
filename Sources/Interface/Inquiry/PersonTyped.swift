import Discussion

/// Somebody as an inquiry takes them: by code, by the beginnings of a name, by `Name, Institution`
/// or `+Name`, or, for a hand, by looks; a sign in front says the lane.
struct PersonTyped {
    /// In which lane a hand goes up.
    private(set) var lane = HandLane.ordinary
    /// The people on the list whom the words fit, the best first.
    private(set) var fitting: [Person] = []
    /// All who are meant where several are, each of them on the list: `joko, karto`.
    private(set) var several: [Person] = []
    /// What of several names is nobody's on the list: `Tono, PKH` of `joko, karto, Tono, PKH`.
    private(set) var rest: String?
    /// Whether that many names are typed that they are no name with its institution.
    private(set) var isList = false
    /// Who is on the list already and may be meant by what looks like somebody new.
    private(set) var alike: Person?
    private let words: String

    init(_ text: String, in scene: Scene, for kind: Inquiry.Kind) {
        var rest = Substring(text).drop { $0 == " " }
        if kind == .hand {
            for (sign, lane) in Self.signs where rest.hasPrefix(sign) {
                self.lane = lane
                rest = rest.dropFirst(sign.count).drop { $0 == " " }
                break
            }
        }
        if rest.first == "@" { rest = rest.dropFirst() }
        words = String(rest.reversed().drop { $0 == " " }.reversed())
        fitting = Self.people(scene.tally.roster, fitting: words.lowercased())
        if fitting.isEmpty { findInParts(scene, for: kind) }
        // Whoever is here already is hardly meant once more.
        if kind == .arrival {
            fitting = fitting.filter { !$0.isPresent } + fitting.filter(\.isPresent)
        }
    }

    /// Looks for a name with its institution, then for several names, then for who is much like
    /// somebody new.
    private mutating func findInParts(_ scene: Scene, for kind: Inquiry.Kind) {
        let isNew = words.hasPrefix("+")
        guard case .new(let values)? = Self.new(Substring(words.drop { $0 == "+" })) else { return }
        if let known = scene.session.person(knownAs: values) { return fitting = [known] }
        let known = scene.session.person(like: values)
        let names = words.partsOfNames
        if isNew {
            isList = names.count > 2
            return alike = known?.isSurely(values) == true ? known : nil
        }
        let roster = scene.tally.roster
        let parts = words.lowercased().split(separator: ",").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        guard parts.count > 1, let institution = parts.last else { return }
        let named = Self.people(roster, fitting: parts.dropLast().joined(separator: " "))
        fitting = named.filter { person in
            (person.fields.text(.institution) ?? "").lowercased().hasPrefix(institution)
        }
        guard fitting.isEmpty else { return }
        let each = parts.map { Self.people(roster, fitting: $0) }
        if each.allSatisfy({ $0.count == 1 }) { return several = each.map { $0[0] } }
        alike = known ?? named.first
        if alike == nil, names.count > 2 { find(names, roster, for: kind) }
    }

    /// Looks in a list for those who are on that of the session; one alone may be somebody new, and
    /// looks have commas too.
    private mutating func find(_ names: [String], _ roster: [Person], for kind: Inquiry.Kind) {
        let found = names.map { Self.people(roster, fitting: $0.lowercased()) }
        let known = found.filter { $0.count == 1 }.joined().reduce(into: [Person]()) {
            all, person in
            if !all.contains(where: { $0.id == person.id }) { all.append(person) }
        }
        isList = kind != .hand || known.count > 1
        let isEnough = known.count > 1 || kind == .arrival && known.count == 1
        guard isEnough else { return alike = isList ? known.first : nil }
        several = known
        rest = zip(names, found).filter { $1.count != 1 }.map(\.0).joined(separator: ", ")
    }

    private static let signs: [(String, HandLane)] = [
        ("!!", .privilege), ("!", .order), ("?", .information), ("<", .response),
    ]

    /// Whether nothing but a sign was typed.
    var isEmpty: Bool { words.isEmpty }

    /// Whom the words mean, the chosen one of those who fit; `looks` lets a description stand.
    func speaker(_ chosen: Int, looks: Bool) -> SpeakerReference? {
        if fitting.indices.contains(chosen) { return .person(fitting[chosen].id) }
        if alike != nil || !several.isEmpty || isList { return nil }
        if words.hasPrefix("+") { return Self.new(words.dropFirst()) }
        if let number = Int(words), 1...9999 ~= number {
            return .code("P" + (number < 10 ? "0" : "") + "\(number)")
        }
        if PersonRole(ofCode: words.uppercased()) != nil { return .code(words.uppercased()) }
        if looks { return isEmpty ? nil : .new([.cue: .text(words)]) }
        return words.contains(",") ? Self.new(words[...]) : nil
    }

    /// A name and, behind the last comma, an institution.
    private static func new(_ text: Substring) -> SpeakerReference? {
        let parts = text.split(separator: ",").map { $0.drop { $0 == " " } }
        guard let first = parts.first, !first.isEmpty else { return nil }
        var values: [PersonKey: FieldValue] = [:]
        let name = parts.count > 1 ? parts.dropLast().joined(separator: ", ") : String(first)
        values[.name] = .text(name)
        if parts.count > 1, let last = parts.last, !last.isEmpty {
            values[.institution] = .text(String(last))
        }
        return .new(values)
    }

    /// Whoever bears the code, else everyone with a word of the name, or of the looks, that begins
    /// with each of these; those first whose name begins with them.
    ///
    /// Where nobody is called so, the forms of address in front count for nothing: *Pak Haji
    /// Bambang* is Bambang.
    private static func people(_ roster: [Person], fitting words: String) -> [Person] {
        guard !words.isEmpty, !words.hasPrefix("+") else { return [] }
        let number = Int(words).map { ($0 < 10 ? "p0" : "p") + "\($0)" }
        let coded = roster.filter { [words, number].contains($0.code.lowercased()) }
        if !coded.isEmpty || number != nil { return coded }
        let found = named(words, in: roster)
        return found.isEmpty ? named(words.withoutAddressInFront, in: roster) : found
    }

    private static func named(_ words: String, in roster: [Person]) -> [Person] {
        let beginnings = words.split(separator: " ")
        guard let first = beginnings.first else { return [] }
        let fitting = roster.filter { person in
            beginnings.allSatisfy { person.hasWord(beginningWith: String($0)) }
        }
        func leads(_ person: Person) -> Bool {
            (person.name ?? "").lowercased().hasPrefix(first)
        }
        return fitting.filter(leads) + fitting.filter { !leads($0) }
    }
}

extension String {
    /// What stands between the commas; degrees are of the name in front of them.
    fileprivate var partsOfNames: [String] {
        let parts = split(separator: ",").map {
            $0.split(separator: " ").joined(separator: " ")
        }
        return parts.reduce(into: []) { names, part in
            if names.isEmpty || !part.isOnlyDegrees {
                if !part.isEmpty { names.append(part) }
            } else {
                names[names.count - 1] += ", " + part
            }
        }
    }
}

extension Person {
    fileprivate func hasWord(beginningWith beginning: String) -> Bool {
        answers(to: beginning)
            || (fields.text(.cue) ?? "").lowercased().split(separator: " ").contains {
                $0.hasPrefix(beginning)
            }
    }
}
