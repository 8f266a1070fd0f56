import Discussion
import Glibc
import Minutes
import Wording

extension Diagnosis {
    /// Whether the program that draws PDF is there and draws.
    static func ofPaper() -> Diagnosis {
        let page = Document(
            title: "Rembug", language: screenLanguage(), blocks: [.paragraph([.text("Rembug")])])
        do { _ = try PaperProgram.pdf(of: page) } catch {
            return Diagnosis(.paper, .bad, words(of: error))
        }
        return Diagnosis(.paper, .good, DoctorSentence.paper)
    }

    /// Whether the files of one's own can be read: keys, the office's, the theme that was kept.
    static func ofSettings() -> [Diagnosis] {
        var (read, wrong): ([String], [Diagnosis]) = ([], [])
        func look(at path: String, _ reading: () throws -> Void) {
            guard access(path, F_OK) == 0 else { return }
            do {
                try reading()
                read.append(ConfigurationFolder.short(path))
            } catch { wrong.append(Diagnosis(.settings, .bad, words(of: error))) }
        }
        look(at: OwnKeys.path) { try Keys.check(OwnKeys.path) }
        look(at: OwnAbbreviations.path) { _ = try OwnAbbreviations.read() }
        look(at: OfficeFile.usual) { _ = try OfficeFile.read(nil) }
        look(at: ProfileFile.usual) { _ = try ProfileFile.read(nil) }
        look(at: ThemeChoice.file) { try ThemeChoice.checkKept() }
        guard wrong.isEmpty, read.isEmpty else {
            let good = Diagnosis(.settings, .good, DoctorSentence.settings(read))
            return (read.isEmpty ? [] : [good]) + wrong
        }
        return [Diagnosis(.settings, .good, DoctorSentence.settings([]))]
    }

    private static func words(of error: any Error) -> Words {
        (error as? Failure)?.complaint.words ?? Words(id: "\(error)", en: "\(error)")
    }
}
