public import Discussion

extension Language {
    /// That a session was made, and how to open it.
    public func sessionMade(_ path: String) -> String {
        choose(
            id: "Sesi dibuat: \(path)\nBuka dengan: rembug \(path)",
            en: "Session made: \(path)\nOpen it with: rembug \(path)")
    }

    /// That a session is of another day by the zone that was set.
    public func dateFollowsZone(_ date: CivilDate) -> String {
        choose(
            id: "Tanggalnya kini \(dayAndDate(date)), menurut zona itu.",
            en: "Its date is now \(dayAndDate(date)), by that zone.")
    }

    /// That so many people were entered from a table.
    public func peopleEntered(_ count: Int) -> String {
        choose(
            id: "\(count) orang dimasukkan.",
            en: count == 1 ? "1 person entered." : "\(count) people entered.")
    }

    /// That a table names someone who is not on the list.
    public func nobodyNamed(_ name: String, line: Int) -> String {
        choose(
            id: "Baris \(line): «\(name)» tidak ada di daftar orang. Masukkan dengan --people.",
            en: "Line \(line): “\(name)” is not on the list of people. Enter them with --people.")
    }

    /// That columns of a table were passed over, by their heads.
    public func headsIgnored(_ heads: [String]) -> String {
        let list = heads.joined(separator: ", ")
        return choose(id: "Kolom dilewati: \(list)", en: "Columns passed over: \(list)")
    }

    /// That a file holds nothing to complain of.
    public func intact(_ path: String, events: Int) -> String {
        choose(id: "\(path): utuh, \(events) peristiwa.", en: "\(path): intact, \(events) events.")
    }

    /// Under what number an item, a person or a line stands: `baris 7`, `line 7`.
    public func line(_ number: Int) -> String {
        choose(id: "baris \(number)", en: "line \(number)")
    }
}

extension Language {
    /// That events of one writer are missing, by their numbers.
    public func eventsMissing(_ numbers: ClosedRange<UInt32>, of writer: String) -> String {
        let list =
            numbers.count == 1
            ? "\(numbers.lowerBound)" : "\(numbers.lowerBound)–\(numbers.upperBound)"
        return choose(
            id: "peristiwa \(list) dari \(writer) hilang",
            en: "missing of \(writer): event \(list)")
    }
}
