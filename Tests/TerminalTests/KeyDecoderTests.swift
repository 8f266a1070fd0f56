import Testing

@testable import Terminal

@Suite("Keys from bytes")
struct KeyDecoderTests {
    private static let table: [(String, [Input])] = [
        ("a", [.key(.character("a"))]),
        ("é日", [.key(.character("é")), .key(.character("日"))]),
        ("\r\t\u{7F}\u{8}", [.key(.enter), .key(.tab), .key(.backspace), .key(.backspace)]),
        ("\u{3}\n\0\u{1F}", [.control("c"), .control("j"), .control(" "), .control("_")]),
        ("\u{1B}[A\u{1B}OA", [.key(.up), .key(.up)]),
        (
            "\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH",
            [.key(.home), .key(.home), .key(.home), .key(.home)]
        ),
        ("\u{1B}[F\u{1B}[4~\u{1B}[8~", [.key(.end), .key(.end), .key(.end)]),
        (
            "\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~",
            [.key(.insert), .key(.delete), .key(.pageUp), .key(.pageDown)]
        ),
        (
            "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[24~",
            [.function(1), .function(1), .function(1), .function(12)]
        ),
        ("\u{1B}[Z\u{1B}[1;2P", [.key(.backTab), .key(.modified(.shift, .function(1)))]),
        ("\u{1B}[1;5C", [.key(.modified(.control, .right))]),
        (
            "\u{1B}[1;3C\u{1B}[1;8D",
            [.key(.alt(.right)), .key(.alt(.modified([.shift, .control], .left)))]
        ),
        (
            "\u{1B}[3;5~\u{1B}[3$\u{1B}[3^",
            [.control(.delete), .key(.modified(.shift, .delete)), .control(.delete)]
        ),
        (
            "\u{1B}x\u{1B}é\u{1B}\r\u{1B}\u{7F}",
            [.alt(.character("x")), .alt(.character("é")), .alt(.enter), .alt(.backspace)]
        ),
        ("\u{1B}\u{1B}[A", [.key(.escape), .key(.up)]),
        ("\u{1B}OM\u{1B}Op\u{1B}Ok", [.key(.enter), .key(.character("0")), .key(.character("+"))]),
        (
            "\u{1B}[97;5u\u{1B}[27;6;65~\u{1B}[13;2u",
            [.control("a"), .control("a"), .key(.modified(.shift, .enter))]
        ),
        ("\u{1B}[97;1:3u\u{1B}[57358u", []),
        ("\u{1B}[I\u{1B}[O", [.focus(true), .focus(false)]),
        ("\u{1B}[<0;12;7M\u{1B}[<0;12;7mq", [.key(.character("q"))]),
        ("\u{1B}[M !!q", [.key(.character("q"))]),
        ("\u{1B}[?62;22c\u{1B}[24;80R\u{1B}[?2026;2$yq", [.key(.character("q"))]),
        ("\u{1B}]11;rgb:0000/0000/0000\u{7}q", [.key(.character("q"))]),
        ("\u{1B}P1$r0m\u{1B}\\\u{1B}_Gi=1;OK\u{1B}\\q", [.key(.character("q"))]),
        (
            "\u{1B}[200~a\r\nb\rc\td\u{3}\u{1B}[31m\u{1B}[201~\r",
            [.paste("a\nb\nc\td[31m"), .key(.enter)]
        ),
        ("\u{1B}[200~\u{1B}[201~\u{1B}[201~x", [.key(.character("x"))]),
        ("\u{1B}[200~\u{1B}[20\u{1B}[201~", [.paste("[20")]),
        ("\u{1B}[1\u{3}", [.control("c")]),
    ]

    @Test("Every sequence means its key, wherever it is cut", arguments: table)
    func sequences(bytes: String, expected: [Input]) {
        let bytes = Array(bytes.utf8)
        for cut in 0...bytes.count {
            var decoder = KeyDecoder()
            let inputs = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
            #expect(inputs == expected, "cut at \(cut)")
            #expect(decoder.state == .ground)
        }
    }

    @Test("Esc is a key once nothing follows it in time; a sequence waits for ever")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) == [])
        #expect(decoder.patience == .milliseconds(25))
        #expect(decoder.flush() == [.key(.escape)])
        #expect(decoder.decode(Array("x[".utf8)) == [.key(.character("x")), .key(.character("["))])
        #expect(decoder.decode([0x1B, 0x5B]) == [])
        #expect(decoder.patience == nil)
        #expect(decoder.flush() == [])
        #expect(decoder.decode(Array("A".utf8)) == [.key(.up)])
        #expect(decoder.decode([0x1B, 0x50]) + decoder.flush() == [.alt(.character("P"))])
    }

    @Test(
        "What follows an Esc late is its key where it comes as one, and typed text elsewhere",
        arguments: [
            ("[D", [.key(.left)]), ("OD", [.key(.left)]), ("[1;5D", [.control(.left)]),
            ("[3~", [.key(.delete)]), ("[200~a\u{1B}[201~", [.paste("a")]),
            ("[t", [.key(.character("[")), .key(.character("t"))]),
            ("OK", [.key(.character("O")), .key(.character("K"))]),
            ("a[D", [.key(.character("a")), .key(.character("[")), .key(.character("D"))]),
        ] as [(String, [Input])])
    func late(bytes: String, expected: [Input]) {
        var decoder = KeyDecoder()
        #expect(decoder.decode([0x1B]) + decoder.flush() == [.key(.escape)])
        #expect(decoder.decode(Array(bytes.utf8)) == expected)
    }

    @Test("A bracket alone after an Esc is typed", arguments: [("[", 1000), ("O", 150)])
    func lateAlone(opener: String, patience: Int) {
        var decoder = KeyDecoder()
        _ = decoder.decode([0x1B]) + decoder.flush()
        #expect(decoder.decode(Array(opener.utf8)) == [])
        #expect(decoder.patience == .milliseconds(patience))
        #expect(decoder.flush() == [.key(.character(Character(opener)))])
        #expect(decoder.state == .ground)
    }

    @Test("What is no UTF-8 becomes U+FFFD and takes nothing with it")
    func invalid() {
        var decoder = KeyDecoder()
        let bytes: [UInt8] = [
            0x61, 0xFF, 0xC3, 0x62, 0xE0, 0x80, 0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x1B, 0x5B, 0x41,
        ]
        let inputs = decoder.decode(bytes)
        let text = String(decoding: bytes.dropLast(3), as: UTF8.self)
        #expect(inputs == text.unicodeScalars.map { .key(.character(Character($0))) } + [.key(.up)])
    }

    @Test("A paste whose end never comes gives its text, and keys come again")
    func unfinishedPaste() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~satu\rdua".utf8)) == [])
        #expect(decoder.patience == .seconds(2))
        #expect(decoder.flush() == [.paste("satu\ndua")])
        #expect(decoder.decode(Array("\rtiga".utf8)) == [])
        #expect(decoder.flush() == [.paste("\ntiga")])
        #expect(decoder.flush() == [])
        #expect(decoder.decode([0x0D]) == [.key(.enter)])
    }

    @Test(
        "A key that comes after two seconds ends a paste whose end never comes",
        arguments: [
            ("x", Input.key(.character("x"))), ("é", .key(.character("é"))), ("\r", .key(.enter)),
            ("\u{1B}[A", .key(.up)), ("\u{1B}t", .key(.alt(.character("t")))),
        ])
    func keyEndsPaste(bytes: String, input: Input) {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~satu".utf8)) == [])
        #expect(decoder.flush() == [.paste("satu")])
        #expect(decoder.decode(Array(bytes.utf8)) == [input])
        #expect(decoder.patience == nil)
    }

    @Test("What comes late of a paste is no key")
    func latePaste() {
        var decoder = KeyDecoder()
        #expect(decoder.decode(Array("\u{1B}[200~satu".utf8)) == [])
        #expect(decoder.flush() == [.paste("satu")])
        #expect(decoder.decode(Array("\rdua\r".utf8)) == [])
        #expect(decoder.decode(Array("x".utf8)) == [])
        #expect(decoder.decode(Array("\u{1B}[201~\r".utf8)) == [.paste("\ndua\nx"), .key(.enter)])
    }

    @Test("A paste beyond a megabyte comes in parts that add up to it")
    func longPaste() {
        var decoder = KeyDecoder()
        let text = String(repeating: "é日a\n", count: 400_000)
        let inputs = decoder.decode(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
        let parts = inputs.map { input in if case .paste(let part) = input { part } else { "key" } }
        #expect(parts.count == 3)
        #expect(parts.joined() == text)
    }

    @Test("No bytes make it stop reading, and no cut changes what they mean")
    func hostile() {
        var generator = SplitMix(state: 7)
        let likely =
            Array("\u{1B}\u{1B}\u{1B}[[[O0123;<?~$AMZuPX]_^\\\u{7}\r\u{1}é".utf8) + [
                0xFF, 0xE0, 0x9B,
            ]
        for _ in 0..<2_000 {
            let bytes = (0..<40).map { _ in likely.randomElement(using: &generator) ?? 0 }
            var whole = KeyDecoder()
            var parts = KeyDecoder()
            #expect(whole.decode(bytes) == bytes.flatMap { parts.decode([$0]) })
            for _ in 0..<4 { _ = whole.flush() }
            // A sequence that is open takes one letter and a mouse report three bytes at most.
            let last = whole.decode(Array("zzzzz".utf8)).last
            #expect(last == .key(.character("z")))
        }
    }
}

extension Input {
    fileprivate static func control(_ character: Character) -> Input { .key(.control(character)) }
    fileprivate static func control(_ key: Key) -> Input { .key(.modified(.control, key)) }
    fileprivate static func function(_ number: Int) -> Input { .key(.function(number)) }
    fileprivate static func alt(_ key: Key) -> Input { .key(.alt(key)) }
}
