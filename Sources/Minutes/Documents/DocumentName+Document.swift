public import Discussion
public import Wording

extension DocumentName {
    /// Makes the document of what may be told.
    public func document(of release: Release, _ imprint: Imprint) -> Document {
        let writer = DocumentWriter(release: release, imprint: imprint)
        return switch self {
        case .notula: writer.notula
        case .beritaAcara: writer.beritaAcara
        case .daftarHadir: writer.daftarHadir
        case .decisions: writer.decisions
        case .runSheet: writer.runSheet
        case .laporan: writer.laporan
        case .transcript: writer.transcript
        case .evaluasi: writer.evaluasi
        }
    }
}
