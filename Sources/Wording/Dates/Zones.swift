/// The name in the tz database of an Indonesian zone that is typed as papers print it, in any case:
/// `WIB`; of anything else nothing.
public func zoneName(ofAbbreviation text: String) -> String? {
    switch text.uppercased() {
    case "WIB": "Asia/Jakarta"
    case "WITA": "Asia/Makassar"
    case "WIT": "Asia/Jayapura"
    default: nil
    }
}

/// What stands after a time of day in a zone: `WIB`, `WITA`, `WIT`, else `UTC+02:00`.
///
/// The name is the one in the tz database, the offset in minutes ahead of UTC at that instant.
/// Where an Indonesian zone's offset is not today's, as before 1988, its abbreviation would
/// mislead, and the offset stands.
public func zoneAbbreviation(name: String, offset: Int) -> String {
    switch (name, offset) {
    case ("Asia/Jakarta", 420), ("Asia/Pontianak", 420): return "WIB"
    case ("Asia/Makassar", 480), ("Asia/Ujung_Pandang", 480): return "WITA"
    case ("Asia/Jayapura", 540): return "WIT"
    case (_, 0): return "UTC"
    default:
        let size = Int(offset.magnitude)
        return "UTC" + (offset < 0 ? "-" : "+") + twoDigits(size / 60) + ":"
            + twoDigits(size % 60)
    }
}
