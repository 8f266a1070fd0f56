/// How many colours a terminal can show.
public enum ColorDepth: Equatable, Sendable, CaseIterable {
    /// None; bold, dim, reverse and underline carry the meaning.
    case mono
    /// Eight with names.
    case eight
    /// Sixteen with names.
    case sixteen
    /// The 240 fixed colours of xterm and the sixteen.
    case indexed
    /// Any.
    case trueColor

    /// Finds the depth from the colours of the terminal's description and the environment.
    ///
    /// NO_COLOR counts if it is not empty (no-color.org); COLORTERM is `truecolor` or `24bit`.
    public init(colors: Int, environment: [String: String]) {
        switch colors {
        case _ where environment["NO_COLOR"]?.isEmpty == false: self = .mono
        case ..<8: self = .mono
        case ..<16: self = .eight
        case ..<256: self = .sixteen
        default: self = Self.isTrue(environment) ? .trueColor : .indexed
        }
    }

    /// Whether the environment says that the terminal shows any colour.
    static func isTrue(_ environment: [String: String]) -> Bool {
        ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
    }
}
