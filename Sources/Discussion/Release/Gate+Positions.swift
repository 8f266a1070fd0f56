extension Gate {
    /// What stands beside everyone's name, without any name in it that may not be told, by how
    /// speakers are named.
    var positions: [Attribution: [EntityID: [PersonKey: String]]] {
        let items = [nil] + session.items.map(\.id)
        let examples = Dictionary(items.map { (attribution(in: $0), $0) }) { first, _ in first }
        return examples.mapValues { item in
            let people = session.people.map { ($0.id, position(of: $0, in: item)) }
            return Dictionary(uniqueKeysWithValues: people)
        }
    }

    private func position(of person: Person, in item: EntityID?) -> [PersonKey: String] {
        var position: [PersonKey: String] = [:]
        for key in PersonKey.besideName {
            position[key] = person.fields.text(key).map { masked($0, in: item) }
        }
        return position
    }

    /// One of these fields of a person.
    func masked(_ key: PersonKey, of person: Person, in item: EntityID?) -> String? {
        maskedPositions[attribution(in: item)]?[person.id]?[key]
    }
}

extension Session {
    /// Who holds each office, speaks for each institution or was sent by somebody, by its words.
    var holders: [String: Set<EntityID>] {
        var holders: [String: Set<EntityID>] = [:]
        for person in people {
            for key in PersonKey.besideName {
                guard let text = person.fields.text(key) else { continue }
                holders[text, default: []].insert(person.id)
            }
        }
        return holders
    }
}

extension PersonKey {
    /// What stands beside a name, or for it where that is not told.
    fileprivate static let besideName: [PersonKey] = [.office, .institution, .represents]
}
