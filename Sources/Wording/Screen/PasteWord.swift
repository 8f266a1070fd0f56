public import Discussion

/// What is said of a block of people that was pasted.
public enum PasteWord: CaseIterable, Worded, Sendable {
    /// The keys.
    case take, column, meaning, choice, leaveAll
    /// What is done about a row.
    case addsPerson, fillsIn, leavesOut
    /// Messages.
    case nothingTaken, nothingToTake, faultFirst

    /// The words.
    public var words: Words {
        switch self {
        case .take: Words(id: "masukkan", en: "take")
        case .column: Words(id: "kolom", en: "column")
        case .meaning: Words(id: "arti kolom", en: "what it is")
        case .choice: Words(id: "baru/gabung/lewati", en: "new/merge/leave")
        case .leaveAll: Words(id: "batal", en: "take nothing")
        case .addsPerson: Words(id: "Orang baru", en: "Someone new")
        case .fillsIn: Words(id: "Melengkapi", en: "Fills in")
        case .leavesOut: Words(id: "Tidak dimasukkan", en: "Left out")
        case .nothingTaken:
            Words(id: "Tempelan tidak dimasukkan.", en: "Nothing of the paste was taken.")
        case .nothingToTake:
            Words(
                id: "Tidak ada yang baru untuk dimasukkan; Esc kembali.",
                en: "There is nothing new to take; Esc goes back.")
        case .faultFirst:
            Words(
                id: "Baris ini keliru: ubah arti kolomnya dengan Tab, atau lewati dengan spasi.",
                en: "This row is wrong: change the column with Tab, or leave it out with space.")
        }
    }
}

extension Language {
    /// How many rows of a paste will be entered, merged and left out, of the last two where there are any.
    public func pasted(added: Int, merged: Int, left: Int) -> String {
        let parts: [(Int, Words)] = [
            (added, Words(id: "baru", en: "new")), (merged, Words(id: "digabung", en: "merged")),
            (left, Words(id: "dilewati", en: "left out")),
        ]
        let told = parts.enumerated().filter { $0.offset == 0 || $0.element.0 > 0 }
            .map { " · \($0.element.0) " + $0.element.1[self] }
        return choose(id: "TEMPELAN", en: "PASTE") + told.joined()
    }

    /// What is done about a row, and who on the list is like the person in it.
    public func pastedRow(_ choice: PasteWord, alike: String?) -> String {
        let word = choice.word(in: self)
        guard let alike else { return word }
        switch (self, choice) {
        case (_, .fillsIn): return word + " " + alike
        case (.indonesian, _): return word + " · mirip " + alike + "; spasi menggabungkan"
        case (.english, _): return word + " · like " + alike + "; space merges"
        }
    }

    /// How many people a paste entered, and of how many it filled something in.
    public func pasteTaken(added: Int, merged: Int) -> String {
        switch self {
        case .indonesian: "\(added) orang ditambahkan, \(merged) dilengkapi."
        case .english:
            "\(added) \(added == 1 ? "person" : "people") added, \(merged) completed."
        }
    }
}
