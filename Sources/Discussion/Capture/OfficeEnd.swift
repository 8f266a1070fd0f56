extension CaptureReader {
    /// The last word of a name that nothing closes, in front of a sentence, and whether that is sure.
    ///
    /// It is that of a person or an institution of the list; else the word before a day, or the first
    /// where only one of it and the next has a capital; of several with capitals the last is taken
    /// for the beginning of the sentence.
    func endOfOffice(_ words: [Substring]) -> (last: Int, isSure: Bool) {
        let first = words.firstIndex { !$0.isBlank } ?? 0
        if let known = endOfInstitution(words[first...]) ?? endOfPerson(words[first...]) {
            return (known, true)
        }
        let day = words.endBeforeDay
        if day < words.count - 1 { return (day, true) }
        let capitals = words[first...].prefix { $0.first?.isUppercase == true }
        let next = first + 1
        let isAlone = next == words.count || capitals.count == 1
        let isSentence = capitals.isEmpty && words[next...].first?.first?.isUppercase == true
        return isAlone || isSentence ? (first, true) : (max(first, capitals.endIndex - 2), false)
    }

    /// The last word of the longest institution of the list, or somebody's office there, that the words
    /// begin with.
    private func endOfInstitution(_ words: ArraySlice<Substring>) -> Int? {
        let names = institutions
        return words.indices.last {
            names.contains(words[...$0].joined(separator: " ").lowercased())
        }
    }

    /// Whether this is what an institution of the list, or somebody's office there, is called.
    func isInstitution(_ name: String) -> Bool { institutions.contains(name.lowercased()) }

    private var institutions: Set<String> {
        session.roster.reduce(into: []) { names, person in
            guard let place = person.fields.text(.institution)?.lowercased() else { return }
            names.insert(place)
            person.fields.text(.office).map { _ = names.insert($0.lowercased() + " " + place) }
        }
    }

    /// The last word of the name or the code of somebody on the list, in front of the words.
    private func endOfPerson(_ words: ArraySlice<Substring>) -> Int? {
        let text = words.joined(separator: " ")[...]
        var rest = text.first == "@" ? text.dropFirst() : text
        guard case .person? = takeOne(from: &rest), rest.isEmpty || rest.first == " " else {
            return nil
        }
        return words.startIndex + text[..<rest.startIndex].count { $0 == " " }
    }
}

extension [Substring] {
    /// The last word before a day that is not the first: *bidan desa* of *bidan desa besok pagi*.
    var endBeforeDay: Int {
        let first = firstIndex { !$0.isBlank } ?? 0
        let day = indices.first { $0 > first && isDay(at: $0) }
        return (day ?? count) - 1
    }

    /// Whether it begins with words for a day, or with a number as these may.
    var isTime: Bool { isDay(at: 0) || first?.first?.isNumber == true }

    /// Whether words for a day begin at this one: *besok*, *minggu depan*, *next Monday*.
    ///
    /// A weekday or a week alone may be of a name, as in *Pasar Minggu* and *Karang Taruna Hari Raya*.
    func isDay(at place: Int) -> Bool {
        guard place < count, let word = NameWord(atFrontOf: self[place]) else { return false }
        if word.isDayAlone { return true }
        guard word.isWeek || word.isWeekday, place + 1 < count,
            let next = NameWord(atFrontOf: self[place + 1])
        else { return false }
        return next.isWhichDay || word.isWeek && next.isWeekday
    }
}
