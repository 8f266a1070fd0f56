public import Discussion

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

extension Language {
    /// The first sentence of a report; what is not known is left to be written by hand.
    public func reportOpening(
        event: String?, organiser: String?, day: String?, time: String?, venue: String?,
        people: String?, asksPeople: Bool
    ) -> [FormPart] {
        let attended = FormPart.words(choose(id: ", dan dihadiri ", en: "; it was attended by "))
        let unknown: [FormPart] = [
            attended, .blank(6), .words(choose(id: " orang", en: " people")),
        ]
        let came = people.map { [attended, .words($0)] } ?? (asksPeople ? unknown : [])
        return [
            .words(choose(id: "Kegiatan ", en: "The event ")), .value(event.map(quoted)),
            .words(choose(id: " diselenggarakan oleh ", en: " was held by ")), .value(organiser),
            .words(choose(id: " pada hari ", en: " on ")), .value(day),
        ] + timeInForm(time) + [
            .words(choose(id: ", bertempat di ", en: ", at ")), .value(venue),
        ] + came + [.words(".")]
    }

    private func timeInForm(_ time: String?) -> [FormPart] {
        if let time { return [.words(", " + time)] }
        return [
            .words(choose(id: ", pukul ", en: ", from ")), .blank(6),
            .words(choose(id: " s.d. ", en: " to ")), .blank(6),
        ]
    }

    /// Who opened an event; at what time stands in no record, since that is not when its item began.
    ///
    /// As in `Dibuka secara resmi oleh Haryanto.`
    public func openedOfficially(by name: String) -> String {
        choose(id: "Dibuka secara resmi oleh \(name).", en: "Officially opened by \(name).")
    }

    /// The last sentence of a report.
    public var reportClosing: String {
        choose(
            id: "Demikian laporan kegiatan ini dibuat untuk dipergunakan sebagaimana mestinya.",
            en: "This report is submitted to be used as required.")
    }
}
