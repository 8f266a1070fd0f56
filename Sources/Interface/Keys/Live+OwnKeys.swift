import Terminal
public import Wording

extension Live {
    /// Takes the keys of a file, and says the first thing that is wrong in it; nothing stops.
    public func take(_ keys: KeyFile, from path: String) {
        commands = keys.commands
        guard let fault = keys.faults.first else { return }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        say(language.firstFault(fault, in: file, more: keys.faults.count - 1))
    }

    /// Says something in the status row until the next key.
    public func tell(_ words: Words) { say(words[language]) }

    /// A sentence in which the standard keys after Esc are those that this person has, or the words
    /// where lines are typed.
    func withOwnKeys(_ text: String) -> String {
        if isReadOut { return inWords(text) }
        var parts = text.split(separator: "Esc ", omittingEmptySubsequences: false).map(String.init)
        for place in parts.indices.dropFirst() {
            guard let letter = parts[place].first,
                parts[place].dropFirst().first.map({ !$0.isLetter && !$0.isNumber }) ?? true,
                let own = ownName(of: .character(letter))
            else {
                parts[place] = "Esc " + parts[place]
                continue
            }
            parts[place] = own + parts[place].dropFirst()
        }
        return parts.joined()
    }

    /// What this person presses in place of a standard key after Esc, if that is another.
    private func ownName(of key: Key) -> String? {
        let standard = CommandTable.command(for: key, in: [.escape])
        guard let mine = commands.first(where: { $0.id == standard?.id }) else { return nil }
        let isSame = mine.bindings.contains { $0.key == key && $0.places.contains(.escape) }
        if isSame { return nil }
        // Of several the one that works where the keys are: in the line a letter is only typed.
        let here: Command.Places = isInLists ? listPlaces.union([.escape]) : [.line, .escape]
        let fitting = mine.bindings.first { !$0.places.isDisjoint(with: here.union([.anywhere])) }
        return (fitting ?? mine.bindings.first)?.name
    }
}
