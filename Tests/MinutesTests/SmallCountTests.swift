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
        papers(of: try room(with: number), for: audience)
    }

    private static func papers(of room: Rehearsal, for audience: Audience) -> [[UInt8]] {
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
        #expect(try Self.papers(with: 2, for: .official) == Self.papers(with: 1, for: .official))
        #expect(try Self.papers(with: 2, for: .team) != Self.papers(with: 1, for: .team))
    }

    @Test("of an indicator too, of which the method does not say so, since it may count people")
    func indicators() throws {
        func papers(_ number: Int) throws -> [[UInt8]] {
            var room = try Rehearsal(.forum, details: [.title: .text("Rembug Desa")])
            let text = try #require(ShippedMethods.text("monitoring"))
                .replacing("        least: 5\n", with: "")
            try room.ask(.adoptMethod(Method(reading: text)))
            try room.type("+ind \"Warga HIV\" base \(number) tgt 60 satuan orang")
            return Self.papers(of: room, for: .public)
        }
        let one = try papers(1)
        #expect(try papers(4) == one)
        #expect(try papers(5) != one)
    }
}
