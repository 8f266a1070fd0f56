import JSON
import Testing

@Suite("Bytes as letters")
struct Base64Tests {
    /// The examples of RFC 4648, section 10.
    private static let examples = [
        "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "fooba": "Zm9vYmE=",
        "foobar": "Zm9vYmFy",
    ]

    @Test("Written and read back", arguments: examples)
    func example(plain: String, letters: String) {
        #expect(Base64.text(Array(plain.utf8)) == letters)
        #expect(Base64.bytes(letters) == Array(plain.utf8))
    }

    @Test("Every byte at every place")
    func everyByte() {
        let bytes = (0..<3).flatMap { [UInt8](repeating: 7, count: $0) + Array(0...UInt8.max) }
        #expect(Base64.bytes(Base64.text(bytes)) == bytes)
    }

    @Test(
        "Other texts are no bytes",
        arguments: ["Zg", "Zg=", "Z===", "Zm9v!mFy", "=Zg=", "Zg==Zg=="])
    func refused(text: String) { #expect(Base64.bytes(text) == nil) }
}
