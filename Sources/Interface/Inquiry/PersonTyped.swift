import Discussion

/// Somebody as an inquiry takes them: by code, by the beginnings of a name, by `Name, Institution`
/// or `+Name`, or, for a hand, by looks; a sign in front says the lane.
struct PersonTyped {
    /// In which lane a hand goes up.
    private(set) var lane = HandLane.ordinary
    /// The people on the list whom the words fit, the best first.
    private(set) var fitting: [Person] = []
    private let words: String

    init(_ text: String, in tally: Tally, for kind: Inquiry.Kind) {
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
        fitting = Self.people(tally.roster, fitting: words.lowercased())
        // Whoever is here already is hardly meant once more.
        if kind == .arrival {
            fitting = fitting.filter { !$0.isPresent } + fitting.filter(\.isPresent)
        }
    }

    private static let signs: [(String, HandLane)] = [
        ("!!", .privilege), ("!", .order), ("?", .information), ("<", .response),
    ]

    /// Whether nothing but a sign was typed.
    var isEmpty: Bool { words.isEmpty }

    /// Whom the words mean, the chosen one of those who fit; `looks` lets a description stand.
    func speaker(_ chosen: Int, looks: Bool) -> SpeakerReference? {
        if words.hasPrefix("+") { return Self.new(words.dropFirst()) }
        if fitting.indices.contains(chosen) { return .person(fitting[chosen].id) }
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
    private static func people(_ roster: [Person], fitting words: String) -> [Person] {
        guard !words.isEmpty, !words.hasPrefix("+") else { return [] }
        let number = Int(words).map { ($0 < 10 ? "p0" : "p") + "\($0)" }
        let coded = roster.filter { [words, number].contains($0.code.lowercased()) }
        if !coded.isEmpty || number != nil { return coded }
        let beginnings = words.split(separator: " ")
        let fitting = roster.filter { person in
            beginnings.allSatisfy { person.hasWord(beginningWith: String($0)) }
        }
        func leads(_ person: Person) -> Bool {
            (person.name ?? "").lowercased().hasPrefix(beginnings[0])
        }
        return fitting.filter(leads) + fitting.filter { !leads($0) }
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
