extension Session {
    /// The method of a name as the session uses it; on the lists of its open choices stand also the
    /// words that were typed there, so that the next session of a series knows them.
    public func methodWithWords(named name: String) -> Method? {
        guard let adopted = methods.first(where: { $0.method.name == name }) else { return nil }
        var method = adopted.method
        for place in method.boards.indices {
            let board = adopted.board(at: place)
            for field in method.boards[place].fields.indices {
                method.boards[place].fields[field].values += typedValues(
                    of: method.boards[place].fields[field], on: board)
            }
        }
        return method
    }

    /// The word on the list of an open choice, or typed there before, that a new one seems to be
    /// meant for; nothing for a word that is known, or is like none.
    public func likelyValue(
        for typed: String, of field: BoardField, on board: EntityID, in language: Language
    ) -> String? {
        guard field.type == .choice, field.isOpen, !field.isPlace, field.value(of: typed) == nil
        else { return nil }
        let values = field.values + typedValues(of: field, on: board)
        let word = typed.lowercased()
        guard !values.contains(where: { $0.names.contains(word) }),
            let near = nearest(to: word, among: Set(values.flatMap(\.names))).first
        else { return nil }
        return values.first { $0.names.contains(near) }?.label[language]
    }

    /// What stands in an open choice on a board and is not on its list, each word once.
    private func typedValues(of field: BoardField, on board: EntityID) -> [BoardField.Value] {
        guard field.type == .choice, field.isOpen, !field.isPlace else { return [] }
        var values: [BoardField.Value] = []
        for entry in entries where entry.board == board && entry.struckBy == nil {
            guard let word = entry.fields.text(field.key), field.value(of: word) == nil,
                !values.contains(where: { $0.names.contains(word.lowercased()) })
            else { continue }
            values.append(BoardField.Value(word, label: Phrase(id: word, en: word)))
        }
        return values
    }
}

extension Method {
    /// The method with the values of open choices that another edition of it has besides.
    public func knowing(_ other: Method) -> Method {
        var method = self
        for (place, board) in boards.enumerated() {
            let twin = other.boards.first { $0.name == board.name }
            for (number, field) in board.fields.enumerated() where field.isOpen && !field.isPlace {
                let values = twin?.field(field.key)?.values ?? []
                method.boards[place].fields[number].values += values.filter { value in
                    field.value(of: value.value) == nil
                }
            }
        }
        return method
    }
}

extension BoardField.Value {
    /// Every word for it, in small letters.
    public var names: [String] {
        [value.lowercased(), label.indonesian.lowercased(), label.english.lowercased()] + words
    }
}
