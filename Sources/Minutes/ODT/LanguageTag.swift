/// The parts of a BCP 47 tag that OpenDocument has attributes for.
struct LanguageTag {
    private let language: Substring
    private let script: Substring?
    private let region: Substring?

    /// Reads a tag; nothing if it does not begin with a language.
    init?(_ tag: String) {
        var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
        guard let first = parts.popFirst(), 2...8 ~= first.count, first.allSatisfy(Self.isLetter)
        else { return nil }
        language = first
        script = parts.first { $0.count == 4 && $0.allSatisfy(Self.isLetter) }
        region = parts.first { part in
            part.count == 2 && part.allSatisfy(Self.isLetter)
                || part.count == 3 && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
    }

    /// The attributes for Western letters, those of East Asia, and those written in complex ways.
    var attributes: String {
        let script = script.map { " fo:script=\"\($0)\"" } ?? ""
        let region = region ?? "none"
        return "fo:language=\"\(language)\"\(script) fo:country=\"\(region)\""
            + ["asian", "complex"].map { kind in
                " style:language-\(kind)=\"\(language)\" style:country-\(kind)=\"\(region)\""
            }.joined()
    }

    private static func isLetter(_ character: Character) -> Bool {
        character.isASCII && character.isLetter
    }
}
