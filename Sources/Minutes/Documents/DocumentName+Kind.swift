public import Discussion
public import Wording

/// What a document is among the papers of a session.
enum PaperKind {
    /// For use in the session, never a draft: the run sheet, the list to sign.
    case aid
    /// For the team, and whoever it answers to: a draft until the session is closed, and never approved.
    case own
    /// Reports what happened, and is approved with the minutes.
    case report
    /// A report that somebody signs.
    case signed
}

extension DocumentName {
    var kind: PaperKind {
        switch self {
        case .daftarHadir, .runSheet: .aid
        case .evaluasi: .own
        case .decisions, .transcript: .report
        case .notula, .beritaAcara, .laporan: .signed
        }
    }

    /// Whether it has versions that are approved.
    public var hasVersions: Bool {
        switch kind {
        case .aid, .own: false
        case .report, .signed: true
        }
    }

    /// For whom it can be made: the evaluation of the team is never for the public.
    public var audiences: [Audience] {
        kind == .own ? [.team, .official] : [.team, .official, .public]
    }
}
