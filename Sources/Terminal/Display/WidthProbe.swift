import CTerminal
import Glibc

/// Asks the terminal of the process how wide it draws what terminals do not agree on.
public enum WidthProbe {
    /// A text, the columns that the screen reckons with, and those that the terminal says.
    public struct Answer: Hashable, Sendable {
        /// The text.
        public let text: String
        /// What the screen reckons with.
        public let expected: Int
        /// What the terminal says.
        public let drawn: Int
    }

    /// What is asked: a letter with a mark, a line of a box, a wide letter and an emoji.
    public static let texts = ["e\u{301}", "│", "■", "日", "👍"]

    /// The answers, on a line that is empty again afterwards; nothing where there is no terminal, or
    /// one that does not say where its cursor stands.
    public static func ask() -> [Answer]? {
        guard isatty(STDOUT_FILENO) == 1, let line = try? Line(), terminal_use_utf8() else {
            return nil
        }
        guard terminal_guard_open(line.output) >= 0 else { return nil }
        defer { terminal_guard_close() }
        guard terminal_guard_raw() else { return nil }
        defer { terminal_guard_cooked() }
        var answers: [Answer] = []
        for text in texts {
            try? line.write(Array("\r\(text)\u{1B}[6n".utf8))
            guard let column = column(from: line) else { break }
            answers.append(Answer(text: text, expected: text.columns, drawn: column - 1))
        }
        try? line.write(Array("\r\u{1B}[K".utf8))
        return answers.count == texts.count ? answers : nil
    }

    /// The column of an answer `ESC [ row ; column R`, if it comes within half a second.
    private static func column(from line: Line) -> Int? {
        var answer: [UInt8] = []
        while answer.last != UInt8(ascii: "R") {
            var wait = pollfd(fd: line.input, events: Int16(POLLIN), revents: 0)
            guard poll(&wait, 1, 500) > 0, let bytes = line.read() else { return nil }
            answer += bytes
        }
        let numbers = String(decoding: answer.dropLast(), as: UTF8.self).split(separator: ";")
        return numbers.last.flatMap { Int($0) }
    }
}
