import Terminal
import Testing

@testable import Interface

@Suite("Where the panes stand")
struct LayoutTests {
    @Test(
        "Edges between panes are the same in all views of a screen",
        arguments: [
            (120, 40, [38, 76]), (140, 40, [38, 89]), (160, 50, [38, 99]), (180, 50, [44, 112]),
            (200, 60, [44, 122]), (240, 60, [44, 142]),
        ])
    func edges(width: Int, height: Int, edges: [Int]) {
        for view in View.allCases {
            let panes = Self.panes(width, height, view)
            #expect(Set(panes.map(\.area.x)).subtracting([0] + edges).isEmpty, "\(view)")
            #expect(Set(panes.map(\.view)).isSuperset(of: [.agenda, .notes, view]), "\(view)")
            #expect(panes.map(\.area.width).reduce(0, +) >= width, "\(view)")
        }
    }

    @Test("What needs width has half of the screen, and the notes their place below the programme")
    func width() {
        for view in [View.prompts, .notes, .outcomes, .people, .board, .minutes] {
            for width in [120, 140, 160, 180, 200, 240] {
                let pane = Self.panes(width, 40, view).first { $0.view == view }
                #expect(pane?.area.width ?? 0 >= 60, "\(view) \(width)")
            }
        }
        let panes = Self.panes(120, 40, .people)
        #expect(panes.map(\.view) == [.agenda, .notes, .people])
        #expect(panes[1].area.x == 0)
        #expect(panes[1].area.y == panes[0].area.y + panes[0].area.height + 1)
    }

    @Test(
        "What is looked at is never narrower than the notes beside it",
        arguments: [160, 180, 200, 240])
    func widest(width: Int) {
        for view in View.allCases where view != .agenda {
            let panes = Self.panes(width, 50, view).filter { $0.view != .agenda }
            let own = panes.first { $0.view == view }?.area.width ?? 0
            #expect(panes.allSatisfy { $0.area.width <= own }, "\(view)")
        }
    }

    private static func panes(_ width: Int, _ height: Int, _ view: View) -> [Layout.Pane] {
        Layout(Size(width: width, height: height), showing: view, lineRows: 1).panes
    }
}
