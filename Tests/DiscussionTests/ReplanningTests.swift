import Testing

@testable import Discussion

@Suite("Re-planning what is left")
struct ReplanningTests {
    private func item(
        _ title: String, _ minutes: Int, fixedAt start: Int? = nil, isOptional: Bool = false,
        type: AgendaItemType = .talk
    ) -> [AgendaItemKey: FieldValue] {
        var fields: [AgendaItemKey: FieldValue] = [
            .title: .text(title), .minutes: .number(minutes), .type: .text(type.rawValue),
            .optional: .flag(isOptional), .fixed: .flag(start != nil),
        ]
        fields[.startsAt] = start.map { .time($0) }
        return fields
    }

    /// A morning from nine that is twenty minutes behind in its first item.
    private func lateRoom() throws -> Rehearsal {
        var room = try Rehearsal(details: [.startsAt: .time(540), .endsAt: .time(720)])
        try room.ask(
            .addItems(
                [
                    item("Paparan", 30), item("Diskusi", 40), item("Kuis", 20, isOptional: true),
                    item("Ishoma", 30, fixedAt: 630, type: .prayerBreak), item("Rumusan", 30),
                    item("Sambutan penutup", 10, type: .speech),
                    item("Foto", 20, isOptional: true),
                ], after: nil), after: 0)
        try room.ask(.openNextItem, after: 0)
        room.wait(seconds: 50 * 60 - 1)
        return room
    }

    private func describe(_ proposal: Proposal, in room: Rehearsal) -> String {
        let titles = room.session.programme.map { ($0.id, $0.title) }
        let changes = titles.compactMap { id, title in
            proposal.plan.lengths[id].map { "\(title) \($0)" }
                ?? (proposal.plan.skipped.contains(id) ? "-\(title)" : nil)
        }
        let end = proposal.plan.endsAt.map { " end \($0)" } ?? ""
        return "\(proposal.kind): \(changes.joined(separator: ", "))\(end)"
            + " -> \(proposal.ends / 60_000) +\(proposal.behind / 60_000)"
    }

    @Test("Three proposals, each with its end")
    func threeProposals() throws {
        let room = try lateRoom()
        #expect(room.session.account(at: room.now).behind == 1_200_000)
        #expect(
            room.session.proposals(at: room.now).map { describe($0, in: room) } == [
                "shrink: Diskusi 27, Kuis 13 -> 720 +0", "drop: -Foto -> 720 +0",
                "extend:  end 740 -> 740 +0",
            ])
    }

    @Test("A length that is given afterwards is the one that counts, and undo brings the plan back")
    func lengthGivenAfterwards() throws {
        var room = try lateRoom()
        let shrink = try #require(room.session.proposals(at: room.now).first)
        try room.ask(.replan(shrink.plan))
        let talk = room.session.programme[1]
        try room.ask(.addMinutes(talk.id, 5))
        #expect(room.session.programme[1].length == 1_920_000)
        try room.ask(.amendItems([talk.id: talk.fields.change(to: [.minutes: .number(50)])]))
        #expect(room.session.programme[1].length == 3_000_000)
        try room.ask(.undo(by: "Notulis"))
        #expect(room.session.programme[1].length == 1_920_000)
    }

    @Test("Each proposal is one event; it does what it said, and undo takes it back")
    func taking() throws {
        var room = try lateRoom()
        let before = room.session.account(at: room.now)
        for proposal in room.session.proposals(at: room.now) {
            let count = room.events.count
            try room.ask(.replan(proposal.plan), after: 0)
            #expect(room.events.count == count + 1)
            let after = room.session.account(at: room.now)
            #expect(after.forecastEnd == proposal.ends)
            #expect(after.behind == proposal.behind)
            try room.ask(.undo(by: "Notulis"), after: 0)
            #expect(room.session.account(at: room.now).rows == before.rows)
        }
        #expect(throws: Refusal.nothingChanges) { try room.ask(.replan(Replanning())) }
    }

    @Test("On time there is nothing to propose, nor without a programme")
    func onTime() throws {
        var room = try lateRoom()
        for proposal in room.session.proposals(at: room.now).prefix(1) {
            try room.ask(.replan(proposal.plan), after: 0)
        }
        #expect(room.session.proposals(at: room.now).isEmpty)
        let empty = try Rehearsal()
        #expect(empty.session.proposals(at: empty.now).isEmpty)
    }

    @Test("Shares make up the room exactly if they can, and keep their least")
    func shares() {
        var dice = Dice(5)
        for _ in 0..<5000 {
            let lengths = (0..<1 + dice.roll(8)).map { _ in dice.roll(90) }
            let least = lengths.map { ($0 + 1) / 2 }
            let room = dice.roll(400) - 20
            let shares = Shrinking.shares(of: lengths, least: least, in: room)
            #expect(shares.count == lengths.count)
            for (place, share) in shares.enumerated() {
                #expect(least[place]...lengths[place] ~= share)
            }
            let (sum, whole) = (shares.reduce(0, +), lengths.reduce(0, +))
            #expect(sum == max(min(room, whole), least.reduce(0, +)))
        }
    }

    @Test("What is locked is neither shortened nor left out; a ceremony can be unlocked")
    func locks() throws {
        var room = try lateRoom()
        let items = room.session.programme
        func set(_ title: String, _ isLocked: Bool) throws {
            let item = try #require(items.first { $0.title == title })
            try room.ask(
                .amendItems([item.id: item.fields.change(to: [.locked: .flag(isLocked)])]),
                after: 0)
        }
        try set("Diskusi", true)
        try set("Foto", true)
        try set("Sambutan penutup", false)
        #expect(
            room.session.proposals(at: room.now).map { describe($0, in: room) } == [
                "shrink: Kuis 10 -> 730 +10", "drop: -Kuis -> 720 +0",
                "extend:  end 740 -> 740 +0",
            ])
    }

    @Test("Whatever the programme: fixed items and ceremonies keep theirs, nobody falls below half")
    func invariants() throws {
        for seed in 0..<150 {
            var dice = Dice(UInt64(seed))
            var room = try Rehearsal(details: [.startsAt: .time(540), .endsAt: .time(720)])
            try room.ask(.addItems(randomProgramme(&dice), after: nil), after: 0)
            try room.ask(.openNextItem, after: 0)
            room.wait(seconds: Int64(dice.roll(9000)))
            let before = room.session.account(at: room.now)
            for proposal in room.session.proposals(at: room.now) {
                let after = room.session.replanned(proposal.plan).account(at: room.now)
                #expect(proposal.ends == after.forecastEnd)
                #expect(proposal.behind <= before.behind ?? 0)
                for place in room.session.programme.indices {
                    check(place, before.rows[place], after.rows[place], proposal, in: room)
                }
            }
        }
    }

    private func check(
        _ place: Int, _ before: Account.Row, _ after: Account.Row, _ proposal: Proposal,
        in room: Rehearsal
    ) {
        let item = room.session.programme[place]
        let (old, new) = (before.length ?? 0, after.length ?? 0)
        if proposal.plan.skipped.isEmpty { #expect(new <= old && new * 2 >= old) }
        let outline = room.session.outline
        if outline.hasParts(at: place) {
            let parts = outline.leaves(at: place).map { outline.items[$0].length ?? 0 }
            #expect(old == parts.reduce(0, +))
        } else if !outline.mayBeShortened(at: place) || isHeld(place, in: outline) {
            #expect(new == old)
        }
        if item.isFixed, let start = item.startsAt, let expected = after.expected {
            #expect(expected >= start && expected <= before.expected ?? .max)
        }
        if proposal.plan.skipped.contains(item.id) {
            #expect(item.fields.flag(.optional) && !item.isFixed && item.spans.isEmpty)
            #expect(item.fields[.locked] != .flag(true) && !isHeld(place, in: outline))
        }
    }

    /// Whether an item is part of one that is fixed or locked.
    private func isHeld(_ place: Int, in outline: Outline) -> Bool {
        guard let whole = outline.whole(at: place) else { return false }
        return outline.items[whole].isFixed || outline.items[whole].isLocked
            || isHeld(whole, in: outline)
    }

    private func randomProgramme(_ dice: inout Dice) -> [[AgendaItemKey: FieldValue]] {
        var cursor = 540
        return (0..<3 + dice.roll(8)).map { place in
            let minutes = 1 + dice.roll(40)
            let isFixed = place > 0 && dice.roll(4) == 0
            let type = AgendaItemType.allCases[dice.roll(AgendaItemType.allCases.count)]
            defer { cursor += minutes }
            var values = item(
                "\(place)", minutes, fixedAt: isFixed ? cursor : nil,
                isOptional: dice.roll(3) == 0, type: type)
            values[.level] = .number(max(0, dice.roll(5) - 2))
            if dice.roll(4) == 0 { values[.locked] = .flag(dice.roll(2) == 0) }
            return values
        }
    }
}
