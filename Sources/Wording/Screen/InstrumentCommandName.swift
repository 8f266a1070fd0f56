/// The commands of the facilitator's instruments: consent, presence, timers, the recorder.
public enum InstrumentCommandName: String, CaseIterable, Worded, Sendable {
    /// What people allow.
    case consentGrid = "consent-grid"
    /// When they came and left.
    case presence
    /// When something was.
    case dateBack = "date-back"
    /// A timer with a bell, and the recorder in the room.
    case timer, recorder
    /// A summary read back to the room.
    case memberCheck = "member-check"

    /// One or two short words for the key bar.
    public var words: Words {
        switch self {
        case .consentGrid: Words(id: "izin", en: "consent")
        case .presence: Words(id: "jam", en: "times")
        case .dateBack: Words(id: "sudah sejak", en: "began earlier")
        case .timer: Words(id: "pewaktu", en: "timer")
        case .recorder: Words(id: "perekam", en: "recorder")
        case .memberCheck: Words(id: "bacakan", en: "read back")
        }
    }

    /// What it does, in one line of help without a full stop.
    public var help: Words {
        switch self {
        case .consentGrid:
            Words(
                id: "Isi izin per orang dan keperluan", en: "Fill in consent by person and purpose")
        case .presence:
            Words(id: "Catat jam datang dan pulang", en: "Record when this person came and left")
        case .memberCheck:
            Words(
                id: "Catat apa kata ruangan atas ringkasan ini",
                en: "Record what the room said of this summary")
        case .timer:
            Words(
                id: "Pewaktu kelompok atau pasangan; bel tiap babak",
                en: "Time pairs or groups, with a bell after each leg")
        case .recorder:
            Words(
                id: "Catat bahwa perekam berjalan, atau berhenti",
                en: "Note that the recorder runs, or was stopped")
        case .dateBack:
            Words(
                id: "Catat berapa menit yang lalu ini mulai",
                en: "Record how many minutes ago it began")
        }
    }
}
