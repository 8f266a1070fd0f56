import Discussion
import Testing

@Suite("What was filed while a rule held, as far as its copy knew")
struct FiledUnderTests {
    @Test("What was filed under a rule that another copy had taken back is told by the rule")
    func filedUnder() throws {
        for item in [nil, 0] {
            var room = try GateTests.room(.forum)
            let place = item.map { room.session.items[$0].id }
            let open = room.session.items[0].id
            try room.ask(.openItem(open))
            try room.ask(.chooseAttribution(.chathamHouse, item: place))
            var budi = try Rehearsal(joining: room, writer: "BBBB2222", by: "Budi")
            var early = budi
            try early.type("@1 Diucapkan sebelum aturan dicabut")
            try room.ask(.chooseAttribution(.named, item: place), after: 60)
            for line in 1...3 { try room.type("@1 catatan \(line)") }
            try budi.type("@1 Kami tidak percaya panitia", after: 120)
            let parted = (room, budi, early)
            room.take(parted.1)
            budi.take(parted.0)
            early.take(parted.0)
            #expect(early.session.conflicts == [])
            #expect(early.session.attribution(in: open) == .named)
            #expect(room.session.conflicts == budi.session.conflicts)
            for var copy in [room, budi] {
                #expect(copy.session.attribution(in: open) == .chathamHouse)
                let conflict = try #require(copy.session.conflicts.first)
                #expect(conflict.place == .attribution(place))
                #expect(
                    conflict.versions.map(\.value) == [.text("named"), .text("chatham-house")])
                try copy.ask(conflict.settled(to: .text("named"), in: copy.session))
                #expect(copy.session.conflicts == [])
                #expect(copy.session.attribution(in: open) == .named)
                try copy.type("@1 sesudah itu")
                #expect(copy.session.attribution(in: open) == .named)
            }
        }
    }

    @Test("So too where the later clock is that of the copy that took the rule back")
    func filedUnderBefore() throws {
        var room = try GateTests.room(.forum)
        try room.ask(.chooseAttribution(.code, item: nil))
        var budi = try Rehearsal(joining: room, writer: "BBBB2222", by: "Budi")
        for line in 1...5 { try room.type("@1 catatan \(line)") }
        try room.ask(.chooseAttribution(nil, item: nil))
        try budi.type("@1 Kami tidak percaya panitia", after: 120)
        room.take(budi)
        #expect(room.session.attribution(in: nil) == .code)
        let conflict = try #require(room.session.conflicts.first)
        try room.ask(conflict.settled(to: nil, in: room.session))
        #expect(room.session.attribution(in: nil) == .named)
    }
}
