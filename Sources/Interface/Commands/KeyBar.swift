import Discussion
import Terminal
import Wording

/// The keys that work now, the most useful first, cut at whole entries.
struct KeyBar {
    /// A key and what it does.
    struct Entry {
        var key: String
        var label: Words
    }

    var heading = ""
    /// What stands at the end, however little room there is: how to see all.
    var last: Entry?
    let entries: [Entry]
    let language: Language

    init(_ commands: [Command], heading: String = "", language: Language) {
        self.init(
            commands.map { Entry(key: $0.keys.first?.name ?? "", label: $0.label) },
            language: language)
        self.heading = heading
        last = Entry(key: "?", label: CommandName.help.words)
    }

    init(_ entries: [Entry], language: Language) {
        self.entries = entries
        self.language = language
    }

    func draw(on surface: inout Surface, in area: Area) {
        guard !area.isEmpty else { return }
        surface.fill(x: area.x, y: area.y, width: area.width, height: area.height, role: .barLabel)
        let last = last.map { ($0.key, $0.label[language]) }
        let end = area.x + area.width - (last.map { $0.0.columns + $0.1.columns + 3 } ?? 0)
        var x = area.x + 1
        if !heading.isEmpty { x += surface.put(heading, at: x, area.y, .barLabel) + 1 }
        for entry in entries {
            let label = entry.label[language]
            guard x + entry.key.columns + label.columns + 1 < end else { break }
            x = put(entry.key, label, at: x, area.y, on: &surface)
        }
        if let (key, label) = last { _ = put(key, label, at: x, area.y, on: &surface) }
    }

    private func put(
        _ key: String, _ label: String, at x: Int, _ y: Int, on surface: inout Surface
    ) -> Int {
        let middle = x + surface.put(key, at: x, y, .barKey) + 1
        return middle + surface.put(label, at: middle, y, .barLabel) + 2
    }
}
