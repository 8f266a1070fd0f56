import Discussion
import Testing

@Suite("Times and lengths at the ends of their types")
struct ExtremeTests {
    private static let ends: [Int64] = [.min, .min + 1, -1, 0, 1, .max - 1, .max]

    @Test("A time stays within the years 1 to 9999", arguments: ends)
    func times(milliseconds: Int64) {
        for offset in [Int.min, -420, 420, .max] {
            let time = WallTime(milliseconds: milliseconds, offset: offset)
            for ago in Self.ends {
                let earlier = time.earlier(by: ago)
                #expect(1...9999 ~= earlier.date.year)
                #expect(0..<86_400_000 ~= earlier.timeOfDay)
                #expect(WallTime(earlier.iso) != nil || earlier.offset.magnitude == 1440)
            }
        }
    }

    @Test("A length is never below zero, whatever the clocks said", arguments: ends)
    func lengths(up: Int64) {
        for other in Self.ends {
            let first = Instant(wall: WallTime(milliseconds: up, offset: 0), up: up, boot: 1)
            let last = Instant(wall: WallTime(milliseconds: other, offset: 0), up: other, boot: 1)
            #expect(first.milliseconds(until: last) >= 0)
        }
    }
}
