extension EntryReader {
    /// Takes one value off the front of some tokens, and says how many it took; 0 if no field
    /// has it.
    mutating func take(_ tokens: ArraySlice<EntryToken>) -> Int {
        switch tokens.first {
        case .quoted(let text)?: return takeName(text)
        case .parenthesis(let text)?: return takeDay(text)
        case .word(let word)?:
            if word.count > 1 && takesGates(word) || takePair(word) || takePerson(word)
                || takeGlued(word)
                || takePlace(word)
            {
                return 1
            }
            let each = takeEach(tokens)
            if each > 0 { return each }
            if takeApart(word, tokens.dropFirst().first) || takeRefusal(word, tokens) { return 2 }
            let keyed = takeKeyed(word, tokens)
            if keyed > 0 { return keyed }
            let chosen = takeChoice(tokens)
            if chosen > 0 { return chosen }
            return !isNumberOfPlace(word) && takeAmount(word) ? 1 : 0
        case .bar?, nil: return 0
        }
    }

    /// `tidak izin` with which a story ends.
    private mutating func takeRefusal(_ word: String, _ tokens: ArraySlice<EntryToken>) -> Bool {
        guard tokens.count == 2, let leave = schema.leave, values[leave.key] == nil,
            leave.answer(word) == "no", let key = tokens.last?.plain, leave.answers(to: key)
        else { return false }
        values[leave.key] = "no"
        return true
    }

    private mutating func takeName(_ text: String) -> Int {
        guard let field = schema.field(.name), values[field.key] == nil else { return 0 }
        values[field.key] = text
        return 1
    }

    /// `(2020-11)` after a number is the day of that number.
    private mutating func takeDay(_ text: String) -> Int {
        guard let place = lastNumber, let day = capture.day(text) else { return 0 }
        let field = schema.fields[place]
        if field.role == .reading {
            values[field.key.on(day)] = values.removeValue(forKey: field.key)
            lastNumber = nil
            return 1
        }
        guard place + 1 < schema.fields.count, schema.fields[place + 1].type == .date else {
            return 0
        }
        values[schema.fields[place + 1].key] = day.iso
        lastNumber = nil
        return 1
    }

    /// `yyyyn`: an answer for each gate, in order.
    mutating func takesGates(_ word: String) -> Bool {
        let gates = schema.fields(.gate)
        let word = word.lowercased()
        guard !gates.isEmpty, word.count == gates.count,
            word.allSatisfy({ "yntf".contains($0) })
        else { return false }
        for (gate, answer) in zip(gates, word) { values[gate.key] = answer == "y" ? "yes" : "no" }
        return true
    }

    /// `local/invited/hidden`, `hh>luar`, `110jt/bln`.
    private mutating func takePair(_ word: String) -> Bool {
        let flow = word.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
        if flow.count == 2, let from = schema.field(.from), let to = schema.field(.to),
            let source = from.value(of: flow[0]), let target = to.value(of: flow[1])
        {
            values[from.key] = source
            values[to.key] = target
            return true
        }
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return false }
        return takeAmount(parts[0], per: parts) || takeChoices(parts)
    }

    private mutating func takeChoices(_ parts: [String]) -> Bool {
        var trial = self
        for part in parts where !trial.takeChoice(part) { return false }
        self = trial
        return true
    }

    /// `i4`, `p1`: the key of a number and the number.
    private mutating func takeGlued(_ word: String) -> Bool {
        let letters = word.prefix { $0.isLetter }
        guard !letters.isEmpty, letters.count < word.count,
            let number = Int(word[letters.endIndex...]),
            let field = schema.fields.first(where: {
                $0.type == .number && $0.answers(to: String(letters))
            })
        else { return false }
        set(field, String(number))
        return true
    }

    /// `@7`, or a code alone.
    private mutating func takePerson(_ word: String) -> Bool {
        guard let person = capture.person(word),
            let field = schema.fields.first(where: {
                $0.type == .person && people[$0.key] == nil
            })
        else { return false }
        people[field.key] = person
        return true
    }

    /// `D04`: the code of a place that is not on the list.
    private mutating func takePlace(_ word: String) -> Bool {
        guard let field = schema.place, field.isOpen, values[field.key] == nil,
            field.value(of: word) == nil
        else { return false }
        let letters = word.prefix { $0.isASCII && $0.isUppercase }
        let digits = word[letters.endIndex...]
        guard 1...3 ~= letters.count, !digits.isEmpty,
            digits.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return false }
        values[field.key] = word
        return true
    }

    /// A value of a choice, or a word for yes or no, in up to three words.
    private mutating func takeChoice(_ tokens: ArraySlice<EntryToken>) -> Int {
        var words: [String] = []
        for token in tokens.prefix(3) {
            guard case .word(let word) = token else { break }
            words.append(word)
        }
        while !words.isEmpty {
            if takeChoice(words.joined(separator: " ")) { return words.count }
            words.removeLast()
        }
        return 0
    }

    private mutating func takeChoice(_ word: String) -> Bool {
        for field in schema.fields where values[field.key] == nil {
            // A period needs an amount before it: a daily instalment is not an amount a day.
            if field.role == .period, schema.field(.amount).map({ values[$0.key] == nil }) ?? false
            {
                continue
            }
            // Where something comes from is told by a key or an arrow, else a trade is a place.
            guard field.type == .choice || field.type == .yesNo, field.role != .from,
                field.role != .to, let value = field.value(of: word)
            else { continue }
            values[field.key] = value
            implied[field.key] = (word, loose.count)
            return true
        }
        return false
    }

    /// Sets a number, which is a score where the field is one.
    mutating func set(_ field: BoardField, _ number: String) {
        if field.role?.isScore == true {
            scores[field.key] = Int(number)
        } else {
            values[field.key] = number
            lastNumber = schema.fields.firstIndex { $0.key == field.key }
        }
    }

    /// A number in the form of the record; its unit may follow it.
    func number(_ word: String, _ field: BoardField) -> String? {
        field.number(word, capture.context.numbers)
    }
}

extension CaptureReader {
    /// Someone by `@7`, or by a code as it is written in capitals.
    func person(_ word: String) -> SpeakerReference? {
        if word.first == "@" { return speaker(named: word.dropFirst()) }
        guard word == word.uppercased(), word.contains(where: \.isNumber),
            PersonRole(ofCode: word) != nil
        else { return nil }
        return session.reference(named: word)
    }

    /// A day as people type it; a month is its last day.
    func day(_ text: String) -> CivilDate? {
        if let day = context.readDate(text) { return day }
        guard let first = CivilDate(text + "-01") else { return nil }
        let next = first.adding(days: 31)
        return CivilDate(year: next.year, month: next.month, day: 1)?.adding(days: -1)
    }
}
