import CTerminal
import Glibc

extension NcursesDisplay {
    /// Waits for input, for ever if `longest` is nil, and returns all there is; nothing if time ran out.
    public func wait(
        atMost longest: Duration?, orFor descriptors: [Int32] = []
    ) throws(DisplayError) -> [Input] {
        if isClosed { return [.hungUp] }
        terminal_guard_answered()
        let end = longest.map { ContinuousClock.now + $0 }
        var inputs = early
        early = []
        while inputs.isEmpty {
            let patience = decoder.patience.map { lastByte + $0 }
            let deadline = [end, patience].compactMap(\.self).min()
            let ready = try poll(descriptors, until: deadline)
            inputs = try take(ready, descriptors)
            let now = ContinuousClock.now
            if let patience, now >= patience, !ready.contains(line.input) {
                inputs = decoder.flush() + inputs
                lastByte = now
            }
            if inputs.isEmpty, let end, now >= end { break }
        }
        return inputs
    }

    /// Stops the program as Ctrl-Z does, and comes back with a whole frame to be drawn.
    public func suspend() throws(DisplayError) {
        leave()
        terminal_guard_stop()
        comeBack()
    }

    /// Gives the terminal to another program while `body` runs; its interrupts are not ours.
    public func runOutside<Result>(_ body: () -> Result) throws(DisplayError) -> Result {
        leave()
        terminal_guard_lend(true)
        let result = body()
        terminal_guard_lend(false)
        // However the other program left it, the terminal is given back as it was found.
        terminal_guard_cooked()
        comeBack()
        return result
    }

    private func comeBack() {
        if follow() { early.append(.resized(size)) }
        early.append(.resumed)
    }

    /// The descriptors on which something is to be read: ours, the signals', those of the caller.
    private func poll(
        _ descriptors: [Int32], until deadline: ContinuousClock.Instant?
    ) throws(DisplayError) -> [Int32] {
        var waits = ([line.input, signals] + descriptors).map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let count = Glibc.poll(&waits, UInt(waits.count), deadline.map(milliseconds) ?? -1)
        if count < 0, errno != EINTR { throw .system(call: "poll", error: errno) }
        return count <= 0 ? [] : waits.filter { $0.revents != 0 }.map(\.fd)
    }

    /// The whole milliseconds until then, rounded up so that nothing is woken too early.
    private func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
        let left = (deadline - .now) / .milliseconds(1)
        return Int32(min(max(left.rounded(.up), 0), Double(Int32.max)))
    }

    private func take(_ ready: [Int32], _ descriptors: [Int32]) throws(DisplayError) -> [Input] {
        var inputs: [Input] = []
        if ready.contains(signals) { inputs += try takeSignals() }
        if ready.contains(line.input) { inputs += takeKeys() }
        if heedBackground() { inputs.append(.resumed) }
        return inputs + descriptors.filter(ready.contains).map(Input.readable)
    }

    /// Decodes all there is to be read, so that a paste is one frame, but no more than 1 MB at once.
    private func takeKeys() -> [Input] {
        var inputs: [Input] = []
        var left = 1 << 20
        repeat {
            guard let bytes = line.read() else { return inputs + [.hungUp] }
            inputs += decoder.decode(bytes)
            left -= bytes.count
            lastByte = .now
        } while left > 0 && hasMore
        return inputs
    }

    private var hasMore: Bool {
        var wait = pollfd(fd: line.input, events: Int16(POLLIN), revents: 0)
        return Glibc.poll(&wait, 1, 0) > 0
    }

    private func takeSignals() throws(DisplayError) -> [Input] {
        var numbers = [UInt8](repeating: 0, count: 64)
        let count = read(signals, &numbers, numbers.count)
        var inputs: [Input] = []
        for number in numbers.prefix(max(count, 0)) {
            switch Int32(number) {
            case SIGWINCH: if follow() { inputs.append(.resized(size)) }
            case SIGTSTP: try suspend()
            case SIGCONT: reopen(); inputs.append(.resumed)
            case let asked: inputs.append(.asked(toEndBy: asked))
            }
        }
        defer { early = [] }
        return inputs + early
    }
}
