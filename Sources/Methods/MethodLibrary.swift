public import Discussion

/// The methods that can be used here: those that were brought, then the shipped ones.
public struct MethodLibrary: Sendable {
    /// Where a method is written.
    public struct Source: Sendable {
        /// What the method is called, by the name of its file.
        public let name: String
        /// The file; nothing for a shipped method.
        public let path: String?
        private let text: String?
        private let code: Int32

        /// Is a file with what is in it.
        public init(name: String, path: String, text: String) {
            self.init(name: name, path: path, text: text, code: 0)
        }

        /// Is a file that cannot be read, with the number that `errno` has.
        public init(name: String, path: String, code: Int32) {
            self.init(name: name, path: path, text: nil, code: code)
        }

        init(name: String, path: String?, text: String?, code: Int32) {
            self.name = name
            self.path = path
            self.text = text
            self.code = code
        }

        /// The method that is written there.
        public func method() throws(MethodFaults) -> Method {
            guard let text else {
                throw MethodFaults(faults: [MethodFault(.unreadable(code), line: 1)])
            }
            return try Method(reading: text)
        }
    }

    /// The sources by name, each name once.
    public let sources: [Source]

    /// Joins files that were brought with the shipped methods; the first of a name stands.
    public init(_ brought: [Source] = []) {
        let shipped = ShippedMethods.names.map {
            Source(name: $0, path: nil, text: ShippedMethods.text($0), code: 0)
        }
        var seen: Set<String> = []
        sources = (brought + shipped).filter { seen.insert($0.name).inserted }
            .sorted { $0.name < $1.name }
    }

    /// Where the method of this name is written.
    public func source(_ name: String) -> Source? { sources.first { $0.name == name } }
}
