public import Discussion

extension Language {
    /// What a field of a board's entry holds, as people read it: `Rp38.000.000`, `45 KK`, `ya`.
    ///
    /// A person is told by `person`, since not everybody may know the name; on paper a date is told
    /// in full.
    public func entryValue(
        _ text: String, of field: BoardField, onPaper: Bool = false,
        person: (EntityID) -> String? = { _ in nil }
    ) -> String {
        switch field.type {
        case .text, .note, .entry: text
        case .choice: field.label(of: text, in: self)
        case .number: number(text) + (field.unit.map { $0 == "%" ? $0 : " " + $0 } ?? "")
        case .money: Int(text).map { money($0) } ?? text
        case .date: CivilDate(text).map { onPaper ? date($0) : shortDate($0) } ?? text
        case .person: EntityID(text).flatMap(person) ?? text
        case .yesNo: field.values.isEmpty ? answer(text) : field.label(of: text, in: self)
        }
    }

    private func number(_ text: String) -> String {
        if let whole = Int(text) { return number(whole) }
        let places = text.split(separator: ".").last?.utf8.count ?? 0
        return Double(text).map { number($0, places: min(places, 3)) } ?? text
    }

    /// ya and tidak, yes and no.
    private func answer(_ text: String) -> String {
        text == "yes" ? choose(id: "ya", en: "yes") : choose(id: "tidak", en: "no")
    }
}

extension Language {
    /// What people call a group of a board: the words of its value, or that its entries have none, as
    /// in `tanpa jenis`, `no kind`.
    public func group(_ value: String?, of field: BoardField?) -> String {
        if let value { return field?.label(of: value, in: self) ?? value }
        let label = field?.label[self] ?? ""
        // A name of capitals, as in `IDM`, keeps them.
        let isWord = label.dropFirst().first?.isLowercase ?? false
        let name = isWord ? label.prefix(1).lowercased() + label.dropFirst() : label
        return choose(id: "tanpa ", en: "no ") + name
    }
}
