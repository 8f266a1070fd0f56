/// What is wrong with a line of a profile for papers.
public enum ProfileFault: Hashable, Sendable {
    /// The file is no YAML; the parser's own words say why.
    case syntax(String)
    /// There is nothing in the file.
    case empty
    /// The file is larger than may be.
    case tooLarge
    /// A document, or a section of one, stands twice.
    case twice(String)
    /// Documents with their sections were expected.
    case noDocument
    /// There is no document of this name.
    case unknownDocument(String, known: [String])
    /// Behind this document a list of sections was expected.
    case noList(String)
    /// The list lacks the title, without which a paper has no name.
    case noTitle(String)
    /// A section was expected, with a heading or without.
    case noSection
    /// The document has no such section.
    case unknownSection(String, document: String, known: [String])
    /// This section has no heading that could be changed.
    case noHeading(String)
    /// A heading is a text, or one for each language.
    case badHeading
    /// The heading of this section holds nothing.
    case emptyHeading(String)

    /// What it is, and what to write instead.
    var words: Words {
        switch self {
        case .syntax(let reason):
            Words(id: "ini bukan YAML (\(reason)).", en: "this is no YAML (\(reason)).")
        case .empty:
            Words(
                id: "berkas ini kosong. Isi, misalnya `notula: [title, head, signatures]`, atau"
                    + " hapus.",
                en: "this file is empty. Fill it, for example `notula: [title, head,"
                    + " signatures]`, or remove it.")
        case .tooLarge: Words(id: "berkas ini terlalu besar.", en: "this file is too large.")
        case .twice(let name):
            Words(
                id: "\(name): tertulis dua kali. Hapus salah satu.",
                en: "\(name): stands twice. Remove one.")
        case .noDocument:
            Words(
                id: "di sini harus ada dokumen dengan bagian-bagiannya, misalnya"
                    + " `notula: [title, head, signatures]`.",
                en: "documents with their sections must stand here, as in"
                    + " `notula: [title, head, signatures]`.")
        case .unknownDocument(let name, let known):
            Words(
                id: "\(name): dokumen ini tidak ada. Yang ada: \(list(known)).",
                en: "\(name): there is no such document. There are: \(list(known)).")
        case .noList(let document):
            Words(
                id: "\(document): di sini harus ada daftar bagian, setiap baris dengan `- ` di"
                    + " depan.",
                en: "\(document): a list of sections must stand here, each line with `- ` in"
                    + " front.")
        case .noTitle(let document):
            Words(
                id: "\(document): tidak ada `- title`, padahal dokumen harus bernama. Tambahkan.",
                en: "\(document): `- title` is missing, and a paper must have a name. Add it.")
        case .noSection:
            Words(
                id: "di sini harus ada satu bagian, misalnya `- signatures` atau"
                    + " `- conclusions: Kesimpulan`.",
                en: "one section must stand here, as in `- signatures` or"
                    + " `- conclusions: What we concluded`.")
        case .unknownSection(let name, let document, let known):
            Words(
                id: "\(name): \(document) tidak punya bagian ini. Yang ada: \(list(known)).",
                en: "\(name): \(document) has no such section. There are: \(list(known)).")
        case .noHeading(let section):
            Words(
                id: "\(section): bagian ini tidak berjudul. Tulis `- \(section)` saja.",
                en: "\(section): this section has no heading. Write `- \(section)` alone.")
        case .badHeading:
            Words(
                id: "judul adalah teks, atau satu untuk setiap bahasa, misalnya"
                    + " `{id: Kesimpulan, en: Conclusions}`.",
                en: "a heading is a text, or one for each language, as in"
                    + " `{id: Kesimpulan, en: Conclusions}`.")
        case .emptyHeading(let section):
            Words(
                id: "\(section): judulnya kosong. Isi, atau tulis `- \(section)` saja untuk judul"
                    + " biasa.",
                en: "\(section): its heading is empty. Fill it, or write `- \(section)` alone for"
                    + " the usual one.")
        }
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
