import Discussion

extension Rehearsal {
    /// A circle in which people speak Indonesian, Javanese, Arabic, Japanese, Korean and Chinese.
    static func languages() throws -> Rehearsal {
        var room = try Rehearsal(
            .circle,
            details: [
                .title: .text("Rembug Bahasa"), .date: .date(day), .zone: .text("Asia/Jakarta"),
                .venue: .text("Balai ꦧꦭꦻ"),
            ])
        try room.ask(.addPeople([[.name: .text("Sri")], [.name: .text("Ahmad")]]))
        try room.type("Bu RT bilang السلام عليكم lalu duduk")
        try room.type("السلام عليكم ورحمة الله")
        try room.type("ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ")
        try room.type("寄り合い, 모임 dan 會議 berarti rembug")
        try room.ask(.closeSession)
        return room
    }

    /// A vigil that goes on past midnight, as it was planned.
    static func vigil() throws -> Rehearsal {
        var room = try Rehearsal(
            .forum,
            details: [
                .title: .text("Tirakatan"), .date: .date(day), .zone: .text("Asia/Jakarta"),
                .startsAt: .time(1410), .endsAt: .time(1530),
            ])
        try room.ask(
            .addItems(
                [
                    [.title: .text("Doa"), .type: .text("prayer"), .minutes: .number(40)],
                    [.title: .text("Rembug"), .type: .text("talk"), .minutes: .number(60)],
                ], after: nil))
        room.wait(seconds: 14 * 3600 + 35 * 60)
        try room.type("Malam ini semua hadir.")
        try room.type("! Ronda mulai besok", after: 6000)
        try room.ask(.closeSession)
        return room
    }
}
