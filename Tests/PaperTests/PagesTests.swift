import Testing

@testable import Paper

/// What stands on which page: pages hold 728 points, and every strip here is 100 points high and
/// has a name.
@Suite("Strips are laid out on pages")
struct PagesTests {
    @Test("A page ends where the next strip does not fit")
    func plain() {
        #expect(layout("a b c d e f g h i") == "a b c d e f g | h i")
    }

    @Test("Nothing is one empty page")
    func empty() { #expect(layout("") == "") }

    @Test("What keeps with the next goes to the next page with it")
    func kept() {
        #expect(layout("a b c d e f g+ h i") == "a b c d e f | g h i")
        #expect(layout("a b c d e f+ g+ h i") == "a b c d e | f g h i")
    }

    @Test("A group that no page holds is broken where the page ends")
    func tooLong() {
        #expect(
            layout("a b c+ d+ e+ f+ g+ h+ i+ j+ k l") == "a b c d e f g | h i j k l")
    }

    @Test("A page break turns the page, but leaves none empty")
    func breaks() {
        #expect(layout("! a b ! ! c !") == "a b | c")
    }

    @Test("What no page holds together is parted at its seams")
    func seams() {
        var group = [Strip](repeating: Strip(height: 100), count: 12).together
        group[5].isSeam = true
        group[8].isSeam = true
        let front = [Strip](repeating: Strip(height: 100), count: 3)
        #expect(Pages(front + group).pages.map(\.count) == [3, 5, 7])
        #expect(Pages(Array(front.prefix(2)) + group).pages.map(\.count) == [7, 7])
    }

    @Test("The pages of a part that can be kept back are counted alone, and so are those before it")
    func parts() {
        var part = Strip(height: 0)
        (part.breaksPage, part.beginsPart) = (true, true)
        let pages = Pages(
            [Strip](repeating: Strip(height: 500), count: 3) + [part]
                + [Strip](repeating: Strip(height: 500), count: 2))
        let numbers = pages.pages.indices.map { pages.number(ofPage: $0) }
        #expect(numbers.map(\.number) == [1, 2, 3, 1, 2])
        #expect(numbers.map(\.count) == [3, 3, 3, 2, 2])
    }

    @Test("The header stands again on every page of its table")
    func header() {
        let rows = "H+ a* b* c* d* e* f* g* h* i* j* k* l* m* n"
        #expect(layout(rows) == "H a b c d e f | H g h i j k l | H m n")
    }

    @Test("A header never stands alone at the foot of a page")
    func lonelyHeader() {
        #expect(layout("a b c d e f H+ g* h*") == "a b c d e f | H g h")
    }

    @Test("A row that is kept together takes the header along")
    func keptRow() {
        #expect(layout("H+ a* b* c* d* e* f+* g* h") == "H a b c d e | H f g h")
    }

    @Test("The gap above a strip falls away at the top of a page")
    func gap() {
        var strip = Strip(height: 100)
        strip.gap = 40
        let pages = Pages([Strip](repeating: strip, count: 7)).pages
        #expect(
            pages.map { $0.map { Int($0.y - Sheet.top) } } == [[0, 140, 280, 420, 560], [0, 140]])
    }

    @Test("A group gives up as much of its gaps as keeps it on the page, if that is enough")
    func give() {
        func pages(give: Double) -> [Int] {
            var strip = Strip(height: 100, gap: 20)
            strip.keepsWithNext = true
            strip.give = give
            let group = [Strip](repeating: strip, count: 6)
            return Pages([Strip(height: 90)] + group).pages.map(\.count)
        }
        #expect(pages(give: 14) == [7])
        #expect(pages(give: 10) == [1, 6])
    }

    /// Lays out strips given by name: `+` keeps with the next, `*` is a row under the header `H`,
    /// `!` is a page break.
    private func layout(_ text: String) -> String {
        let strips = text.split(separator: " ").map { strip(String($0)) }
        return Pages(strips).pages.map { page in
            page.compactMap(\.strip.entry?.text).joined(separator: " ")
        }.joined(separator: " | ")
    }

    private func strip(_ text: String) -> Strip {
        var strip = Strip(height: text == "!" ? 0 : 100)
        strip.breaksPage = text == "!"
        strip.keepsWithNext = text.contains("+")
        strip.entry = Strip.Entry(level: 1, text: String(text.prefix(1)))
        if text.contains("*") { strip.header = [self.strip("H")] }
        return strip
    }
}
