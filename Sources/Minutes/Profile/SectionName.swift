public import Wording

/// The sections of documents, by the names that a profile uses.
public enum SectionName: String, CaseIterable, Sendable {
    /// The top of a paper.
    case letterhead, title, head, remark
    /// The minutes.
    case activity, opening, discussion, conclusions, recommendations
    case followUp = "follow-up"
    case parked, closing
    /// The official record.
    case parties, agreement, witnesses
    /// The activity report.
    case introduction, activities, results, end
    /// The attendance list.
    case list, count, totals
    /// Decisions, and the run sheet.
    case decisions, unsettled, programme, notes
    /// The transcript.
    case boards
    case offRecord = "off-record"
    /// The evaluation.
    case plan, shares
    case openEnds = "open-ends"
    case debrief
    /// The bottom of a paper.
    case signatures, attachments, photographs, annex
}

extension DocumentName {
    /// The sections that the document has, in their usual order.
    public var sections: [SectionName] {
        switch self {
        case .notula:
            [
                .letterhead, .title, .head, .remark, .activity, .opening, .discussion, .conclusions,
                .unsettled, .recommendations, .followUp, .parked, .closing, .signatures,
                .attachments,
                .photographs,
            ]
        case .beritaAcara:
            [
                .letterhead, .title, .remark, .opening, .parties, .agreement, .closing, .signatures,
                .witnesses,
            ]
        case .daftarHadir: [.letterhead, .title, .head, .list, .count, .totals, .signatures]
        case .decisions:
            [.title, .head, .remark, .decisions, .recommendations, .unsettled, .followUp, .parked]
        case .runSheet: [.title, .head, .remark, .programme, .notes]
        case .laporan:
            [
                .letterhead, .title, .remark, .introduction, .activities, .results, .conclusions,
                .end, .signatures, .attachments, .photographs, .annex,
            ]
        case .transcript: [.title, .head, .discussion, .boards, .offRecord, .annex]
        case .evaluasi: [.title, .head, .remark, .plan, .shares, .openEnds, .debrief]
        }
    }

    /// Whether a section has one heading, which a profile may change.
    public func hasHeading(_ section: SectionName) -> Bool {
        switch section {
        case .title, .activity, .conclusions, .recommendations, .followUp, .parked, .introduction,
            .activities, .results, .end, .totals, .decisions, .unsettled, .notes, .plan, .shares,
            .openEnds, .debrief:
            true
        case .opening: self != .beritaAcara
        case .discussion: self != .transcript
        case .letterhead, .head, .remark, .closing, .parties, .agreement, .witnesses, .list,
            .count, .programme, .boards, .offRecord, .signatures, .attachments, .photographs,
            .annex:
            false
        }
    }
}
