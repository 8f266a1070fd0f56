/// The headings of the activity report, in their order.
public enum ReportHeading: CaseIterable, Worded, Sendable {
    /// A. The introduction and its parts.
    case introduction, general, purpose, scope, basis
    /// B. to E.
    case activities, results, conclusions, end

    /// The heading, without its letter.
    public var words: Words {
        switch self {
        case .introduction: Words(id: "Pendahuluan", en: "Introduction")
        case .general: Words(id: "Umum", en: "General")
        case .purpose: Words(id: "Maksud dan tujuan", en: "Purpose and aims")
        case .scope: Words(id: "Ruang lingkup", en: "Scope")
        case .basis: Words(id: "Dasar", en: "Basis")
        case .activities: Words(id: "Kegiatan yang dilaksanakan", en: "Activities carried out")
        case .results: Words(id: "Hasil yang dicapai", en: "Results")
        case .conclusions: Words(id: "Simpulan dan saran", en: "Conclusions and suggestions")
        case .end: Words(id: "Penutup", en: "Closing remarks")
        }
    }
}
