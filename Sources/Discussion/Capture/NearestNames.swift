/// The names that somebody may have meant, the likeliest first, at most three.
///
/// A name is near if a third of its letters or fewer were mistyped, or if one holds the other.
public func nearest(to typed: String, among names: some Collection<String>) -> [String] {
    let near = names.compactMap { name -> (name: String, distance: Int)? in
        let distance = editDistance(typed, name)
        let holds = !typed.isEmpty && (name.contains(typed) || typed.contains(name))
        let isNear = holds || distance <= max(1, name.count / 3)
        return isNear ? (name, distance) : nil
    }
    return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
}

/// How many letters have to be put in, taken out or changed to make one text of another
/// (Levenshtein 1966).
private func editDistance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
        var corner = row[0]
        row[0] = place + 1
        for column in other.indices {
            let change = corner + (letter == other[column] ? 0 : 1)
            corner = row[column + 1]
            row[column + 1] = min(change, corner + 1, row[column] + 1)
        }
    }
    return row[other.count]
}
