import Mutation
import Terminal

/// Keys and pastes as a cat on the keyboard would have them, with those that do most the likeliest.
enum RandomKey {
    static let sizes = [
        (40, 10), (60, 20), (80, 24), (80, 24), (120, 40), (1, 1), (23, 5), (180, 50),
    ].map { Size(width: $0.0, height: $0.1) }

    static let pastes = [
        "Satu baris", "satu\ndua\n\ntiga\n", "@3 \"Kami sepakat\" #dana", "\u{202E}x\u{0}\u{1B}[2J",
        String(repeating: "kata ", count: 400), "👩‍👩‍👧‍👦👍🏽e\u{301}\u{301}", "é\n日本語\tكتاب", "",
    ]

    private static let letters = Array(
        "abcdefghijklmnopqrstuvwxyzJKSUVDG0123456789 @#\"'()*?!<>~=+-/\\:.,éß日👍")
    private static let controls = Array("abcdefghijklnoprstuvwyz_^]\\")
    private static let plain: [Key] = [
        .enter, .enter, .enter, .tab, .backTab, .escape, .escape, .escape, .backspace, .delete,
        .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function(1),
        .function(5), .modified(.control, .left), .modified(.shift, .up),
    ]

    /// One key.
    static func next(with dice: inout Dice) -> Key {
        switch Int.random(in: 0..<20, using: &dice) {
        case 0..<11: .character(dice.any(of: letters))
        case 11: .control(dice.any(of: controls))
        case 12: .alt(.character(dice.any(of: letters)))
        case 13: .alt(dice.any(of: plain))
        default: dice.any(of: plain)
        }
    }
}
