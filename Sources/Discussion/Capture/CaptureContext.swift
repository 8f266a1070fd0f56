/// What the reading of a line depends on beside the session itself.
public struct CaptureContext {
    /// When the first key of the line was pressed.
    public var began: Instant
    /// The words after a slash that are commands.
    public var commands: Set<String>
    /// Reads a date as people type it; nothing for what is none.
    public var readDate: (String) -> CivilDate?
    /// Reads a number, and an amount of whole rupiah, as people type them; nothing for what is
    /// none.
    public var numbers: NumberReaders

    /// Joins what the reading depends on.
    public init(
        began: Instant, commands: Set<String> = [], numbers: NumberReaders,
        readDate: @escaping (String) -> CivilDate?
    ) {
        self.began = began
        self.commands = commands
        self.numbers = numbers
        self.readDate = readDate
    }
}

/// How numbers are read, which depends on a language.
public struct NumberReaders {
    /// Reads a decimal number; nothing for what is none.
    public var number: (String) -> Double?
    /// Reads an amount of whole rupiah; nothing for what is none.
    public var money: (String) -> Int?
    /// The same of so much each time, which no measure is mistaken for, and whether English words
    /// say how often: `20m/month`.
    public var moneyEach: (String, Bool) -> Int?

    /// Joins them; without the last an amount of each time is read as any other.
    public init(
        number: @escaping (String) -> Double?, money: @escaping (String) -> Int?,
        moneyEach: ((String, Bool) -> Int?)? = nil
    ) {
        self.number = number
        self.money = money
        self.moneyEach = moneyEach ?? { text, _ in money(text) }
    }
}

extension Session {
    /// Reads one line of the capture line: `[speaker] [mark] text [tags]`.
    ///
    /// No line is refused for its form; what is no mark is text. The order is speaker, mark,
    /// closing quote, tail, tags, and nothing is looked for inside a quote.
    public func read(_ line: String, in context: CaptureContext) -> CaptureReading {
        let typed = line.trimmed
        guard !typed.isEmpty else { return .empty }
        if let word = typed.slashWord {
            if let (name, rest) = context.command(atFrontOf: typed.dropFirst()) {
                return .command(name, rest)
            }
            return .unknownCommand(word, CaptureReader(self, context, line).note(of: typed))
        }
        // As commands are found in lists; what is none there is a note here.
        if typed.first == ":", typed.dropFirst().first?.isLetter == true,
            let (name, rest) = context.command(atFrontOf: typed.dropFirst())
        {
            return .command(name, rest)
        }
        return CaptureReader(self, context, line).reading(of: typed)
    }
}

extension CaptureContext {
    /// The name of a command at the front of a text, the longest that there is, and what stands
    /// behind it.
    fileprivate func command(atFrontOf text: Substring) -> (name: String, rest: String)? {
        let words = text.split(whereSeparator: \.isWhitespace)
        for count in stride(from: min(3, words.count), through: 1, by: -1) {
            let name = words.prefix(count).joined(separator: " ").lowercased()
            guard commands.contains(name) else { continue }
            return (name, String(text[words[count - 1].endIndex...]).trimmed)
        }
        return nil
    }
}

extension StringProtocol {
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The letters directly after a slash in front.
    fileprivate var slashWord: String? {
        guard first == "/" else { return nil }
        let word = dropFirst().prefix { $0.isLetter || $0 == "-" }
        let next = dropFirst(word.count + 1).first
        return word.first?.isLetter == true && next?.isWhitespace != false ? String(word) : nil
    }
}
