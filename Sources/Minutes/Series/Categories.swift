import Discussion
import Wording

/// The one list of categories of a series: those of the sessions' methods, then those that were
/// typed, as they came.
struct Categories {
    /// The categories.
    private(set) var values: [BoardField.Value] = []
    /// How many of them the method of the first session knows.
    private var known = 0
    private var joints: [String: String] = [:]
    /// The categories that were to be counted as others and that are not there.
    private(set) var unusedJoints: [String]

    /// Begins with the categories of the boards' own schemas.
    init(of boards: [BoardContent], joining joints: [(String, String)]) {
        unusedJoints = joints.map(\.0)
        for (word, other) in joints { self.joints[word.lowercased()] = other }
        for board in boards {
            for value in board.schema.field(.column)?.values ?? []
            where place(value.value) == nil {
                values.append(value)
            }
            if known == 0 { known = values.count }
        }
    }

    /// The category that a word means; a new one is put on the list.
    mutating func take(_ word: String) -> String {
        let names = place(word).map { values[$0].names } ?? [word.lowercased()]
        unusedJoints.removeAll { names.contains($0.lowercased()) }
        let word = names.compactMap { joints[$0] }.first ?? word
        if let place = place(word) { return values[place].value }
        values.append(BoardField.Value(word, label: Phrase(id: word, en: word)))
        return word
    }

    private func isJoined(_ value: BoardField.Value) -> Bool {
        value.names.contains { joints[$0] != nil }
    }

    private func place(_ word: String) -> Int? {
        let word = word.lowercased()
        return values.firstIndex { $0.names.contains(word) }
    }

    /// Those that the first method does not know, and that are like one before them.
    func alike(in language: Language) -> [VillageSeries.Alike] {
        values.indices.dropFirst(known).compactMap { place in
            let value = values[place]
            guard !isJoined(value) else { return nil }
            let earlier = values[..<place]
            let names = Set(earlier.flatMap(\.names))
            guard let near = nearest(to: value.value.lowercased(), among: names).first,
                let other = earlier.first(where: { $0.names.contains(near) })
            else { return nil }
            return .init(word: value.label[language], near: other.label[language])
        }
    }
}
