import Discussion
import Foundation
import Mutation
import SessionFile
import Terminal
import Testing

@testable import Interface

@Suite("No session stops the live screen")
struct MutationTests {
    @Test("Whatever its events say", arguments: SampleFiles.seeds(3))
    func mutated(seed: UInt64) throws {
        var mutation = Mutation(seed)
        for sample in try SampleFiles.all() {
            let room = try Room.empty()
            try Data(mutation.applied(to: sample)).write(to: URL(filePath: room.path))
            for (size, language) in [((80, 24), Language.indonesian), ((200, 60), .english)] {
                let scenario = try Scenario(room, size, language)
                for keys in ["", "Esc 4", "Esc 5 Esc Esc ↓", "Esc 8 Esc Esc ↓ e", "Esc Esc ↓ e"] {
                    scenario.press(keys)
                    #expect(scenario.rows.count == size.1)
                }
                scenario.live.finish()
            }
        }
    }
}
