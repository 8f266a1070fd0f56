/// What the program that makes PDF has to say to the person at the keyboard.
public enum PaperComplaint: Error, Hashable, Worded, Sendable {
    /// Standard input holds no document.
    case notADocument
    /// Standard input could not be read.
    case cannotRead
    /// Standard output could not be written.
    case cannotWrite
    /// The drawing library gave up, for this reason in its own words.
    case cannotDraw(String)
    /// No font has these characters; the Debian package has one, if any has.
    case noFont(String, package: String?)
    /// The letters of the text itself are missing, so others stand in for them.
    case noLetters(String, package: String)

    /// What happened, and what to do about it.
    public var words: Words {
        switch self {
        case .notADocument:
            Words(
                id:
                    "Masukan standar bukan dokumen Rembug. Pakai `rembug minutes FILE -o notula.pdf`.",
                en: "Standard input is no Rembug document. Use `rembug minutes FILE -o"
                    + " minutes.pdf`.")
        case .cannotRead:
            Words(
                id: "Masukan standar tidak dapat dibaca.", en: "Standard input cannot be read.")
        case .cannotWrite:
            Words(
                id: "Keluaran standar tidak dapat ditulis.",
                en: "Standard output cannot be written."
            )
        case .cannotDraw(let reason):
            Words(
                id: "PDF tidak dapat dibuat: \(reason). Pakai format lain, misalnya docx.",
                en: "The PDF cannot be made: \(reason). Use another format, such as docx.")
        case .noFont(let characters, nil):
            Words(
                id: "Tidak ada fonta untuk \(characters); yang tercetak kotak bernomor.",
                en: "No font has \(characters); boxes with numbers are printed.")
        case .noFont(let characters, let package?):
            Words(
                id: "Tidak ada fonta untuk \(characters); pasang dengan `sudo apt-get install"
                    + " \(package)`.",
                en: "No font has \(characters); install one with `sudo apt-get install"
                    + " \(package)`.")
        case .noLetters(let family, let package):
            Words(
                id: "Fonta \(family) tidak ada, dipakai yang lain; pasang dengan `sudo apt-get"
                    + " install \(package)`.",
                en: "The font \(family) is missing and another stands in; install it with `sudo"
                    + " apt-get install \(package)`.")
        }
    }
}
