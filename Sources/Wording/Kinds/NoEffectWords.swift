public import Discussion

extension NoEffect: Worded {
    /// Why the event changed nothing.
    public var words: Words {
        switch self {
        case .unknownSubject:
            Words(
                id: "tanpa akibat: yang dimaksud tidak ada",
                en: "no effect: what it is about is missing")
        case .alreadyBegun:
            Words(id: "tanpa akibat: sudah dimulai", en: "no effect: it had begun already")
        case .alreadyEnded:
            Words(id: "tanpa akibat: sudah selesai", en: "no effect: it had ended already")
        case .unknownKind:
            Words(
                id: "dilewati: jenisnya belum dikenal", en: "passed over: of a kind not known yet")
        }
    }
}
