/// How roles look: the colours of a base16 scheme on a dark or light ground.
public struct Theme: Equatable, Sendable {
    /// The name, for people.
    public var name: String
    /// Whether text is lighter than its ground.
    public var isDark: Bool
    /// Whether the ground is painted; if not, the terminal's own shows through.
    public var paintsBackground = false
    /// The sixteen colours `base00` to `base0F`.
    let palette: [RGB]
}

extension Theme {
    /// The dark theme, after the night watch of a village.
    public static let dark = Theme(
        name: "Ronda", isDark: true,
        palette: [
            0x16191D, 0x23282E, 0x343B43, 0x7D8791, 0xA9B2BB, 0xD9DEE3, 0xE8ECEF, 0xF7F9FA,
            0xF28779, 0xF2A65A, 0xE6C454, 0x8FCB7A, 0x6CCBC0, 0x73B5F2, 0xC9A3F0, 0xD0A183,
        ].map { RGB($0) })

    /// The light theme, after the open hall where people meet.
    public static let light = Theme(
        name: "Pendapa", isDark: false,
        palette: [
            0xFAF8F4, 0xECE8E0, 0xD9D3C7, 0x7A756B, 0x575249, 0x2B2823, 0x1D1B18, 0x0F0E0C,
            0xA8271C, 0x8F4A00, 0x735400, 0x2F6B1F, 0x00666B, 0x0B5CA8, 0x7A3AA3, 0x7A4A2B,
        ].map { RGB($0) })
}
