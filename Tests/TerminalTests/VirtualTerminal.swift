import CTerminal

/// A small model of a terminal: what stands where after the bytes that it was sent.
///
/// It knows what the descriptions of the tested terminals use, and keeps what it does not know.
struct VirtualTerminal {
    let width: Int
    let height: Int
    private(set) var unknown: [String] = []
    private(set) var modes: [String: Bool] = [:]
    /// What it was asked: in commands of the operating system (OSC), and `c` what it is (DA1).
    private(set) var questions: [String] = []
    private(set) var x = 0
    private(set) var y = 0
    private var cells: [[String]]
    private var looks: [[String]]
    private var look = Set<String>()
    private var repeated = " "
    /// What the cursor was when it was saved (DECSC).
    private var saved = (x: 0, y: 0, look: Set<String>())
    /// Whether a character pushes those to its right (ECMA-48, IRM).
    private var inserts = false

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        cells = Array(repeating: Array(repeating: " ", count: width), count: height)
        looks = Array(repeating: Array(repeating: "", count: width), count: height)
    }

    var rows: [String] { cells.map { $0.joined() } }

    func look(x: Int, y: Int) -> String { looks[y][x] }

    mutating func feed(_ bytes: [UInt8]) {
        var rest = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}": escape(&rest)
            case "\r": x = 0
            case "\n": y = min(y + 1, height - 1)
            case "\u{8}": x = max(min(x, width - 1) - 1, 0)
            case "\t": x = min((x / 8 + 1) * 8, width - 1)
            case "\u{E}", "\u{F}": break
            default: put(scalar)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let columns = Int(terminal_width(scalar.value))
        if columns == 0 {
            let before = cells[y][x - 1].isEmpty ? x - 2 : x - 1
            cells[y][before].unicodeScalars.append(scalar)
            return
        }
        guard columns > 0, x + columns <= width else { return unknown.append("\(scalar) at \(x)") }
        if inserts { shift(by: columns) }
        set(x, y, String(scalar))
        if columns == 2 {
            set(x + 1, y, " ")
            cells[y][x + 1] = ""
        }
        x += columns
        repeated = String(scalar)
    }

    /// Pushes what stands here and to the right out of the row.
    private mutating func shift(by count: Int) {
        let blanks = Array(repeating: " ", count: count)
        cells[y] = Array((cells[y][..<x] + blanks + cells[y][x...]).prefix(width))
        looks[y] = Array((looks[y][..<x] + blanks + looks[y][x...]).prefix(width))
    }

    /// Writes a place, and blanks the other half of a wide character that stood there.
    private mutating func set(_ x: Int, _ y: Int, _ text: String) {
        if cells[y][x].isEmpty { cells[y][x - 1] = " " }
        if x + 1 < width, cells[y][x + 1].isEmpty { cells[y][x + 1] = " " }
        cells[y][x] = text
        looks[y][x] = look.sorted().joined(separator: " ")
    }

    private mutating func erase(_ range: Range<Int>, row: Int) {
        // Erasing keeps the ground, where the terminal's description says that it does.
        let kept = look
        look = look.filter { $0.hasPrefix("g") }
        for column in range { set(column, row, " ") }
        look = kept
    }

    private mutating func escape(_ rest: inout Substring.UnicodeScalarView) {
        switch rest.popFirst() {
        case "[": control(&rest)
        case "(", ")": _ = rest.popFirst()
        case "=", ">": break
        case "7": saved = (x, y, look)
        case "8": (x, y, look) = saved
        case "M": y = max(y - 1, 0)
        case "]":
            questions.append(String(rest.prefix { $0 != "\u{1B}" }))
            rest = rest.drop { $0 != "\u{1B}" }.dropFirst(2)
        case let other: unknown.append("ESC \(other.map(String.init) ?? "")")
        }
    }

    private mutating func control(_ rest: inout Substring.UnicodeScalarView) {
        let text = String(rest.prefix { !("@"..."~").contains($0) })
        rest.removeFirst(text.unicodeScalars.count)
        guard let final = rest.popFirst() else { return }
        if text.hasPrefix("?") || text.hasPrefix(">") { return mode(text, final) }
        let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let first = max(numbers.first.flatMap(\.self) ?? 1, 1)
        switch final {
        case "A": y = max(y - first, 0)
        case "B": y = min(y + first, height - 1)
        case "C": x = min(x + first, width - 1)
        case "D": x = max(min(x, width - 1) - first, 0)
        case "G": x = first - 1
        case "d": y = first - 1
        case "H":
            y = first - 1
            x = (numbers.count > 1 ? numbers[1] ?? 1 : 1) - 1
        case "J": eraseScreen(numbers.first.flatMap(\.self) ?? 0)
        case "K": erase(text == "1" ? 0..<x + 1 : x..<width, row: y)
        case "X": erase(x..<min(x + first, width), row: y)
        case "b": for _ in 0..<first { repeated.unicodeScalars.first.map { put($0) } }
        case "m": attributes(numbers.map { $0 ?? 0 })
        case "@": shift(by: first)
        case "h" where text == "4": inserts = true
        case "l" where text == "4": inserts = false
        case "c": questions.append("c")
        case "r", "t", "h", "l": break
        default: unknown.append("CSI \(text)\(final)")
        }
    }

    private mutating func eraseScreen(_ kind: Int) {
        let first = kind == 0 ? y : 0
        if kind == 0 { erase(x..<width, row: y) } else { erase(0..<width, row: y) }
        for row in first..<height where kind != 0 || row > y { erase(0..<width, row: row) }
    }

    private mutating func mode(_ text: String, _ final: Unicode.Scalar) {
        for number in text.dropFirst().split(separator: ";") {
            modes[String(number)] = final == "h"
        }
    }

    private mutating func attributes(_ numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: look = []
            case 38, 48: color(number == 38 ? "i" : "g", &rest)
            case 39: look = look.filter { !$0.hasPrefix("i") }
            case 49: look = look.filter { !$0.hasPrefix("g") }
            case 30...37, 90...97: ink(number < 90 ? number - 30 : number - 82)
            case 40...47: look = look.filter { !$0.hasPrefix("g") }.union(["g\(number - 40)"])
            case 22: look.subtract(["1", "2"])
            case 24, 27: look.remove(String(number - 20))
            default: look.insert(String(number))
            }
        }
    }

    private mutating func ink(_ number: Int) {
        look = look.filter { !$0.hasPrefix("i") }.union(["i\(number)"])
    }

    private mutating func color(_ kind: String, _ rest: inout ArraySlice<Int>) {
        let count = rest.first == 5 ? 2 : 4
        let value = rest.prefix(count).dropFirst().map(String.init).joined(separator: ",")
        rest = rest.dropFirst(count)
        look = look.filter { !$0.hasPrefix(kind) }.union([kind + value])
    }
}
