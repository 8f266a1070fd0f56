import Discussion
public import YAML

extension Office {
    private static let texts =
        ["letterhead", "letterhead-image", "organiser", "place"] + numbers.map(\.rawValue)
    private static let numbers: [DetailKey] = [.number, .numberOfRecord, .numberOfReport]
    private static let roles: [DetailKey] = [
        .chair, .deputy, .secretary, .recorder, .acknowledgedBy,
    ]

    /// Every key that a file of an office may have, those inside another behind it.
    public static let allKeys =
        texts
        + roles.map { "signatories/" + $0.rawValue + "/name, office, rank, nip" }

    /// Reads a file of an office; every key may be missing, and none may be unknown.
    public init(yaml text: String) throws(YAMLError) {
        let file = try YAMLNode(parsing: text)
        try file.map(of: Set(Self.texts + ["signatories"]))
        for line in try file["letterhead"]?.list() ?? [] { letterhead.append(try line.text()) }
        letterheadImage = try file["letterhead-image"]?.textOrNothing()
        organiser = try file["organiser"]?.textOrNothing()
        place = try file["place"]?.textOrNothing()
        for key in Self.numbers { numbers[key] = try file[key.rawValue]?.textOrNothing() }
        let names = Set(Self.roles.map(\.rawValue))
        for entry in try file["signatories"]?.map(of: names) ?? [] {
            guard let role = DetailKey(rawValue: entry.key) else { continue }
            signatories[role] = try Signer(entry.value)
        }
    }
}

extension Signer {
    fileprivate init(_ node: YAMLNode) throws(YAMLError) {
        try node.map(of: ["name", "office", "rank", "nip"])
        self.init(
            name: try node["name"]?.textOrNothing(), office: try node["office"]?.textOrNothing(),
            rank: try node["rank"]?.textOrNothing(), nip: try node["nip"]?.textOrNothing())
    }
}

extension YAMLNode {
    /// The text; nil where nothing stands.
    fileprivate func textOrNothing() throws(YAMLError) -> String? {
        content == .nothing ? nil : try text()
    }
}
