public import Discussion

extension Language {
    /// The language of a POSIX locale: `id_ID.UTF-8`, `en_GB`, `in` (the old code of `id`).
    ///
    /// Nothing for any other, `C` and an empty one too.
    public init?(locale: String) {
        let code = locale.prefix { $0.isLetter }.lowercased()
        guard let language = Language(rawValue: code == "in" ? "id" : code) else { return nil }
        self = language
    }
}
