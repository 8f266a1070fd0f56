import Discussion
import Glibc
import Wording

/// The machine's clocks, read in the zone of a session.
struct SystemClock {
    /// The zone by its name in the tz database.
    let zone: String

    /// Takes a zone by its name, or by what papers print for it: `WIB`.
    ///
    /// - Throws: ``Complaint/unknownZone(_:)`` if neither the tz database nor this program knows it.
    init(zone: String) throws {
        let name = zoneName(ofAbbreviation: zone) ?? zone
        guard Self.isKnown(name) else { throw Failure(.unknownZone(zone)) }
        self.zone = name
    }

    /// Both clocks now.
    ///
    /// `SOURCE_DATE_EPOCH`, seconds since 1970, takes the place of the clock on the wall, so that
    /// the same commands give the same bytes (reproducible-builds.org).
    func moment(ago: Int64 = 0) -> Moment {
        var up = timespec()
        clock_gettime(CLOCK_BOOTTIME, &up)
        let milliseconds = Self.milliseconds
        let time = WallTime(
            milliseconds: milliseconds, offset: Self.offset(of: zone, at: milliseconds))
        return Moment(
            at: time, up: Int64(up.tv_sec) * 1000 + Int64(up.tv_nsec) / 1_000_000, ago: ago)
    }

    /// Whether the clock on the wall stands where `SOURCE_DATE_EPOCH` says; the second clock then says
    /// nothing of it.
    static var isFixed: Bool { environment("SOURCE_DATE_EPOCH").flatMap { Int64($0) } != nil }

    /// The clock of the zone, for hours that were recorded in any.
    var zoneClock: ZoneClock {
        ZoneClock { [zone] milliseconds in Self.offset(of: zone, at: milliseconds) }
    }

    /// Which start of the machine the second clock counts from; the kernel's random number for it.
    static let boot: String = {
        guard let bytes = try? readFile("/proc/sys/kernel/random/boot_id") else { return "unknown" }
        return String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    }()

    /// The zone of the machine, by the name that TZ or the system's configuration gives it.
    static var machineZone: String {
        if let zone = environment("TZ"), isKnown(zone) { return zone }
        if let bytes = try? readFile("/etc/timezone") {
            let zone = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
            if isKnown(zone) { return zone }
        }
        return "Asia/Jakarta"
    }

    private static var milliseconds: Int64 {
        if let fixed = environment("SOURCE_DATE_EPOCH").flatMap({ Int64($0) }) {
            return fixed * 1000
        }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
    }

    /// Zones without daylight saving that are right even where no tz database is installed.
    private static let indonesian = [
        "Asia/Jakarta": 420, "Asia/Pontianak": 420, "Asia/Makassar": 480, "Asia/Jayapura": 540,
        "UTC": 0,
    ]

    private static func isKnown(_ zone: String) -> Bool {
        if indonesian[zone] != nil { return true }
        let isName = zone.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            part in
            !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || "_+-".contains($0) }
        }
        return isName && access("/usr/share/zoneinfo/" + zone, R_OK) == 0
            && (try? readFile("/usr/share/zoneinfo/" + zone)) != nil
    }

    /// Minutes ahead of UTC in the zone at an instant.
    private static func offset(of zone: String, at milliseconds: Int64) -> Int {
        if let offset = indonesian[zone] { return offset }
        setenv("TZ", ":" + zone, 1)
        tzset()
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts.tm_gmtoff / 60
    }
}

extension Session {
    /// The clock of the zone that the session says; nothing if it says none that this machine knows.
    var zoneClock: ZoneClock? {
        details.text(.zone).flatMap { try? SystemClock(zone: $0) }?.zoneClock
    }
}
