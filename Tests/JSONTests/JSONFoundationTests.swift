import Foundation
import JSON
import Testing

/// A second parser is the judge: what we accept, Foundation reads as the same value.
@Suite("JSON agrees with Foundation")
struct JSONFoundationTests {
    @Test("Two thousand random trees read back as they were written", arguments: [1, 2, 3, 4])
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<500 {
            let tree = JSONValue.array([.random(using: &random, depth: 4)])
            var writer = JSONWriter()
            writer.value(tree)
            #expect(try JSONValue(reading: writer.bytes) == tree)
            let theirs = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? NSArray
            #expect(theirs == tree.asFoundation as? NSArray)
        }
    }

    @Test("Damaged texts never trap, and are accepted only where Foundation accepts them too")
    func fuzz() {
        var random = SplitMix(state: 99)
        for _ in 0..<20_000 {
            var writer = JSONWriter()
            writer.value(.array([.random(using: &random, depth: 3)]))
            var bytes = writer.bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            guard let ours = try? JSONValue(reading: bytes) else { continue }
            let theirs = try? JSONSerialization.jsonObject(with: Data(bytes)) as? NSArray
            #expect(theirs == ours.asFoundation as? NSArray, "\(bytes)")
        }
    }
}

/// A small generator whose sequence is the same on every machine (SplitMix64, Steele 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension JSONValue {
    static func random(using random: inout SplitMix, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
        case 0: .null
        case 1: .boolean(Bool.random(using: &random))
        case 2: .integer(Int64.random(in: -1_000_000...1_000_000, using: &random))
        case 3: .number(Double(Int.random(in: -9999...9999, using: &random)) / 64 + 0.001)
        case 4, 5: .string(randomText(using: &random))
        case 6:
            .array((0..<3).map { _ in .random(using: &random, depth: depth - 1) })
        default:
            .object(
                (0..<3).map {
                    Member(
                        key: "\($0)" + randomText(using: &random),
                        value: .random(using: &random, depth: depth - 1))
                })
        }
    }

    private static func randomText(using random: inout SplitMix) -> String {
        let pieces = ["a", "\"", "\\", "\n", "\u{1}", "é", "😀", "ꦲ", "عر", "\u{2028}", "/", " "]
        return (0..<6).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    var asFoundation: Any {
        switch self {
        case .null: NSNull()
        case .boolean(let value): NSNumber(value: value)
        case .integer(let value): NSNumber(value: value)
        case .number(let value): NSNumber(value: value)
        case .string(let text): text as NSString
        case .array(let elements): elements.map(\.asFoundation) as NSArray
        case .object(let members):
            Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value.asFoundation) })
                as NSDictionary
        }
    }
}
