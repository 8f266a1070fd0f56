import Testing

@testable import Terminal

@Suite("Text broken into lines")
struct WrappingTests {
    @Test(
        "Words stay whole; a long address begins where it is and breaks behind a slash",
        arguments: [
            ("Sepakat hari ini", 10, ["Sepakat", "hari ini"]),
            ("Sepakatharini", 10, ["Sepakathar", "ini"]),
            (
                "Lihat https://contoh.id/data/desa/konco-kidul ya", 20,
                ["Lihat https://", "contoh.id/data/desa/", "konco-kidul ya"]
            ),
            ("dari 30/11/2020 sampai", 12, ["dari", "30/11/2020", "sampai"]),
            ("a/b", 8, ["a/b"]),
        ])
    func addresses(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(text.wrapped(to: width).map(String.init) == lines)
    }

    @Test("Between wide letters it breaks anywhere, but no line begins with a closing sign")
    func closingSigns() {
        #expect("今天大家都同意了，明天再说。".wrapped(to: 16) == ["今天大家都同意", "了，明天再说。"])
        #expect("同意，好".wrapped(to: 4) == ["同", "意，", "好"])
        #expect("，，，".wrapped(to: 2) == ["，", "，", "，"])
    }
}
