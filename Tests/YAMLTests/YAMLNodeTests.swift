import Testing

@testable import YAML

@Suite("Nodes of a YAML file")
struct YAMLNodeTests {
    @Test("A text becomes nodes that know their lines, and nothing is guessed")
    func parsing() throws {
        let text = """
            # A comment
            name: SOAR
            minutes: 090
            probes:
              - "null"
              - ~
            hex: "#23282e"
            """
        let probes = YAMLNode(
            content: .list([
                YAMLNode(content: .text("null"), line: 5), YAMLNode(content: .nothing, line: 6),
            ]), line: 5)
        let entries: [YAMLNode.Entry] = [
            .init(key: "name", line: 2, value: YAMLNode(content: .text("SOAR"), line: 2)),
            .init(key: "minutes", line: 3, value: YAMLNode(content: .text("090"), line: 3)),
            .init(key: "probes", line: 4, value: probes),
            .init(key: "hex", line: 7, value: YAMLNode(content: .text("#23282e"), line: 7)),
        ]
        #expect(try YAMLNode(parsing: text) == YAMLNode(content: .map(entries), line: 2))
    }

    @Test(
        "What is wrong has one kind of error and its line",
        arguments: [
            ("", YAMLError(.empty, line: 1)),
            ("a: 1\na: 2", YAMLError(.duplicateKey("a"), line: 1)),
            ("a: 1\n[b]: 2", YAMLError(.keyIsNoText, line: 2)),
            (
                "a: [1,",
                YAMLError(
                    .syntax("while parsing a flow node, did not find expected node content"),
                    line: 1)
            ),
            (
                "a: 1\n\tb: 2",
                YAMLError(
                    .syntax(
                        "while scanning a plain scalar, found a tab character that violates indentation"
                    ), line: 2)
            ),
            ("a: 1\nb: \u{7}", YAMLError(.syntax("control characters are not allowed"), line: 2)),
            ("a: *b", YAMLError(.syntax("found undefined alias"), line: 1)),
            (
                "a: 1\n---\nb: 2",
                YAMLError(
                    .syntax("expected a single document in the stream, but found another document"),
                    line: 2)
            ),
            (
                String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
                YAMLError(.tooLarge, line: 1)
            ),
            (String(repeating: "#", count: 4 << 20 + 1), YAMLError(.tooLarge, line: 1)),
        ])
    func faults(text: String, error: YAMLError) {
        #expect(throws: error) { try YAMLNode(parsing: text) }
    }

    @Test("Aliases that would grow without bound are refused")
    func bomb() {
        let lines = (1...12).map {
            "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ",")
                + "]"
        }
        let text = "a0: &a0 x\n" + lines.joined(separator: "\n")
        #expect { try YAMLNode(parsing: text) } throws: { ($0 as? YAMLError)?.fault == .tooLarge }
    }

    @Test("Values are read in the form that is asked for, or refused by line")
    func reading() throws {
        let node = try YAMLNode(parsing: "n: 12\nx: 1.5\nb: yes\nl: [a]\ne:\nm: {k: v}")
        #expect(try node.required("n").integer() == 12)
        #expect(try node.required("x").number() == 1.5)
        #expect(try node.required("b").boolean() == true)
        #expect(try node.required("l").list().map { try $0.text() } == ["a"])
        #expect(try node.required("e").list() == [])
        #expect(try node.required("m").map(of: ["k"]).map(\.key) == ["k"])
        #expect(node["z"] == nil)
        #expect(throws: YAMLError(.missingKey("z"), line: 1)) { try node.required("z") }
        #expect(throws: YAMLError(.unknownKey("k"), line: 6)) { try node.required("m").map(of: []) }
        #expect(throws: YAMLError(.expected("integer"), line: 2)) {
            try node.required("x").integer()
        }
        #expect(throws: YAMLError(.expected("text"), line: 5)) { try node.required("e").text() }
        #expect(throws: YAMLError(.expected("number"), line: 3)) { try node.required("b").number() }
        #expect(throws: YAMLError(.expected("yes or no"), line: 1)) {
            try node.required("n").boolean()
        }
        #expect(throws: YAMLError(.expected("list"), line: 1)) { try node.required("n").list() }
        #expect(throws: YAMLError(.expected("map"), line: 4)) {
            try node.required("l").required("k")
        }
    }
}
