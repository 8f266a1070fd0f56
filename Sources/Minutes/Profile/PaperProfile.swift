public import Discussion
public import Wording

/// Which sections documents have, in which order and with which headings, as a user settled it.
public struct PaperProfile: Hashable, Sendable {
    /// One section of a document.
    public struct Part: Hashable, Sendable {
        /// Which section.
        public let section: SectionName
        /// Its heading by language; without one the usual.
        public let heading: [Language: String]
    }

    /// The sections by document; one that is not in it has its usual sections.
    public var documents: [DocumentName: [Part]] = [:]

    /// Is a profile that changes nothing.
    public init() {}
}

extension DocumentWriter {
    /// The blocks of the sections that the profile names, in its order, with its headings.
    ///
    /// Those that belong under the heading of another are its parts only where they stand there.
    func arranged(_ sections: [Section], of name: DocumentName) -> [Block] {
        let parts =
            imprint.profile.documents[name]
            ?? sections.map { PaperProfile.Part(section: $0.name, heading: [:]) }
        var counts: [SectionName?: Int] = [:]
        var above: [SectionName] = []
        return parts.flatMap { part -> [Block] in
            guard var section = sections.first(where: { $0.name == part.section }),
                !section.blocks.isEmpty
            else { return [] }
            let parents = section.parents(among: sections)
            let headings = above.prefix { parents.contains($0) }
            if case .heading? = section.blocks.first { above = headings + [section.name] }
            if let heading = part.heading[language] { section.rename { _ in [.text(heading)] } }
            if headings.last == section.parent, let numbering = section.numbering {
                let number = counts[section.parent, default: 0] + 1
                counts[section.parent] = number
                section.rename { [.text(numbering.label(number))] + $0 }
            }
            for _ in headings.count..<parents.count { section.raise() }
            return section.blocks
        }
    }
}
