extension Session {
    /// What is typed of a name with which a line ends behind `oleh:` or `kepada:`, that of the last
    /// of several; nothing where no name is begun without a sign.
    public func addresseeBegun(in line: String) -> Substring? {
        let words = line[...].wordsBetweenSpaces
        guard let place = words.lastIndex(where: { $0.value(after: addresseeKeys) != nil }),
            words[...place].contains(where: { $0.first == ">" || $0.first == "!" }),
            let value = words[place].value(after: addresseeKeys)
        else { return nil }
        var rest = line[value.startIndex...].drop(while: \.isWhitespace)
        while let joint = NameJoint(atFrontOf: rest[rest.listedName.endIndex...]) {
            guard isAddressee(rest.listedName) else { return nil }
            rest = joint.rest
        }
        return rest.isEmpty || rest.first == "@" || rest.listedName.endIndex < rest.endIndex
            ? nil : rest
    }

    private func isAddressee(_ name: Substring) -> Bool {
        let bare = name.first == "@" ? name.dropFirst() : name
        return reference(named: String(bare)) != nil
    }
}

/// What stands before people without a sign.
private let addresseeKeys = ownerKeys + recipientKeys
