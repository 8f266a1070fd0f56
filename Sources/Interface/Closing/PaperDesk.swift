public import Discussion
public import Wording

/// Where papers go: whoever runs the screen knows how they are made, written and printed.
public struct PaperDesk {
    /// One paper that may be wanted.
    public struct Paper: Hashable, Sendable {
        /// Which document.
        public let document: DocumentName
        /// The ending of its file's name.
        public let format: String
        /// For whom it is made.
        public let audience: Audience

        /// Joins a document and a format, for the office unless another is named.
        public init(
            _ document: DocumentName, _ format: String, for audience: Audience = .official
        ) {
            self.document = document
            self.format = format
            self.audience = audience
        }
    }

    /// What has become of papers: the names of those that are done, and why the next is not.
    public struct Outcome: Sendable {
        /// The names of files that were written, or the papers that a printer took.
        public var done: [String] = []
        /// The names of files that somebody changed by hand, so that they were left and new ones
        /// written beside them.
        public var left: [String] = []
        /// What went wrong, if anything did.
        public var trouble: Words?

        /// Is nothing done yet.
        public init() {}
    }

    /// The folder of the session, as people are told of it.
    public let folder: String
    /// Writes papers beside the session.
    public let write: ([Paper]) -> Outcome
    /// Sends papers to the printer, as PDF whatever their format.
    public let print: ([Paper]) -> Outcome

    /// Joins both ways with the place of what is written.
    public init(
        folder: String, write: @escaping ([Paper]) -> Outcome, print: @escaping ([Paper]) -> Outcome
    ) {
        self.folder = folder
        self.write = write
        self.print = print
    }
}
