/// The headings of the internal evaluation, in their order.
public enum EvaluationHeading: CaseIterable, Worded, Sendable {
    /// Who spoke how long.
    case shareOfVoice, shareByGroup, notHeard
    /// How the programme went.
    case planAndActual, openEnds
    /// What the team notes afterwards.
    case debrief, themes, quotes, surprises, differences, mood, unclear, rewording, incidents
    case interpretations, unprompted

    /// The heading.
    public var words: Words {
        switch self {
        case .shareOfVoice: Words(id: "Porsi bicara", en: "Share of voice")
        case .shareByGroup: Words(id: "Porsi per kelompok", en: "Share by group")
        case .notHeard: Words(id: "Belum terdengar", en: "Not heard")
        case .planAndActual: Words(id: "Rencana dan pelaksanaan", en: "Plan and actual")
        case .openEnds: Words(id: "Yang belum lengkap", en: "Left to complete")
        case .debrief: Words(id: "Refleksi tim", en: "Team debrief")
        case .themes: Words(id: "Tema utama", en: "Main themes")
        case .quotes: Words(id: "Kutipan terkuat", en: "Strongest quotes")
        case .surprises: Words(id: "Hal yang mengejutkan", en: "Surprises")
        case .differences:
            Words(
                id: "Beda dari kelompok sebelumnya dan dari dugaan",
                en: "Different from earlier groups and from expectation")
        case .unprompted: Words(id: "Lain-lain", en: "Other")
        case .mood: Words(id: "Suasana dan dinamika", en: "Mood and dynamics")
        case .unclear: Words(id: "Hal yang belum jelas", en: "Unclear points")
        case .rewording: Words(id: "Pertanyaan yang perlu diubah", en: "Questions to reword")
        case .incidents: Words(id: "Peralatan dan kejadian", en: "Equipment and incidents")
        case .interpretations: Words(id: "Tafsiran awal", en: "Early interpretations")
        }
    }
}
