import JSON
import Testing

@Suite("JSON is read strictly")
struct JSONReaderTests {
    private static let manyKeys =
        "{" + (0..<100).map { "\"k\($0)\":0," }.joined()

    @Test(
        "Texts that are read",
        arguments: [
            (#"{"a":[1,-2.5,true,false,null,"x"]}"#, nil),
            (" [ ] ", "[]"),
            (#""\u00e9\ud83d\ude00\/\b""#, #""é😀/\u0008""#),
            ("9223372036854775807", nil),
            ("-0", "-0.0"),
            ("1e3", "1000.0"),
        ] as [(String, String?)])
    func reads(text: String, written: String?) throws {
        var writer = JSONWriter()
        writer.value(try JSONValue(reading: Array(text.utf8)))
        #expect(String(decoding: writer.bytes, as: UTF8.self) == written ?? text)
    }

    @Test(
        "Texts that are refused, with the rule and the byte",
        arguments: [
            ("", .endedEarly, 0),
            ("[1,]", .unexpectedByte(UInt8(ascii: "]")), 3),
            (#"{"a":1,"a":2}"#, .duplicateKey("a"), 10),
            (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 15),
            (manyKeys + #""k0":1}"#, .duplicateKey("k0"), manyKeys.utf8.count + 4),
            ("01", .unexpectedByte(UInt8(ascii: "1")), 1),
            ("1 2", .trailingText, 2),
            (#""\ud800""#, .loneSurrogate, 7),
            (#""\udc00\ud800""#, .loneSurrogate, 7),
            ("\"\u{1}\"", .rawControlCharacter(1), 1),
            ("1e999", .numberOutOfRange, 0),
            ("nul", .endedEarly, 3),
            (#""abc"#, .endedEarly, 4),
            (#""\x""#, .unexpectedByte(UInt8(ascii: "x")), 2),
            (String(repeating: "[", count: 65), .tooDeep, 64),
        ] as [(String, JSONError.Fault, Int)])
    func refuses(text: String, fault: JSONError.Fault, offset: Int) {
        #expect(throws: JSONError(fault, at: offset)) {
            try JSONValue(reading: Array(text.utf8))
        }
    }

    @Test("Bytes that are no UTF-8 are refused")
    func refusesInvalidUTF8() {
        #expect(throws: JSONError(.invalidUTF8, at: 1)) {
            try JSONValue(reading: [0x22, 0xC3, 0x28, 0x22])
        }
    }

    @Test("A text longer than the limit is refused unread")
    func refusesLength() {
        #expect(throws: JSONError(.tooLong, at: 3)) {
            try JSONValue(reading: Array("true".utf8), limits: JSONLimits(bytes: 3))
        }
    }

    @Test("A string is read up to its end, wherever among eight bytes that stands")
    func endsAnywhere() throws {
        for before in 0..<18 {
            let start = String(repeating: "~", count: before)
            for (written, meant) in [("", ""), (#"\"!"#, "\"!"), ("é", "é"), (#"\\"#, "\\")] {
                let text = "\"\(start)\(written) a\""
                #expect(try JSONValue(reading: Array(text.utf8)) == .string(start + meant + " a"))
            }
            #expect(throws: JSONError(.rawControlCharacter(0x1F), at: before + 1)) {
                try JSONValue(reading: Array("\"\(start)\u{1F}aaaaaaaa\"".utf8))
            }
        }
    }

    @Test(
        "Members with known keys are told by their places, and the others passed over",
        arguments: [
            (#"{"a":1,"bc":2}"#, [0, 1]), (#"{"bc":2,"x":[{"a":5}],"a":1}"#, [1, 0]),
            (#"{"\u0062c":2,"b":0,"bcd":0,"":0}"#, [1]), ("{}", []),
        ])
    func knows(text: String, expected: [Int]) throws {
        var reader = try JSONReader(Array(text.utf8))
        var places: [Int] = []
        try reader.object(KnownKeys(["a", "bc"])) { (place, reader) throws(JSONError) in
            places.append(place)
            try reader.skip()
        }
        try reader.finish()
        #expect(places == expected)
    }

    @Test(
        "A key that comes twice is refused whether it is known or not",
        arguments: [
            (#"{"a":1,"a":2}"#, "a", 10), (#"{"a":1,"\u0061":2}"#, "a", 15),
            (#"{"\u0061":1,"a":2}"#, "a", 15), (#"{"x":1,"a":2,"x":3}"#, "x", 16),
        ])
    func refusesTwice(text: String, key: String, offset: Int) throws {
        var reader = try JSONReader(Array(text.utf8))
        #expect(throws: JSONError(.duplicateKey(key), at: offset)) {
            try reader.object(KnownKeys(["a", "bc"])) { (_, reader) throws(JSONError) in
                try reader.skip()
            }
        }
    }
}
