import Foundation
import Testing

/// A share of what `make torture` does; the whole needs minutes.
@Suite("Nothing acknowledged is lost by the built program", .serialized)
struct TortureTests {
    @Test("Stopped and refused at its system calls, and written to by eight at once")
    func quick() throws {
        let sandbox = try Sandbox()
        let script = Repository.root.appending(path: "Tests/Torture/torture.py").path
        let result = try sandbox.run(["python3", "-B", script, "--quick", sandbox.program])
        #expect(
            result.output == """
                note: stopped and refused at its calls, nothing lost
                merge: stopped and refused at its calls, nothing lost
                repair: stopped and refused at its calls, nothing lost
                purge: stopped and refused at its calls, nothing lost
                eight writers, killed and out of room: lost 0

                """)
        #expect(result.status == 0)
        try sandbox.remove()
    }

    @Test("Some keys at random, of the hundred thousand of `make soak`")
    func soak() throws {
        let sandbox = try Sandbox()
        let script = Repository.root.appending(path: "Tests/Torture/soak.py").path
        let result = try sandbox.run(["python3", "-B", script, sandbox.program, "1500"])
        #expect(result.status == 0, "\(result.output)")
        try sandbox.remove()
    }
}
