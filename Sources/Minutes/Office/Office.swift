public import Discussion

/// What an office prints on all its papers, where a session does not say otherwise.
public struct Office: Hashable, Sendable {
    /// The lines at the head of the paper, the largest body first.
    public var letterhead: [String] = []
    /// The file of the emblem beside these lines, from the folder of the office's own file.
    public var letterheadImage: String?
    /// The picture in that file, once it was read.
    public var emblem: Picture?
    /// The office or body that holds its sessions.
    public var organiser: String?
    /// The town that stands before the date of a signature.
    public var place: String?
    /// The numbers of papers, or the patterns that are completed by hand, by the detail of a session
    /// that gives them.
    public var numbers: [DetailKey: String] = [:]
    /// Who signs, by the detail of a session that names them.
    public var signatories: [DetailKey: Signer] = [:]

    /// The names of those who sign.
    public var namesOfSignatories: Set<String> { Set(signatories.values.compactMap(\.name)) }

    /// Is an office of which nothing is known.
    public init() {}
}
