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
    func arranged(_ sections: [Section], of name: DocumentName) -> [Block] {
        let parts =
            imprint.profile.documents[name]
            ?? sections.map { PaperProfile.Part(section: $0.name, heading: [:]) }
        var counts: [SectionName?: Int] = [:]
        var shown: Set<SectionName> = []
        return parts.flatMap { part -> [Block] in
            guard var section = sections.first(where: { $0.name == part.section }),
                !section.blocks.isEmpty
            else { return [] }
            shown.insert(section.name)
            if let heading = part.heading[language] { section.rename { _ in [.text(heading)] } }
            if let numbering = section.numbering {
                let number = counts[section.parent, default: 0] + 1
                counts[section.parent] = number
                section.rename { [.text(numbering.label(number))] + $0 }
            }
            if let parent = section.parent, !shown.contains(parent) { section.raise() }
            return section.blocks
        }
    }
}
