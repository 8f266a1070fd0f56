/// Whether a name is a day or a month where it stands.
extension NamesInText {
    /// Whether a name is a month, a day or the neighbourhood *Rukun Tetangga* here.
    func isOfDate(atFrontOf text: Substring, behind before: String) -> Bool {
        guard let word = NameWord(atFrontOf: text) else { return false }
        let behind = text.dropFirst(word.length)
        let next = NameWord(atFrontOf: behind.dropFirst(behind.gap))
        if let next, word.isBegun(with: next) { return true }
        return isMonth(word, before: next, behind: before)
            || isDay(word, before: next, behind: before)
    }

    /// *12 Juli*, *awal Juli*, *Juli 2026*, and what is joined to one: *bulan Juni dan Juli*.
    private func isMonth(_ word: NameWord, before next: NameWord?, behind before: String) -> Bool {
        guard word.isMonth else { return false }
        return next?.isBehindMonth == true
            || before.withoutMonths.lastWord?.word.isBeforeMonth == true
    }

    /// *Hari Senin*, *tiap Jumat*, *Jumat pagi*, *Jumat Legi*, *Senin dan Jumat*, *hari Wage*.
    private func isDay(_ word: NameWord, before next: NameWord?, behind before: String) -> Bool {
        let (front, rest) = before.lastWord ?? (nil, "")
        if word.isMarketDay {
            return front?.isDay == true || front?.isMarketDay == true
                || front?.isBeforeMarketDay == true
        }
        guard word.isDay, front?.isFormOfAddress != true else { return false }
        return front?.isBeforeDay == true || front?.isDay == true || next?.isBehindDay == true
            || front?.isBetweenDays == true && rest.lastWord?.word.isDay == true
            || next.map { Int($0.key) != nil } == true
    }
}

extension String {
    /// The text without the months at its end that are joined to what follows: *bulan* of *bulan Juni
    /// dan*.
    fileprivate var withoutMonths: String {
        var text = self
        while let (joint, front) = text.lastWord, joint.isBetweenDays,
            let (month, before) = front.lastWord, month.isMonth
        {
            text = before
        }
        return text
    }
}
