/// Strips laid out on pages.
struct Pages {
    /// A strip in its place.
    struct Placed {
        var strip: Strip
        /// How far its top is from the top of the paper, in points.
        var y: Double
        /// How much space is above it.
        var gap: Double
    }

    /// The pages, each from top to bottom; at least one.
    private(set) var pages: [[Placed]] = [[]]
    /// On which pages a part begins whose pages are counted alone.
    private var parts = [0]
    private var y = Sheet.top

    /// Lays out all strips.
    init(_ strips: [Strip]) {
        var rest = strips[...]
        while let strip = rest.first {
            if strip.breaksPage {
                if pages.last?.isEmpty == false { turn() }
                if strip.beginsPart, pages.count > 1 { parts.append(pages.count - 1) }
                rest = rest.dropFirst()
                continue
            }
            let group = rest.prefix(Self.groupLength(rest))
            place(Array(group))
            rest = rest.dropFirst(group.count)
        }
        if pages.count > 1, pages.last?.isEmpty == true { pages.removeLast() }
    }

    /// The number of a page, and how many there are, within its part.
    func number(ofPage page: Int) -> (number: Int, count: Int) {
        let begin = parts.last { $0 <= page } ?? 0
        let end = parts.first { $0 > page } ?? pages.count
        return (page - begin + 1, end - begin)
    }

    /// How many strips from the first on belong on one page.
    private static func groupLength(_ strips: ArraySlice<Strip>) -> Int {
        var length = 0
        for strip in strips {
            if strip.breaksPage { break }
            length += 1
            if !strip.keepsWithNext { break }
        }
        return length
    }

    /// Places strips on one page: this one, or the next unless this one would be mostly white then.
    ///
    /// Those that no page holds are parted at their seams, and where these have none wherever they
    /// fall. Signatures that have words of their own stay below them though the page be white.
    private mutating func place(_ group: [Strip]) {
        guard let first = group.first else { return }
        if !isRoomy(for: group) {
            let seams = group.indices.dropFirst().filter { group[$0].isSeam }
            let isHeld = fitsOnPage(group)
            // One row that others sign on a sheet of its own is worse than white.
            if isHeld ? seams.count > 1 && isMostlyWhite && !first.isWhole : !seams.isEmpty {
                return part(group, at: seams)
            }
            if isHeld { turn(over: first) }
        }
        for strip in tightened(group) {
            if y + gap(strip) + strip.height > Sheet.bottom, pages.last?.isEmpty == false {
                turn(over: strip)
            }
            put(strip)
        }
    }

    /// Places as much as goes on this page, up to a seam, and the rest on the next; on that not a last
    /// part alone, if there is one that can go with it.
    private mutating func part(_ group: [Strip], at seams: [Int]) {
        let ends = seams + [group.endIndex]
        func fitting() -> Int { ends.prefix { isRoomy(for: Array(group[..<$0])) }.count }
        if fitting() == 0, pages.last?.isEmpty == false, let first = group.first {
            turn(over: first)
        }
        var count = max(fitting(), 1)
        if ends.count - count == 1, count > 1 { count -= 1 }
        guard count < ends.count else { return place(group) }
        let rest = Array(group[ends[count - 1]...])
        place(Array(group[..<ends[count - 1]]))
        turn(over: rest.first)
        place(rest)
    }

    /// Whether strips go on this page.
    private func isRoomy(for group: [Strip]) -> Bool {
        y + height(tightened(group)) <= Sheet.bottom
    }

    /// Whether one page holds strips, with all that their gaps may give up.
    private func fitsOnPage(_ group: [Strip]) -> Bool {
        let give = group.dropFirst().reduce(0) { $0 + $1.give }
        let header = group.first?.header.height ?? 0
        return group.withoutGap.height - give + header <= Sheet.bottom - Sheet.top
    }

    /// Whether more of this page is white than not.
    private var isMostlyWhite: Bool { Sheet.bottom - y > (Sheet.bottom - Sheet.top) / 2 }

    /// The group with as little of its gaps given up as puts it on this page; itself where it fits,
    /// or does not fit in any way.
    private func tightened(_ loose: [Strip]) -> [Strip] {
        let group = y == Sheet.top ? loose.withoutGap : loose
        // A hair more than is too much, so that no rounding parts the last strip from the others.
        let excess = y + height(group) - Sheet.bottom + 0.01
        let give = group.reduce(0) { $0 + $1.give }
        guard excess > 0.01, excess <= give else { return group }
        return group.map { strip in
            var strip = strip
            strip.gap -= strip.give * excess / give
            return strip
        }
    }

    private func height(_ group: [Strip]) -> Double {
        group.height - (group.first.map { $0.gap - gap($0) } ?? 0)
    }

    private func gap(_ strip: Strip) -> Double { y == Sheet.top ? 0 : strip.gap }

    private mutating func put(_ strip: Strip) {
        let gap = gap(strip)
        pages[pages.count - 1].append(Placed(strip: strip, y: y + gap, gap: gap))
        y += gap + strip.height
    }

    /// Begins a page, with the header of the table that goes on there, and closes the one before.
    private mutating func turn(over strip: Strip? = nil) {
        if let last = pages[pages.count - 1].indices.last,
            let foot = pages[pages.count - 1][last].strip.foot
        {
            pages[pages.count - 1][last].strip.marks.append(foot)
        }
        pages.append([])
        y = Sheet.top
        for header in strip?.header ?? [] { put(header) }
    }
}
