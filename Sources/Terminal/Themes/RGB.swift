import Glibc

/// A colour of 24 bits.
public struct RGB: Hashable, Sendable {
    /// Red, from 0 to 255.
    public var red: UInt8
    /// Green, from 0 to 255.
    public var green: UInt8
    /// Blue, from 0 to 255.
    public var blue: UInt8

    /// Makes a colour of its three parts in one number, as in `0x268bd2`.
    public init(_ hex: UInt32) {
        red = UInt8(hex >> 16 & 0xFF)
        green = UInt8(hex >> 8 & 0xFF)
        blue = UInt8(hex & 0xFF)
    }

    /// Reads six hexadecimal digits, with or without `#`.
    public init?(_ text: String) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: 16)
        else { return nil }
        self.init(number)
    }

    /// Six hexadecimal digits.
    public var hex: String {
        let number = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}

extension RGB {
    static let black = RGB(0x000000)
    static let white = RGB(0xFFFFFF)

    /// Each amount of a part as an amount of light, from 0 to 1 (IEC 61966-2-1).
    private static let light: [Double] = (0...255).map { part in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    /// The three parts as amounts of light.
    var linear: (Double, Double, Double) {
        (Self.light[Int(red)], Self.light[Int(green)], Self.light[Int(blue)])
    }

    /// How light the colour is, from 0 to 1 (WCAG 2.2, relative luminance).
    private var luminance: Double {
        let (r, g, b) = linear
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// How well one colour can be read on another, from 1 to 21 (WCAG 2.2, contrast ratio).
    public func contrast(with other: RGB) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// Black or white, whichever is read better on the colour.
    var opposite: RGB { contrast(with: .white) > contrast(with: .black) ? .white : .black }

    /// Whether it has no hue.
    var isGrey: Bool { red == green && green == blue }

    /// Whether white is read better on it than black.
    var isDark: Bool { opposite == .white }

    /// Whether some text can be read on it with this contrast.
    func carries(_ contrast: Double) -> Bool { self.contrast(with: opposite) >= contrast }
}
