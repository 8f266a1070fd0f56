extension Block {
    /// Who issues an official document: the *kop naskah dinas*.
    public struct Letterhead: Hashable, Sendable {
        /// The emblem beside the names, or above them where there is no room beside.
        public var image: Figure?
        /// The government and the office, from the widest to the one that issues; it is the largest.
        public var names: [String]
        /// Address, telephone and web lines.
        public var address: [String]

        /// The BCP 47 tag of names and address; nothing if they are in the document's language.
        public var language: String?

        /// Joins emblem, names and address.
        public init(
            image: Figure? = nil, names: [String], address: [String], language: String? = nil
        ) {
            self.image = image
            self.names = names
            self.address = address
            self.language = language
        }

        /// Its lines, each with the name of its style in a word processor.
        var styledLines: [(line: [Inline], style: String)] {
            let names = names.enumerated().map { index, name in
                (name, index == self.names.count - 1 ? "LetterheadIssuer" : "Letterhead")
            }
            return (names + address.map { ($0, "LetterheadAddress") }).map { (inlines($0), $1) }
        }

        /// One of its lines in its language.
        public func inlines(_ line: String) -> [Inline] {
            language.map { [.language($0, [.text(line)])] } ?? [.text(line)]
        }
    }
}
