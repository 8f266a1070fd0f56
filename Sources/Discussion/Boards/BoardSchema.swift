/// What a board holds: which fields an entry has, and what is computed from them.
public struct BoardSchema: Hashable, Sendable {
    /// What files and commands call it.
    public var name: String
    /// What may stand after `+` for it, in small letters: an Indonesian word, an English one, others.
    public var words: [String]
    /// What is computed from its entries.
    public var kind: BoardKind
    /// What people call it.
    public var title: Phrase
    /// Whether its entries can harm whoever is named, and so stay with the team and the office.
    public var isSensitive: Bool
    /// The fields, in the order of forms and tables.
    public var fields: [BoardField]

    /// Joins the parts of a schema.
    public init(
        name: String, words: [String] = [], kind: BoardKind, title: Phrase,
        isSensitive: Bool = false, fields: [BoardField]
    ) {
        self.name = name
        self.words = words
        self.kind = kind
        self.title = title
        self.isSensitive = isSensitive
        self.fields = fields
    }

    /// The field that has a role; the first, if several may.
    public func field(_ role: BoardRole) -> BoardField? { fields.first { $0.role == role } }

    /// The field that says whether an entry may be told again; in a method that was taken over
    /// before there was that role, the one that is called so.
    public var leave: BoardField? {
        field(.leave) ?? fields.first { $0.key == "leave" && $0.type == .yesNo }
    }

    /// The field that names a place; the session's own stands where an entry names none.
    public var place: BoardField? { fields.first(where: \.isPlace) }

    /// The fields that have a role.
    public func fields(_ roles: BoardRole...) -> [BoardField] {
        fields.filter { $0.role.map(roles.contains) ?? false }
    }

    /// The field with a key.
    public func field(_ key: EntryKey) -> BoardField? { fields.first { $0.key == key } }

    /// The words of boards that come with Rembug and can harm whoever is named: what is typed for one
    /// before a session has it is as restricted as what stands on it.
    public static let restrictedWords: Set<String> = ["cells", "cube", "kuasa", "kubus", "power"]

    /// The word that a language puts after `+` for it.
    ///
    /// The first word is Indonesian, the second English; where the title tells that they stand the
    /// other way round, the word that the title has.
    public func word(in language: Language) -> String {
        let place = language == .indonesian ? 0 : 1
        let word = words.indices.contains(place) ? words[place] : words.first ?? name
        let isOther =
            !title(in: language, has: word)
            && Language.allCases.contains { title(in: $0, has: word) }
        guard isOther else { return word }
        return words.filter { title(in: language, has: $0) }.max { $0.count < $1.count } ?? word
    }

    private func title(in language: Language, has word: String) -> Bool {
        title[language].lowercased().split(separator: " ").contains { $0.hasPrefix(word) }
    }

    /// Whether a word after `+` means this board.
    public func answers(to word: String) -> Bool {
        let word = word.lowercased()
        return name == word || words.contains(word)
    }
}

/// What a board computes from its entries.
public enum BoardKind: String, CaseIterable, Sendable {
    /// Entries in groups: how many, used and unused, and what connects them.
    case list
    /// Entries in rows and columns, perhaps on pages: how many and how strong in each cell.
    case grid
    /// What flows in, out and round: totals, net, leak rate, circulation.
    case flow
    /// Ideas with gates and scores: medians, spread, quadrant.
    case ranking
    /// Indicators: how far from the baseline to the target.
    case tracker

    /// The roles that a schema of this kind must give to fields.
    public var requiredRoles: [BoardRole] {
        switch self {
        case .list: [.name, .group]
        case .grid: [.name, .row, .column]
        case .flow: [.name, .from, .to, .amount, .period]
        case .ranking: [.name, .gate, .impact, .effort]
        case .tracker: [.name, .baseline, .target, .reading]
        }
    }

    /// The roles that a field of such a board may have.
    public var roles: [BoardRole] {
        let own: [BoardRole] =
            switch self {
            case .list: [.used]
            case .grid: [.page, .strength]
            case .flow: [.direction, .plug]
            case .ranking: [.gain, .burden]
            case .tracker: [.baselineDate, .targetDate, .responsible]
            }
        return requiredRoles + own + [.group, .leave].filter { !requiredRoles.contains($0) }
    }
}

/// What a field is to the arithmetic and the drawing of its board.
public enum BoardRole: String, CaseIterable, Sendable {
    /// What an entry is called.
    case name
    /// What entries are put together by.
    case group
    /// Whether an asset is used.
    case used
    /// The axes of a grid.
    case row, column, page
    /// How strong an entry of a grid is, from 0.
    case strength
    /// Where a flow comes from and goes to; the value `outside` is what lies outside.
    case from, to
    /// `in`, `out` or `internal`, where from and to are not told.
    case direction
    /// How much flows, and in which time.
    case amount, period
    /// How many per cent of a flow could be kept inside.
    case plug
    /// What must be so, whatever the scores.
    case gate
    /// Scores from 1 to 5: what it brings, what it takes, more is better, less is better.
    case impact, effort, gain, burden
    /// Where an indicator begins and is to arrive, and when.
    case baseline
    case baselineDate = "baseline-date"
    case target
    case targetDate = "target-date"
    /// What was measured since, each reading with its day.
    case reading
    /// Who records an indicator.
    case responsible
    /// Whether whoever brought an entry up allows that it is told again.
    case leave

    /// The types that a field in this role may have.
    public var types: [BoardFieldType] {
        switch self {
        case .name: [.text]
        case .group, .row, .column, .page, .from, .to, .direction, .period: [.choice]
        case .used, .gate, .leave: [.yesNo]
        case .strength, .plug, .impact, .effort, .gain, .burden: [.number]
        case .amount, .baseline, .target, .reading: [.number, .money]
        case .baselineDate, .targetDate: [.date]
        case .responsible: [.person]
        }
    }

    /// The values that a choice in this role must have, or may only have.
    public var fixedValues: (needed: [String], only: [String]?) {
        switch self {
        case .from, .to: (["outside"], nil)
        case .direction: ([], ["in", "out", "internal"])
        case .period: ([], ["day", "week", "month", "quarter", "year"])
        default: ([], nil)
        }
    }

    /// Whether several fields of one board may have it.
    public var mayRepeat: Bool { [.gate, .gain, .burden].contains(self) }

    /// Whether it is a score, given by each person and not a fact of the entry.
    public var isScore: Bool { [.impact, .effort, .gain, .burden].contains(self) }
}
