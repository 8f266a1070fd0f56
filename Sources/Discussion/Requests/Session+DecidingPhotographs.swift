extension Session {
    /// The most bytes of all photographs of a session, so that it still opens at once.
    public static let mostPhotographBytes = 64 << 20

    func eventOnPhotographs(for request: Request) throws(Refusal) -> Event.Kind {
        switch request {
        case .attachPhotograph(let picture, let values):
            let standing = standingPhotographs
            if let place = standing.firstIndex(where: { $0.picture == picture }) {
                throw .alreadyAttached(place + 1)
            }
            let bytes = standing.reduce(picture.bytes.count) { $0 + $1.picture.bytes.count }
            guard bytes <= Self.mostPhotographBytes else {
                throw .tooManyPhotographs(Self.mostPhotographBytes)
            }
            return .photographAttached(PhotographAttached(picture, values))
        case .amendPhotograph(let id, let change):
            guard photographs[id].map({ $0.struckBy == nil }) ?? false else {
                throw .unknownPhotograph
            }
            guard !change.isEmpty else { throw .nothingChanges }
            return .photographAmended(id, change)
        default: throw .nothingChanges
        }
    }
}
