import Discussion

extension Complaint {
    /// What is wrong with a theme, or with the file of one.
    var themeWords: Words {
        switch self {
        case .unknownTheme(let name, let near) where near.isEmpty:
            Words(
                id:
                    "\(name): tidak ada tema maupun berkas dengan nama ini. `rembug themes` menyebut"
                    + " semua tema.",
                en: "\(name): there is neither a theme nor a file of this name. `rembug themes`"
                    + " lists the themes.")
        case .unknownTheme(let name, let near):
            Words(
                id: "\(name): tidak ada tema dengan nama ini. Mungkin maksudnya"
                    + " \(Language.indonesian.either(near))? `rembug themes` menyebut semua tema.",
                en: "\(name): there is no theme of this name. Did you mean"
                    + " \(Language.english.either(near))? `rembug themes` lists the themes.")
        case .notAScheme(let path, let line, let reason):
            Words(
                id: "\(path), baris \(line): \(reason[.indonesian]).",
                en: "\(path), line \(line): \(reason[.english]).")
        case .noSuchScheme(let path):
            Words(
                id: "\(path): berkas skema ini tidak ada. Periksa namanya, atau pilih dari"
                    + " `rembug themes`.",
                en: "\(path): there is no such scheme file. Check the name, or choose from"
                    + " `rembug themes`.")
        default: Words(id: "Tema ini tidak dapat dipakai.", en: "This theme cannot be used.")
        }
    }
}

extension Language {
    /// One of several: `a`, `a or b`, `a, b or c`.
    fileprivate func either(_ names: [String]) -> String {
        let word = choose(id: " atau ", en: " or ")
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + word + last
    }
}
