public import YAML

extension Theme {
    /// Reads a base16 or base24 scheme in its present or its older form.
    ///
    /// The colours stand under `palette`, or in the older form beside `scheme` (Tinted Theming,
    /// builder 0.11). Of base24 the first sixteen are used. Without `variant` the ground tells.
    public init(scheme node: YAMLNode) throws(YAMLError) {
        _ = try node.map()
        let colors = node["palette"] ?? node
        var palette: [RGB] = []
        for slot in 0..<16 {
            let key = "base0" + String(slot, radix: 16, uppercase: true)
            guard let color = colors[key] ?? colors[key.lowercased()] else {
                throw YAMLError(.missingKey(key), line: colors.line)
            }
            palette.append(try RGB(color))
        }
        guard let name = node["name"] ?? node["scheme"] else {
            throw YAMLError(.missingKey("name"), line: node.line)
        }
        var isDark = palette[0].isDarkGround
        if let variant = node["variant"] { isDark = try variant.isDark() }
        self.init(name: try name.text(), isDark: isDark, palette: palette)
    }
}

extension YAMLNode {
    fileprivate func isDark() throws(YAMLError) -> Bool {
        switch try text() {
        case "dark": return true
        case "light": return false
        case let other: throw YAMLError(.unknownValue(other), line: line)
        }
    }
}

extension RGB {
    /// Reads six hexadecimal digits, with or without `#`.
    fileprivate init(_ node: YAMLNode) throws(YAMLError) {
        let text = try node.text()
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
            let number = UInt32(digits, radix: 16)
        else { throw YAMLError(.unknownValue(text), line: node.line) }
        self.init(number)
    }

    fileprivate var isDarkGround: Bool {
        RGB(0xFFFFFF).contrast(with: self) > RGB(0).contrast(with: self)
    }
}
