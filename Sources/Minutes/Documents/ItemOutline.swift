public import Discussion
import Wording

extension Block {
    /// Items of a programme as a list with numbers, their parts as lists with letters inside it,
    /// and so on in turn.
    public static func outline(
        of items: ArraySlice<Release.Item>, _ marker: List.Marker = .number,
        text: (Release.Item) -> [Inline]
    ) -> Block {
        let top = items.first?.level
        let rows = items.indices.filter { items[$0].level == top }.map { place in
            let parts = items[(place + 1)...].prefix { $0.level > items[place].level }
            return [Block.paragraph(text(items[place]))]
                + (parts.isEmpty
                    ? [] : [outline(of: parts, marker == .number ? .letter : .number, text: text)])
        }
        return .list(.init(marker, items: rows))
    }
}

extension DocumentWriter {
    /// From when to when an item ran; nothing before it was opened.
    func runs(of item: Release.Item) -> String? {
        guard !item.runs.isEmpty else { return nil }
        let times = item.runs.map { run in
            language.clock(run.began) + (run.ended.map { "–" + language.clock($0) } ?? "")
        }
        return times.joined(separator: "; ")
    }

    /// What belongs to no item of the programme, under a heading of its own where there are items.
    func outsideAgenda(level: Int, _ told: [Block]) -> [Block] {
        guard !told.isEmpty, !release.items.isEmpty else { return told }
        return [.heading(level, label(.outsideAgenda))] + told
    }

    /// What is told of each item under its heading; one with parts has a heading where any of them
    /// has something to tell.
    func underItems(
        level: Int, heading: ((Release.Item) -> [Inline])? = nil,
        _ tell: (Release.Item) -> [Block]
    ) -> [Block] {
        let items = release.items
        let told = items.map(tell)
        return items.indices.flatMap { place -> [Block] in
            let parts = items.indices[(place + 1)...].prefix {
                items[$0].level > items[place].level
            }
            guard !told[place].isEmpty || parts.contains(where: { !told[$0].isEmpty }) else {
                return []
            }
            return [
                .heading(
                    min(4, level + items[place].level),
                    heading?(items[place]) ?? self.told(items[place].title))
            ]
                + told[place]
        }
    }
}
