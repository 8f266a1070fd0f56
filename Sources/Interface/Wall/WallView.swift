import Discussion
import Terminal
import Wording

/// The room's screen at one instant: what was chosen in the middle, the clock at the foot.
struct WallView {
    let release: Release
    let now: WallTime
    let language: Language
    /// Whether it faces the speaker and not the room.
    var facesStage = false
    /// Since when nothing could be read, if so.
    var staleSince: WallTime?

    func picture(size: Size) -> Surface {
        var surface = Surface(size: size)
        var rest = Area(size)
        surface.fill(x: 0, y: 0, width: size.width, height: size.height, role: .wallText)
        if release.wall == .blank, !facesStage { return surface }
        let rows = footRows(size)
        let rule = size.height < Self.tall ? 0 : 1
        drawFoot(rows, on: &surface, in: rest.takeBottom(rows.count + rule))
        let page = facesStage ? StagePage(self).blocks : WallPage(self).blocks
        draw(page, on: &surface, in: rest)
        return surface
    }

    /// Draws blocks in the middle; where they do not fit, gaps go first, then what has less weight,
    /// then the last blocks, but never all.
    private func draw(_ blocks: [WallBlock], on surface: inout Surface, in area: Area) {
        var blocks = blocks
        while blocks.count > 1, minimum(blocks, area.width) > area.height {
            let gap = blocks.lastIndex { if case .gap = $0 { true } else { false } }
            let dim = blocks.lastIndex { if case .text(_, .wallDim) = $0 { true } else { false } }
            blocks.remove(at: gap ?? dim ?? blocks.count - 1)
        }
        let heights = heights(of: blocks, in: area)
        var rest = area
        _ = rest.takeTop((area.height - heights.reduce(0, +)) / 2)
        for (block, height) in zip(blocks, heights) {
            block.draw(on: &surface, in: rest.takeTop(height))
        }
    }

    private func minimum(_ blocks: [WallBlock], _ width: Int) -> Int {
        blocks.reduce(0) { $0 + $1.height(width: width, left: 0) }
    }

    /// What can grow gets the rows that the others leave, what is on and who speaks a third of them
    /// at most.
    private func heights(of blocks: [WallBlock], in area: Area) -> [Int] {
        var spare = area.height - minimum(blocks, area.width)
        var heights = blocks.map { $0.height(width: area.width, left: 0) }
        let order =
            blocks.indices.filter { blocks[$0].hasShare }
            + blocks.indices.filter { !blocks[$0].hasShare }
        // What the others leave in the end is theirs who had a share.
        let again = order.filter { blocks[$0].hasShare }
        for (turn, place) in (order + again).enumerated() {
            let room = blocks[place].hasShare && turn < order.count ? spare / 3 : spare
            let height = blocks[place].height(width: area.width, left: heights[place] + room)
            spare -= height - heights[place]
            heights[place] = height
        }
        return heights
    }

    /// The clock and what is to be known, then what this is and who holds it, whole; in one row where
    /// one of them would leave half of a row empty.
    private func footRows(_ size: Size) -> [(left: String, right: String)] {
        let clock = language.clock(now) + " " + zone
        let title = showsTitle ? "" : release.details.text(.title) ?? ""
        if size.height < 5 { return [] }
        if size.height < Self.tall { return [(clock, notice ?? title)] }
        let organiser = release.details.text(.organiser) ?? ""
        let names = [title, organiser].filter { !$0.isEmpty }
        let rows =
            next.isEmpty && names.count < 2
            ? [(clock, names.first ?? "")]
            : [(clock, next), (title, organiser)].filter { $0 != ("", "") }
        if let last = rows.last, fits(last, in: size.width - 4) { return rows }
        // Beside the clock stands who holds it, where nothing else has to.
        let isFree = next.isEmpty && fits((clock, organiser), in: size.width - 4)
        let below = isFree ? [title] : names
        let whole = below.flatMap { $0.evenRows(to: size.width - 4, atMost: 2) }
        return [(clock, isFree ? organiser : next)] + whole.map { ($0, "") }
    }

    /// From so many rows on a rule stands above the foot.
    private static let tall = 16

    private func fits(_ row: (left: String, right: String), in room: Int) -> Bool {
        row.left.columns + row.right.columns + 4 <= room || row.right.isEmpty
    }

    /// Whether the page itself says what this is: before the first item, and after the last.
    private var showsTitle: Bool {
        !facesStage && release.wall == .clock && !release.isOffRecord
            && (release.isClosed || !release.items.contains { $0.began != nil }
                || !release.items.contains { $0.isOpen || $0.isAhead })
    }

    private func drawFoot(
        _ rows: [(left: String, right: String)], on surface: inout Surface, in area: Area
    ) {
        var rest = area
        let rule = rest.takeTop(area.height - rows.count)
        surface.fill(
            x: rule.x, y: rule.y, width: rule.width, height: rule.height, with: "─", role: .border)
        for row in rows { drawRow(row.left, row.right, on: &surface, in: rest.takeTop(1)) }
    }

    private func drawRow(
        _ left: String, _ right: String, on surface: inout Surface, in area: Area
    ) {
        guard !area.isEmpty else { return }
        let used = surface.put(left, at: area.x + 2, area.y, .wallDim, limit: area.width - 4)
        let room = area.width - used - 6
        let text = right.clipped(to: max(0, room))
        guard room >= min(9, right.columns), !text.isEmpty else { return }
        surface.put(text, at: area.x + area.width - text.columns - 2, area.y, .wallDim)
    }

    private var zone: String {
        zoneAbbreviation(
            name: release.details.text(.zone) ?? "Asia/Jakarta", offset: now.offset)
    }

    /// That nothing new arrives, or that nothing is recorded.
    private var notice: String? {
        if let staleSince {
            return language.clock(staleSince) + " · " + WallWord.stale.word(in: language)
        }
        // Where the page is this word alone, once is enough.
        let isTold = release.wall == .clock && !facesStage
        let isOff = release.isOffRecord && !release.isClosed && !isTold
        return isOff ? WallWord.offRecord.word(in: language) : nil
    }

    /// What the room must know, else when the next break is.
    private var next: String {
        if let notice { return notice }
        if release.isClosed { return "" }
        let coming = release.items.first {
            $0.isAhead && $0.type.isBreak && $0.startsAt != nil
        }
        guard let coming, let begins = coming.startsAt else { return "" }
        let end = coming.minutes.map { " · " + language.backAt((begins + $0) % 1440) } ?? ""
        return coming.title + " " + language.clock(begins) + end
    }
}

extension AgendaItemType {
    /// Whether people go out and come back.
    var isBreak: Bool { self == .rest || self == .prayerBreak }

    /// Whether the room may see its time run down: not while somebody speaks or prays.
    var countsDownInPublic: Bool {
        switch self {
        case .ceremony, .anthem, .prayer, .report, .speech, .opening, .talk, .closing, .debrief:
            false
        default: true
        }
    }
}
