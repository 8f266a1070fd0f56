public import Discussion

extension Audience {
    /// For whom a paper is made, after its name in a title.
    public var forWhom: Words {
        switch self {
        case .team: Words(id: "untuk tim", en: "for the team")
        case .official: Words(id: "untuk dinas", en: "for the office")
        case .public: Words(id: "untuk umum", en: "for the public")
        case .room: Words(id: "untuk ruangan", en: "for the room")
        }
    }
}
