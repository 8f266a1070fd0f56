/// The documents that the program makes, by the names of the command line.
public enum DocumentName: String, CaseIterable, Worded, Sendable {
    /// The minutes.
    case notula
    /// The official record of what was agreed.
    case beritaAcara = "berita-acara"
    /// Who is there, with room to sign.
    case daftarHadir = "daftar-hadir"
    /// What was decided, and who is to do what.
    case decisions
    /// The programme before the session, with room to write.
    case runSheet = "run-sheet"
    /// What was done, what came of it, and what follows.
    case laporan
    /// Everything, by question.
    case transcript
    /// For the team alone: plan against actual, the share of voice, and what it thinks of the day.
    case evaluasi

    /// The title over the document.
    public var words: Words {
        switch self {
        case .notula: Words(id: "Notula", en: "Minutes")
        case .beritaAcara: Words(id: "Berita acara", en: "Official record")
        case .daftarHadir: Words(id: "Daftar hadir", en: "Attendance list")
        case .decisions: Words(id: "Keputusan dan tindak lanjut", en: "Decisions and actions")
        case .runSheet: Words(id: "Susunan acara", en: "Run sheet")
        case .laporan: Words(id: "Laporan kegiatan", en: "Activity report")
        case .transcript: Words(id: "Transkrip", en: "Transcript")
        case .evaluasi: Words(id: "Evaluasi internal", en: "Internal evaluation")
        }
    }
}
