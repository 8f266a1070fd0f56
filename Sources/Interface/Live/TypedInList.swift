/// Keys that came one upon the other while a list has them: commands, or the beginning of a
/// sentence that was meant for the line.
struct TypedInList {
    /// When the last of them came.
    var at: Int64
    /// The characters.
    var text = ""
    /// Whether the last was no key there at all, or one that could not do anything then.
    var wasDead = false
    var wasRefused = false
    /// What those did that came as fast as people write.
    var effect: KeyEffect?
    /// Whether one of them took something back.
    var hasUndone = false
    /// Whether the last of them opened something over the list, or led to the line.
    var hasOpened = false
    /// Whether they are known for a sentence, so that nothing of it does anything.
    var isSentence = false
    /// Whether something that was recorded was taken back for it.
    var hasTakenBack = false
    /// Whether Enter has been refused behind it.
    var isEnded = false

    /// Within how many milliseconds a letter belongs to the sentence before it.
    static let pause: Int64 = 1000
    /// Within how many the second letter of a word follows one that was a command, and within how
    /// many whatever comes behind two letters that followed each other so.
    static let burst: Int64 = 300
    static let run: Int64 = 400
    /// Within how many another letter shows that a sentence is typed of which one opened something:
    /// who opens something looks at it first.
    static let opening: Int64 = 190

    /// Whether what comes next may depend on it though it comes later.
    var mayGoOn: Bool { isSentence || wasDead || wasRefused }

    /// Ends a sentence, once if Enter comes late; says whether there was one to end.
    mutating func end(at now: Int64) -> Bool {
        guard isSentence, now - at < Self.pause || !isEnded else { return false }
        text += "\n"
        (at, isEnded) = (now, true)
        return true
    }

    /// The different letters of a word among them: not those with which rows are gone through and
    /// moved.
    private var letters: Set<String> {
        Set(text.lowercased().filter { $0.isLetter && !Self.isStep($0) }.map(String.init))
    }

    /// Whether two different letters came as fast as people write.
    var isRun: Bool { letters.count > 1 }

    /// Whether a character comes as fast as people write.
    func isFast(at now: Int64) -> Bool { now - at < (isRun ? Self.run : Self.burst) }

    /// Whether a letter, or a space behind two, makes a word with the ones before it, which have
    /// recorded something.
    ///
    /// Who works in a list goes through rows and presses one or two keys again and again as fast; so
    /// it takes three different letters, or two at the pace of a sentence, or one behind an undoing.
    func makesWord(with letter: Character, at now: Int64) -> Bool {
        // What a number did is of the sentence that goes on behind it with what is no key.
        if wasDead, beginsWithNumber { return true }
        if isBehindWord, letter.isLetter || letter.isNumber, !Self.isStep(letter) {
            return isFast(at: now)
        }
        guard effect?.acts.isEmpty == false, isFast(at: now) else { return false }
        if letter == " " { return isRun }
        if isSign(with: " "), letter.isLetter { return true }
        var word = self
        word.text.append(letter)
        guard word.letters.count > letters.count, !letters.isEmpty else { return false }
        return word.letters.count > 2 || now - at < Self.opening || hasUndone
    }

    /// Whether a letter goes through rows, again and again.
    private static func isStep(_ letter: Character) -> Bool { "jkg".contains(letter) }

    /// Whether a short word and one space stand there, and at most such letters behind: *dg warga*,
    /// *kk kurang*.
    private var isBehindWord: Bool {
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        return words.count == 2 && !words[0].isEmpty && words[0].allSatisfy(\.isLetter)
            && words[1].allSatisfy(Self.isStep)
    }

    /// Whether a sign of the grammar stands there, and nothing but this behind it: *\* tawa*.
    private func isSign(with space: String) -> Bool {
        text.first.map(Self.signs.contains) == true && text.dropFirst() == space
    }

    private var beginsWithNumber: Bool { text.first?.isNumber == true }

    /// Whether a character is a sign that begins a line, and none behind a number: *2-3 orang*.
    private func beginsLine(_ letter: Character) -> Bool {
        Self.signs.contains(letter) && !beginsWithNumber
    }

    /// The signs of the grammar that are keys in lists too.
    private static let signs: Set<Character> = ["*", "+", "-", "=", "<", ">"]

    /// Takes in a letter that shows the ones before it to be of a sentence.
    mutating func goOn(with letter: Character, at now: Int64) {
        (isSentence, hasOpened) = (true, false)
        append(letter, at: now)
    }

    /// Takes in a character; what a command did before a pause is of no word.
    mutating func append(_ letter: Character, at now: Int64) {
        let isFast = isFast(at: now)
        let isOfWord =
            letter.isLetter || letter.isNumber || letter == " "
            || beginsWithNumber && "%-.,/".contains(letter)
        // A space that is no part of a word is a command, and what was done before it stands; not
        // one right behind a short word, a number or a sign, as in *dg warga*, *3 orang* and *-
        // biasa saja*.
        let isFront =
            beginsWithNumber || !text.isEmpty && text.allSatisfy(\.isLetter) || isSign(with: "")
        let isCommand = letter == " " && !isRun && !mayGoOn && !isFront
        if isSentence || !isFast || !isOfWord || isCommand { (effect, hasUndone) = (nil, false) }
        if !isFast || isCommand || beginsLine(letter), !mayGoOn { text = "" }
        text.append(letter)
        (at, isEnded) = (now, false)
    }
}
