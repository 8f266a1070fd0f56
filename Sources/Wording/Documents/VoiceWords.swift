public import Discussion

extension Language {
    /// Whose words something is, in short: a name, an office, a code.
    public func voice(_ voice: Voice) -> String {
        switch voice {
        case .named(let person): person.name ?? person.code
        case .role(let office, let institution, let role):
            position(office, institution) ?? role.word(in: self)
        case .code(let code): code
        case .someone: choose(id: "Seorang peserta", en: "A participant")
        case .teamMember: choose(id: "Seorang anggota tim", en: "A member of the team")
        case .everyone: choose(id: "Semua peserta", en: "Everyone")
        case .unknown: choose(id: "Peserta", en: "A participant")
        }
    }

    /// A voice in the middle of a sentence.
    private func voiceInside(_ voice: Voice) -> String {
        switch voice {
        case .named, .role, .code: self.voice(voice)
        case .someone, .teamMember, .everyone, .unknown: self.voice(voice).lowercased()
        }
    }

    /// Whose words something is, with office and institution after a name.
    public func voiceInFull(_ voice: Voice) -> String {
        guard case .named(let person) = voice,
            let position = person.position
        else { return self.voice(voice) }
        return "\(self.voice(voice)) (\(position))"
    }

    /// What was said, with the people mentioned as the audience may know them.
    public func words(_ text: ReleasedText) -> String {
        stretches(of: text).map(\.words).joined()
    }

    /// The same inside a sentence.
    public func wordsInside(_ text: ReleasedText) -> String {
        stretches(of: text, isInside: true).map(\.words).joined()
    }

    /// The same in stretches, and of each whether it is the session's, as names, codes and offices are;
    /// the others stand for people in this language, in which the rest need not be.
    public func stretches(
        of text: ReleasedText, isInside: Bool = false
    ) -> [(words: String, isOfSession: Bool)] {
        text.parts.enumerated().map { place, part in
            switch part {
            case .words(let words): (words, true)
            case .mention(let voice):
                (
                    place == 0 && !isInside ? self.voice(voice) : voiceInside(voice),
                    voice.isOfSession
                )
            }
        }
    }

    /// Words between marks of quotation.
    public func quoted(_ words: String) -> String { "“\(words)”" }

    /// `Pertanyaan 1.2`, `Question 1.2`.
    public func question(_ name: String) -> String {
        choose(id: "Pertanyaan \(name)", en: "Question \(name)")
    }

    /// A question inside a sentence, and the item in which it was asked: `pertanyaan 1`,
    /// `pertanyaan 1, acara “Paparan”`.
    public func question(_ name: String, in item: String?) -> String {
        let place = item.map { choose(id: ", acara ", en: ", item ") + quoted($0) }
        return choose(id: "pertanyaan \(name)", en: "question \(name)") + (place ?? "")
    }

    /// Below an answer in the table of another item: `(dijawab pada acara “Rumusan”)`.
    public func answered(in item: String) -> String {
        choose(id: "(dijawab pada acara \(quoted(item)))", en: "(answered in \(quoted(item)))")
    }

    /// How many came, where the list is a paper of its own: `58 orang (daftar hadir terlampir)`.
    public func peopleAttached(_ count: Int) -> String {
        people(count) + choose(id: " (daftar hadir terlampir)", en: " (attendance list attached)")
    }
}

extension Voice {
    /// Whether the session has the words for it, and not the language.
    fileprivate var isOfSession: Bool {
        switch self {
        case .named, .code: true
        case .role(let office, let institution, _): office != nil || institution != nil
        case .someone, .teamMember, .everyone, .unknown: false
        }
    }
}

extension ReleasedPerson {
    /// Office and institution; nothing if neither is known.
    public var position: String? { Wording.position(office, institution) }
}

/// An office that names its institution already does not say it twice.
private func position(_ office: String?, _ institution: String?) -> String? {
    guard let office, let institution else { return office ?? institution }
    return office.hasSuffix(institution) ? office : office + ", " + institution
}
