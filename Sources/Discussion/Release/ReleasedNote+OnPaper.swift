extension ReleasedNote {
    /// What was said, as a paper tells it: without the signs of the line, *akhir bulan* for
    /// `tgl:akhir_bulan`, *oleh Dinas PU* for `oleh:"Dinas PU"`.
    public var textOnPaper: ReleasedText {
        guard kind == .action || kind == .outcome else { return text }
        return ReleasedText(
            parts: text.parts.enumerated().map { place, part in
                guard case .words(let words) = part else { return part }
                let told = words.withoutKeys
                // Somebody of the list stood right behind the key.
                let isBeforePerson = told != words && words.last == ":"
                return .words(isBeforePerson && place + 1 < text.parts.count ? told + " " : told)
            })
    }
}

extension String {
    /// The words without the keys of a day, and with those of people as words.
    fileprivate var withoutKeys: String {
        var isQuoted = false
        return split(separator: " ", omittingEmptySubsequences: false)
            .compactMap { word -> String? in
                if let day = word.value(after: dueKeys) {
                    return day.hasNoWord ? nil : day.spaced
                }
                guard let name = word.value(after: ownerKeys + recipientKeys) else {
                    guard isQuoted, let end = word.firstIndex(of: "\"") else { return String(word) }
                    isQuoted = false
                    return String(word[..<end] + word[word.index(after: end)...])
                }
                isQuoted = name.first == "\"" && !name.dropFirst().contains("\"")
                let bare = name.filter { $0 != "\"" }.spaced
                return word.dropLast(name.count + 1) + (bare.isEmpty ? "" : " " + bare)
            }
            .joined(separator: " ")
    }
}

extension StringProtocol {
    /// The words that `_` holds together.
    fileprivate var spaced: String { split(separator: "_").joined(separator: " ") }
}
