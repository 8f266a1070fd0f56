public import Discussion

extension Language {
    /// A number and the noun that it counts: `64 catatan`, `64 notes`.
    ///
    /// An Indonesian noun stays as it is after a number; the English plural takes an `s` unless
    /// it is given.
    public func count(_ count: Int, id: String, one: String, many: String? = nil) -> String {
        let noun = count.magnitude == 1 ? one : many ?? one + "s"
        return number(count) + " " + choose(id: id, en: noun)
    }
}
