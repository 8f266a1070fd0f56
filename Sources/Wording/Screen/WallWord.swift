public import Discussion

/// The words that the whole room reads on the wall.
public enum WallWord: CaseIterable, Worded, Sendable {
    /// What stands over a clock or a list.
    case timeLeft, itemTimeLeft, timeIsUp, asking, speaking, after, rest, backAt, begins, prompt
    case readAloud
    /// What stands beside or under the time of the one who speaks.
    case turnLeft, turnIsUp, turnTime, limit, item
    /// What stands alone.
    case welcome, thanks, offRecord, nothingYet
    /// At the foot when nothing new arrives.
    case stale

    /// The words.
    public var words: Words {
        switch self {
        case .timeLeft: Words(id: "sisa waktu termin ini", en: "time left in this round")
        case .itemTimeLeft: Words(id: "sisa waktu", en: "time left")
        case .timeIsUp: Words(id: "waktu habis", en: "time is up")
        case .turnLeft: Words(id: "sisa giliran bicara", en: "left of this turn")
        case .turnTime: Words(id: "lama bicara", en: "speaking for")
        case .turnIsUp: Words(id: "giliran bicara habis", en: "this turn is over")
        case .limit: Words(id: "Batas bicara", en: "Limit of a turn")
        case .item: Words(id: "Acara ini", en: "This item")
        case .speaking: Words(id: "Berbicara", en: "Speaking")
        case .backAt: Words(id: "kembali pukul", en: "back at")
        case .begins: Words(id: "mulai pukul", en: "begins at")
        case .asking: Words(id: "Bertanya", en: "Asking")
        case .after: Words(id: "Sesudah ini", en: "After this")
        case .rest: Words(id: "Istirahat", en: "Break")
        case .prompt: Words(id: "Pertanyaan", en: "Question")
        case .readAloud: Words(id: "Dibacakan untuk disepakati", en: "Read aloud for agreement")
        case .welcome: Words(id: "Selamat datang", en: "Welcome")
        case .thanks: Words(id: "Terima kasih", en: "Thank you")
        case .nothingYet: Words(id: "Belum ada isinya", en: "Nothing stands here yet")
        case .offRecord: Words(id: "Di luar rekaman", en: "Off the record")
        case .stale: Words(id: "tampilan belum diperbarui", en: "this display is not up to date")
        }
    }
}

extension Language {
    /// When a break ends: `kembali 13.00`, `back at 13:00`.
    public func backAt(_ minutes: Int) -> String {
        choose(id: "kembali ", en: "back at ") + clock(minutes)
    }

    /// Which round of questions it is: `Termin 1`, `Round 1`.
    public func round(_ number: Int) -> String { choose(id: "Termin ", en: "Round ") + "\(number)" }

    /// What still follows in a round: `1 peserta lagi, lalu termin 2`, `1 more, then round 2`.
    public func waiting(_ people: Int, thenRound round: Int) -> String {
        choose(
            id: "\(number(people)) peserta lagi, lalu termin \(round)",
            en: "\(number(people)) more, then round \(round)")
    }

    /// How many items of the programme are out of sight: `… 11 acara lagi`, `… 11 more items`.
    public func moreItems(_ items: Int) -> String {
        choose(id: "… \(items) acara lagi", en: "… \(items) more items")
    }

    /// How many items that are over are out of sight: `✓ 5 acara selesai`, `✓ 5 items done`.
    public func doneItems(_ items: Int) -> String {
        choose(id: "✓ \(items) acara selesai", en: "✓ \(items) items done")
    }

    /// The rule of a round as the room reads it, by the seconds that each asker has.
    public func askingRule(seconds: Int) -> String {
        let minutes = inWords(seconds / 60)
        let length =
            seconds % 60 == 0
            ? choose(
                id: "\(minutes) menit", en: "\(minutes) \(seconds == 60 ? "minute" : "minutes")")
            : stopwatch(seconds: seconds)
        return length.prefix(1).uppercased() + length.dropFirst()
            + choose(
                id: " untuk setiap penanya. Sebutkan nama dan unsur.",
                en: " for each asker. Give your name and whom you speak for.")
    }
}
