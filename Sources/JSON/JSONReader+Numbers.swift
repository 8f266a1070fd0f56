extension JSONReader {
    /// Reads a whole number; `1.0` and `1e3` are none.
    public mutating func integer() throws(JSONError) -> Int64 {
        skipSpace()
        if let plain = plainInteger() { return plain }
        switch try number() {
        case .integer(let value): return value
        default: throw error(.wrongType(expected: "integer"))
        }
    }

    /// Reads any number as a Double.
    public mutating func double() throws(JSONError) -> Double {
        switch try number() {
        case .integer(let value): return Double(value)
        case .number(let value): return value
        default: throw error(.wrongType(expected: "number"))
        }
    }

    /// Reads a number: `.integer` where it is written as one and fits, else `.number`.
    mutating func number() throws(JSONError) -> JSONValue {
        let first = try nextByte()
        let start = position
        if first == UInt8(ascii: "-") {
            position += 1
        } else if !isDigit(first) {
            throw wrongType("number")
        }
        try integerPart()
        let isWhole = try !fractionAndExponent()
        if isWhole, let integer = integer(from: start) { return .integer(integer) }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            throw JSONError(.numberOutOfRange, at: start)
        }
        return .number(value)
    }

    /// Reads digits alone, as nearly all numbers are written, if what follows ends them; else stays
    /// where it is.
    private mutating func plainInteger() -> Int64? {
        var (place, value) = (position, Int64(0))
        while place < end, isDigit(bytes[place]) {
            value = value &* 10 &+ Int64(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        let count = place - position
        // So many digits Int64 always holds.
        guard 1...18 ~= count, count == 1 || bytes[position] != UInt8(ascii: "0"), place < end,
            bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: "}")
        else { return nil }
        position = place
        return value
    }

    /// The digits from a place to here, if Int64 holds them; it does not know a negative zero.
    private func integer(from start: Int) -> Int64? {
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var value: Int64 = 0
        for place in (isNegative ? start + 1 : start)..<position {
            let digit = Int64(bytes[place] - UInt8(ascii: "0"))
            let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = tens.addingReportingOverflow(isNegative ? -digit : digit)
            if overflowed || overflows { return nil }
            value = sum
        }
        return isNegative && value == 0 ? nil : value
    }

    private mutating func integerPart() throws(JSONError) {
        guard position < end else { throw error(.endedEarly) }
        let first = bytes[position]
        guard isDigit(first) else { throw error(.unexpectedByte(first)) }
        position += 1
        if first == UInt8(ascii: "0") {
            guard position == end || !isDigit(bytes[position]) else {
                throw error(.unexpectedByte(bytes[position]))
            }
        } else {
            skipDigits()
        }
    }

    private mutating func fractionAndExponent() throws(JSONError) -> Bool {
        var found = false
        if position < end, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try someDigits()
            found = true
        }
        if position < end, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < end,
                bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
            {
                position += 1
            }
            try someDigits()
            found = true
        }
        return found
    }

    private mutating func someDigits() throws(JSONError) {
        guard position < end else { throw error(.endedEarly) }
        guard isDigit(bytes[position]) else { throw error(.unexpectedByte(bytes[position])) }
        skipDigits()
    }

    private mutating func skipDigits() {
        while position < end, isDigit(bytes[position]) { position += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
