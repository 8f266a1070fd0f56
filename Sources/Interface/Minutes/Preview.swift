import Discussion
import Minutes
import Terminal
import Wording

/// A paper of the session as lines, as it would be printed now.
struct Preview {
    /// What the lines were made of; where it is the same, so are they.
    struct Source: Equatable {
        var document: DocumentName
        var audience: Audience
        /// The columns that no line exceeds.
        var width: Int
        /// How often the session has changed.
        var changes: Int

        /// Whether it is the same paper, in lines as wide, whatever has changed in it.
        func isSamePaper(as other: Source?) -> Bool {
            guard let other else { return false }
            return document == other.document && audience == other.audience && width == other.width
        }
    }

    /// The paper that is shown.
    var document = DocumentName.notula
    /// For whom papers are made.
    private var chosen = Audience.official
    /// The lines as they were made last.
    private(set) var lines: [String] = []
    private(set) var source: Source?

    /// For whom it is made: whom papers are made for, but the office where it is not for them.
    var audience: Audience { document.audiences.contains(chosen) ? chosen : .official }

    /// Makes papers for the next one whom this one can be for.
    mutating func chooseNextAudience() {
        let all = document.audiences
        let place = all.firstIndex(of: audience) ?? 0
        chosen = all[(place + 1) % all.count]
    }

    /// Makes the lines.
    mutating func make(
        _ source: Source, of release: Release, _ imprint: Imprint
    ) {
        // What keeps text of both directions together is for paper, and no sign on the screen.
        lines = source.document.document(of: release, imprint).lines(width: source.width)
            .map { String($0.unicodeScalars.filter { !(0x2066...0x2069 ~= $0.value) }) }
        self.source = source
    }

    /// A paper is not wider than it would be printed as text.
    static func width(of area: Area) -> Int { min(76, max(2, area.width - (area.x > 1 ? 3 : 2))) }
}

extension EntityID {
    /// What is selected in a text: a line, which no event has made.
    init(line: Int) { self.init(EventID(writer: .noOne, number: 0), index: UInt32(line)) }

    /// The line of a text that it stands for.
    var line: Int { Int(index) }
}

extension WriterID {
    /// Who has written no event.
    fileprivate static let noOne: WriterID = {
        var nothing = Nothing()
        return WriterID(using: &nothing)
    }()

    private struct Nothing: RandomNumberGenerator {
        func next() -> UInt64 { 0 }
    }
}
