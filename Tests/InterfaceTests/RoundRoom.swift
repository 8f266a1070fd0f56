import Discussion

@testable import Interface

extension Room {
    /// The forum in the middle of a round: the second of three askers speaks, one is known by looks
    /// alone, two more wait for the next round.
    static func round() throws -> Room {
        let room = try forum()
        try room.ask(
            .beginRound(seats: 3, seconds: 120), .choosePolicy(.firstTimers),
            .raiseHand(.code("P01"), .ordinary), .raiseHand(.code("P02"), .ordinary),
            .raiseHand(.new([.cue: .text("topi putih, belakang")]), .ordinary),
            .raiseHand(.code("P04"), .ordinary), .raiseHand(.code("P05"), .ordinary))
        try room.ask(.callNext(at: try room.now))
        try room.note(["? Warga miskin yang tidak ada di DTKS ditangani lewat apa?"], every: 40)
        room.wait(seconds: 45)
        try room.ask(.respond(.code("N1")))
        try room.note(["<1.1 Lewat musyawarah desa"], every: 20)
        try room.ask(.endTurn, .callNext(at: try room.now))
        room.wait(seconds: 70)
        return room
    }

    var now: Instant {
        get throws { try session.instant(at: clock.read(), boot: clock.boot) }
    }
}
