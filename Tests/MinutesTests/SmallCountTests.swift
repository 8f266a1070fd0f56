import Discussion
import Methods
import Minutes
import Testing
import Wording

/// Whatever small number stands on a board, what the public is given is the same to the last byte:
/// so nothing in it, no sum and no figure, lets the number be computed.
@Suite("A count under five leaves no trace in what the public is given")
struct SmallCountTests {
    /// A session with a number on boards of three kinds, whose methods all hide small ones.
    private static func room(with number: Int) throws -> Rehearsal {
        var room = try Rehearsal(.forum, details: [.title: .text("Rembug Desa")])
        for name in ["village-needs", "monitoring"] {
            let text = try #require(ShippedMethods.text(name))
                .replacing("        least: 5\n", with: "")
                .replacing(
                    "        type: number\n", with: "        type: number\n        least: 5\n")
            try room.ask(.adoptMethod(Method(reading: text)))
        }
        for line in [
            "+need \"Sumur\" desa Tapen benef \(number)KK p1",
            "+need \"Jalan\" desa Cangkring benef 45KK p2",
            "+ind \"Lansia terlantar\" base \(number) tgt 60", "+ind A baca \(number) (1-2-2021)",
        ] { try room.type(line) }
        return room
    }

    private static func papers(with number: Int, for audience: Audience) throws -> [[UInt8]] {
        let room = try room(with: number)
        let release = room.session.released(to: audience, at: room.now)
        let imprint = Imprint(made: room.now.wall, program: "Rembug", language: .indonesian)
        return DocumentName.allCases.flatMap { name in
            MinutesFormat.allCases.map { $0.render(name.document(of: release, imprint)) }
        }
    }

    @Test("in any document and format")
    func noTrace() throws {
        let one = try Self.papers(with: 1, for: .public)
        for number in 2...4 {
            #expect(try Self.papers(with: number, for: .public) == one)
        }
        #expect(try Self.papers(with: 5, for: .public) != one)
        #expect(try Self.papers(with: 2, for: .official) != Self.papers(with: 1, for: .official))
    }
}
