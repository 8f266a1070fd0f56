public import ArgumentParser
public import Discussion
public import Wording

extension Language: ExpressibleByArgument {}
extension DocumentName: ExpressibleByArgument {}
extension SeriesDocument: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {
    /// For whom papers are made; what the room reads stands on its screen.
    public init?(argument: String) {
        guard let audience = Audience(rawValue: argument), audience != .room else { return nil }
        self = audience
    }

    /// The names of these.
    public static var allValueStrings: [String] {
        allCases.filter { $0 != .room }.map(\.rawValue)
    }
}
extension WriterRole: ExpressibleByArgument {}
