extension Block {
    /// Who issues an official document: the *kop naskah dinas*.
    public struct Letterhead: Hashable, Sendable {
        /// The government and the office, from the widest to the one that issues; it is the largest.
        public var names: [String]
        /// Address, telephone and web lines.
        public var address: [String]

        /// Joins names and address.
        public init(names: [String], address: [String]) {
            self.names = names
            self.address = address
        }
    }
}
