extension BoardField {
    /// What somebody typed, in the form in which the record keeps this field.
    ///
    /// Nothing if it cannot be read; a person, a note or an entry is not typed but named.
    public func read(
        _ typed: String, numbers: NumberReaders, date: (String) -> CivilDate?
    ) -> String? {
        switch type {
        case .text: typed.isBlank ? nil : typed
        case .choice: value(of: typed) ?? (isOpen && !typed.isBlank ? typed : nil)
        case .number, .money: number(typed, numbers)
        case .date: date(typed)?.iso
        case .yesNo: answer(typed)
        case .person, .note, .entry: nil
        }
    }

    /// A number in the form of the record; its unit may follow it.
    ///
    /// Of money, whether English words say how often it comes may tell the size: `20m/month`.
    func number(
        _ typed: String, _ numbers: NumberReaders, eachInEnglish: Bool? = nil
    ) -> String? {
        if type == .money {
            let money =
                eachInEnglish.map { numbers.moneyEach(typed, $0) } ?? numbers.money(typed)
            return money.map { String($0) }
        }
        var digits = typed
        if let unit, digits.lowercased().hasSuffix(unit.lowercased()) {
            digits.removeLast(unit.count)
        }
        return numbers.number(digits.trimmed).map(Self.plain)
    }

    /// Yes or no by the field's own words, or by those that everybody uses.
    func answer(_ word: String) -> String? {
        let word = word.lowercased().withoutMarks
        if let value = value(of: word) { return value }
        return switch word {
        case "y", "ya", "iya", "yes", "boleh": "yes"
        case "n", "t", "tidak", "tdk", "tak", "ndak", "enggak", "nggak", "gak", "ga", "jangan",
            "bukan", "belum", "no", "not", "-":
            "no"
        default: nil
        }
    }

    /// Digits with a point, and no fraction where there is none.
    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}

extension String {
    /// The word without the marks of a sentence around it.
    fileprivate var withoutMarks: String {
        let isMark = { (letter: Character) in ".,;:!?'\"“”‘’()".contains(letter) }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
