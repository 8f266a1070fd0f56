public import Discussion
import YAML

/// Everything that is wrong with a method file, line by line.
public struct MethodFaults: Error, Hashable, Sendable {
    /// The faults, in the order of the lines.
    public let faults: [MethodFault]
}

extension Method {
    /// Reads a method file.
    public init(reading text: String) throws(MethodFaults) {
        let node: YAMLNode
        do throws(YAMLError) { node = try YAMLNode(parsing: text) } catch {
            throw MethodFaults(faults: [MethodFault(error)])
        }
        var reader = MethodReader()
        let method = reader.method(node)
        guard let method, reader.faults.isEmpty else {
            throw MethodFaults(faults: reader.faults.sorted { $0.line < $1.line })
        }
        self = method
    }
}

extension MethodFault {
    /// What the reader of YAML found.
    fileprivate init(_ error: YAMLError) {
        let problem: Problem =
            switch error.fault {
            case .empty: .empty
            case .tooLarge: .tooLarge
            case .duplicateKey(let key): .duplicateKey(key)
            case .keyIsNoText: .expected(.text)
            case .syntax(let words), .expected(let words), .unknownKey(let words),
                .unknownValue(let words):
                .syntax(words)
            case .missingKey(let key): .missingKey(key)
            }
        self.init(problem, line: error.line)
    }
}
