/// A way to lead a discussion, or a part of one: phases with what to ask, and boards to fill.
public struct Method: Hashable, Sendable {
    /// What commands and files call it: `leaky-bucket`.
    public var name: String
    /// What people call it.
    public var title: Phrase
    /// What it is for, in a sentence or two.
    public var about: Phrase?
    /// Its phases, in order.
    public var phases: [Phase]
    /// The boards that it fills.
    public var boards: [BoardSchema]
    /// The orders and lengths in which its phases may run; where there is none, as they stand.
    public var plans: [Plan]

    /// Joins the parts of a method.
    public init(
        name: String, title: Phrase, about: Phrase? = nil, phases: [Phase] = [],
        boards: [BoardSchema] = [], plans: [Plan] = []
    ) {
        self.name = name
        self.title = title
        self.about = about
        self.phases = phases
        self.boards = boards
        self.plans = plans
    }

    /// Whether any of its prompts is a key question.
    var hasKeyPrompts: Bool { phases.contains { $0.prompts.contains(where: \.isKey) } }

    /// The method with the phases of a plan, in its order and of its lengths.
    public func arranged(by plan: Plan) -> Method {
        var method = self
        method.phases = plan.phases.compactMap { step in
            guard var phase = phases.first(where: { $0.name == step.phase }) else { return nil }
            phase.minutes = step.minutes
            return phase
        }
        method.plans = [plan]
        return method
    }
}

/// One part of a method: what it is for, how long it takes, and what to ask in it.
public struct Phase: Hashable, Sendable {
    /// The name of a phase that holds the key questions; its item is marked as key.
    static let keyName = "key"

    /// What plans call it.
    public var name: String
    /// What people call it.
    public var title: Phrase
    /// What it is to bring.
    public var purpose: Phrase?
    /// How many minutes it takes.
    public var minutes: Int?
    /// What it is on the programme.
    public var type: AgendaItemType
    /// The board that it fills, by name.
    public var board: String?
    /// What to ask, in order.
    public var prompts: [Prompt]

    /// Joins the parts of a phase.
    public init(
        name: String, title: Phrase, purpose: Phrase? = nil, minutes: Int? = nil,
        type: AgendaItemType = .instrument, board: String? = nil, prompts: [Prompt] = []
    ) {
        self.name = name
        self.title = title
        self.purpose = purpose
        self.minutes = minutes
        self.type = type
        self.board = board
        self.prompts = prompts
    }
}

/// One question, and how to dig deeper.
public struct Prompt: Hashable, Sendable {
    /// The question, as a facilitator says it aloud.
    public var text: Phrase
    /// What to ask when the answers stay thin.
    public var probes: [Phrase]
    /// Whether it is a key question: one of those for whose sake the discussion is held.
    public var isKey: Bool

    /// Joins a question with its probes.
    public init(_ text: Phrase, probes: [Phrase] = [], isKey: Bool = false) {
        self.text = text
        self.probes = probes
        self.isKey = isKey
    }
}

/// An order in which the phases of a method run, and how long each takes.
public struct Plan: Hashable, Sendable {
    /// One phase in it.
    public struct Step: Hashable, Sendable {
        /// The name of the phase.
        public var phase: String
        /// How many minutes.
        public var minutes: Int

        /// Joins a phase with its length.
        public init(_ phase: String, minutes: Int) {
            self.phase = phase
            self.minutes = minutes
        }
    }

    /// What commands call it: `4-d-120`.
    public var name: String
    /// What people call it.
    public var title: Phrase
    /// The phases, in order.
    public var phases: [Step]

    /// Joins the parts of a plan.
    public init(name: String, title: Phrase, phases: [Step]) {
        self.name = name
        self.title = title
        self.phases = phases
    }

    /// How many minutes it takes in all.
    public var minutes: Int { phases.reduce(0) { $0 + $1.minutes } }
}
