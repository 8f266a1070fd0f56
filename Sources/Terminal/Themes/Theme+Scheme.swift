import YAML

extension Theme {
    /// Reads a base16 or base24 scheme in its present or its older form, and gives it a slug.
    ///
    /// The colours stand under `palette`, or in the older form beside `scheme` (Tinted Theming,
    /// builder 0.11); capitals do not count in keys, and keys that mean nothing here are passed
    /// over. Of base24 the first sixteen are used. Without `variant` the ground tells.
    public init(slug: String, reading text: String) throws(SchemeError) {
        let scheme = try SchemeMap(try Self.node(text))
        if let (system, line) = try scheme.system(), !Self.systems.contains(system.lowercased()) {
            throw SchemeError(.otherSystem(system), line: line)
        }
        let palette = try scheme.palette()
        let (new, old) = (try scheme.text("name"), try scheme.text("scheme"))
        guard let name = new ?? old else {
            throw SchemeError(.noName, line: scheme.line(of: "name"))
        }
        let (author, isDark) = (try scheme.text("author"), try scheme.isDark())
        self.init(slug, name, by: author ?? "", isDark: isDark ?? palette[0].isDark, palette)
    }

    private static let systems = ["base16", "base24"]

    /// The nodes of a text, which may begin with the mark that some editors leave there.
    private static func node(_ text: String) throws(SchemeError) -> YAMLNode {
        let text =
            text.unicodeScalars.first == "\u{FEFF}"
            ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
        do throws(YAMLError) { return try YAMLNode(parsing: String(text)) } catch {
            throw SchemeError(.yaml(error.fault), line: error.line)
        }
    }
}
