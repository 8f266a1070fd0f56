public import Discussion

extension Language {
    /// Who has the session open, by name: `Ayu, Rani di sini`, `Ayu, Rani here`.
    public func here(_ names: String) -> String { names + " " + choose(id: "di sini", en: "here") }

    /// Since when somebody is here: `sejak 09.00`.
    public func since(_ time: WallTime) -> String {
        LiveWord.since.word(in: self) + " " + clock(time)
    }

    /// That somebody has the role to which something belongs, and how to take it over.
    public func heldBy(_ name: String, _ role: WriterRole) -> Words {
        let words = role.words
        return Words(
            id: "\(words[.indonesian]): \(name). Esc d mengambil alih.",
            en: "\(words[.english]): \(name). Esc d takes over.")
    }

    /// The row that takes a role over when it is chosen, by Enter or by its number.
    public func takeOver(_ role: WriterRole, from name: String, isReadOut: Bool) -> String {
        guard !isReadOut else {
            return choose(
                id: "ambil alih dari \(name) (\(role.word(in: self)))",
                en: "take over from \(name) (\(role.word(in: self)))")
        }
        return choose(
            id: "Enter sekali lagi: ambil alih dari \(name) (\(role.word(in: self)))",
            en: "Enter once more: take over from \(name) (\(role.word(in: self)))")
    }

    /// That the role is this screen's.
    public func taken(_ role: WriterRole) -> String {
        choose(
            id: "Peran Anda: \(role.word(in: self)).", en: "Your role: \(role.word(in: self)).")
    }

    /// That somebody has taken a role over.
    public func taken(_ role: WriterRole, by name: String) -> String {
        choose(
            id: "\(name) mengambil alih peran \(role.word(in: self)).",
            en: "\(name) has taken over: \(role.word(in: self)).")
    }
}
