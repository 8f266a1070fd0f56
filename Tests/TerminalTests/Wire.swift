import Glibc

@testable import Terminal

/// A display on one end of a socket, on the other end of which each write is one packet.
final class Wire {
    let display: NcursesDisplay
    private let far: Int32
    private let near: Int32

    init(
        name: String, size: Size, environment: [String: String] = [:], theme: Theme? = .dark,
        covered: Bool = false
    ) throws {
        var ends: [Int32] = [0, 0]
        socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends)
        (far, near) = (ends[0], ends[1])
        let environment = environment.merging(["TERM": name]) { $1 }
        do {
            display = try NcursesDisplay(
                line: Line(input: near, output: near, size: size), theme: theme, covered: covered,
                environment: environment)
        } catch {
            ends.forEach { Glibc.close($0) }
            throw error
        }
    }

    deinit {
        display.close()
        Glibc.close(far)
        Glibc.close(near)
    }

    func type(_ text: String) { Glibc.write(far, text, text.utf8.count) }

    func hangUp() { shutdown(far, Int32(SHUT_RDWR)) }

    /// What was written since the last time.
    func writes() -> [[UInt8]] {
        var all: [[UInt8]] = []
        while true {
            var packet = [UInt8](repeating: 0, count: 1 << 18)
            let count = recv(far, &packet, packet.count, Int32(MSG_DONTWAIT))
            if count <= 0 { return all }
            all.append(Array(packet[..<count]))
        }
    }
}
