/// The names under which a terminal may be described here, the fittest first.
enum TerminalNames {
    /// The terminal's own name, and behind it, for one that is unknown here, those that most
    /// resemble.
    ///
    /// A container's shell says `xterm` of a terminal that shows any colour, as COLORTERM tells; its
    /// description with 256 colours goes first. Consoles and old terminals have none, and inside of
    /// `screen` the variable speaks of what is around it.
    static func all(for name: String, environment: [String: String]) -> [String] {
        let isPoor = !name.contains("256color") && !name.isEmpty
        let wantsMore = isPoor && !isLimited(name) && ColorDepth.isTrue(environment)
        let likely = [name, "xterm-256color", "xterm"].filter { !$0.isEmpty }
        return (wantsMore ? [rich(name)] : []) + likely
    }

    /// What the description of the same terminal with 256 colours is called.
    static func rich(_ name: String) -> String { name + "-256color" }

    private static func isLimited(_ name: String) -> Bool {
        ["linux", "vt", "dumb", "ansi", "screen"].contains { name.hasPrefix($0) }
    }
}
