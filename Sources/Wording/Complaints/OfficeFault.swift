import Discussion

/// What is wrong with a line of the file in which an office says what stands on all its papers.
public enum OfficeFault: Hashable, Sendable {
    /// The file is no YAML; the parser's own words say why.
    case syntax(String)
    /// There is nothing in the file.
    case empty
    /// The file is larger than may be.
    case tooLarge
    /// A key stands twice.
    case twice(String)
    /// A key means nothing.
    case unknownKey(String, known: [String])
    /// A text was expected.
    case noText
    /// A list was expected.
    case noList
    /// Names with values were expected.
    case noMap

    /// What it is, and what to write instead.
    var words: Words {
        switch self {
        case .syntax(let reason):
            Words(id: "ini bukan YAML (\(reason)).", en: "this is no YAML (\(reason)).")
        case .empty:
            Words(
                id: "berkas ini kosong. Isi, misalnya `place: Bondowoso`, atau hapus.",
                en: "this file is empty. Fill it, for example `place: Bondowoso`, or remove it.")
        case .tooLarge:
            Words(id: "berkas ini terlalu besar.", en: "this file is too large.")
        case .twice(let key):
            Words(
                id: "\(key): tertulis dua kali. Hapus salah satu.",
                en: "\(key): stands twice. Remove one.")
        case .unknownKey(let key, let known):
            Words(
                id: "\(key): kunci ini tidak dikenal. Yang dikenal:\n" + list(known),
                en: "\(key): this key is not known. Known are:\n" + list(known))
        case .noText:
            Words(
                id: "di sini harus ada teks, misalnya `place: Bondowoso`.",
                en: "a text must stand here, as in `place: Bondowoso`.")
        case .noList:
            Words(
                id: "di sini harus ada daftar, setiap baris dengan `- ` di depan.",
                en: "a list must stand here, each line with `- ` in front.")
        case .noMap:
            Words(
                id: "di sini harus ada kunci dan nilai, misalnya `name: Siti Aminah`.",
                en: "keys and values must stand here, as in `name: Siti Aminah`.")
        }
    }

    private func list(_ keys: [String]) -> String {
        keys.map { "  " + $0 }.joined(separator: "\n")
    }
}
