import Discussion
import Terminal
import Wording

extension CommandTable {
    /// What keys do in the preview of papers.
    static let minutes: [Command] = [
        Command(.nextDocument, [.character("d")], in: [.minutes], isInBar: true) {
            $0.showDocument(1)
        },
        Command(.writePaper, [.character("e")], in: [.minutes], isInBar: true) { $0.writePaper() },
        Command(.printPaper, [.character("P")], in: [.minutes], isInBar: true) { $0.printPaper() },
        Command(.audience, [.character("a")], in: [.minutes], isInBar: true) {
            $0.preview.chooseNextAudience()
        },
        Command(.previousDocument, [.character("D")], in: [.minutes]) { $0.showDocument(-1) },
        Command(.photograph, [.character("A")], in: [.minutes]) { $0.ask(for: .photograph) },
        Command(.document, [], in: [], choosing: Choices { $0.documents(like: $1) }),
    ]
}
