import Terminal
public import Wording
import YAML

/// The keys that a person has chosen: the names of commands, each with one key or a list of them.
///
/// A command that the file names has those keys alone. What is wrong is reported, and only that
/// is left out.
public struct KeyFile: Sendable {
    /// Every command with the keys that it has by the file.
    let commands: [Command]
    /// What is wrong, in the order of lines.
    public let faults: [KeyFault]

    /// How many commands have other keys than those that come with the program.
    public var ownCommands: Int {
        zip(commands, CommandTable.all).count { $0.bindings != $1.bindings }
    }

    /// The table of all commands, in the way that people read it.
    public var table: KeyTable { KeyTable(commands) }

    /// Has the keys that come with the program.
    public init() {
        commands = CommandTable.all
        faults = []
    }

    /// Reads the text of a file.
    public init(parsing text: String) {
        var faults: [KeyFault] = []
        let own = Self.bindings(in: text, &faults)
        (commands, faults) = Self.settled(own, faults)
        self.faults = faults.sorted { $0.line < $1.line }
    }

    private static func bindings(in text: String, _ faults: inout [KeyFault]) -> [OwnBinding] {
        var own: [OwnBinding] = []
        do throws(YAMLError) {
            for entry in try YAMLNode(parsing: text).map() {
                do throws(KeyFault) { own += try bindings(of: entry) } catch {
                    faults.append(error)
                }
            }
        } catch {
            if error.fault != .empty { faults.append(KeyFault(error, in: text)) }
        }
        return own
    }

    private static func bindings(of entry: YAMLNode.Entry) throws(KeyFault) -> [OwnBinding] {
        guard let command = CommandTable.command(named: entry.key) else {
            let near = CommandTable.nearest(to: entry.key)
            throw KeyFault(.unknownCommand(entry.key, near: near), line: entry.line)
        }
        var own: [OwnBinding] = []
        for key in try keys(in: entry.value) {
            own.append(try OwnBinding(key.text, for: command, line: key.line))
        }
        guard !own.isEmpty else { throw KeyFault(.noKey(entry.key), line: entry.line) }
        return own
    }

    private static func keys(in node: YAMLNode) throws(KeyFault) -> [(text: String, line: Int)] {
        do throws(YAMLError) {
            if case .text(let text) = node.content { return [(text, node.line)] }
            var keys: [(String, Int)] = []
            for key in try node.list() { keys.append((try key.text(), key.line)) }
            return keys
        } catch { throw KeyFault(.notAFileOfKeys, line: error.line) }
    }

    /// Leaves out keys that another command has; one that loses all of its own keeps those that
    /// come with the program, which others may then not have.
    private static func settled(
        _ wanted: [OwnBinding], _ faults: [KeyFault]
    ) -> ([Command], [KeyFault]) {
        var (own, faults) = (wanted, faults)
        while true {
            let commands = CommandTable.all.map { $0.bound(by: own) }
            let clash = own.indices.lazy.compactMap { place in
                Self.holder(of: own[place], before: own[..<place], in: commands, own)
                    .map { (place, $0) }
            }.first
            guard let (place, holder) = clash else { return (commands, faults) }
            let lost = own.remove(at: place)
            faults.append(
                KeyFault(.taken(lost.binding.name, by: holder), line: lost.line))
        }
    }

    /// The other command that has a key already: by the program, or by an earlier line.
    private static func holder(
        of wanted: OwnBinding, before earlier: ArraySlice<OwnBinding>, in commands: [Command],
        _ own: [OwnBinding]
    ) -> String? {
        let named = Set(own.map(\.command))
        let standing = commands.first { command in
            !named.contains(command.id)
                && command.bindings.contains { $0.clashes(with: wanted.binding) }
        }
        return standing?.id
            ?? earlier.first { $0.binding.clashes(with: wanted.binding) }?.command
    }
}

extension Command {
    /// The command with the keys that a person gives it, if any.
    fileprivate func bound(by own: [OwnBinding]) -> Command {
        let mine = own.filter { $0.command == id }.map(\.binding)
        guard !mine.isEmpty else { return self }
        var command = self
        command.bindings = mine
        return command
    }
}

extension KeyFault {
    /// What the whole text lacks to be read; a name that stands twice, by its second line.
    fileprivate init(_ error: YAMLError, in text: String) {
        guard case .duplicateKey(let key) = error.fault else {
            self.init(.notAFileOfKeys, line: error.line)
            return
        }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let places = lines.indices.filter { lines[$0].hasPrefix(key) }
        self.init(.twice(key), line: places.dropFirst().first.map { $0 + 1 } ?? error.line)
    }
}
