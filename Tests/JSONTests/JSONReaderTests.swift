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
}
