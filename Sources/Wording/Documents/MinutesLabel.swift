/// The labels of the minutes, in the order in which they stand there.
public enum MinutesLabel: CaseIterable, Worded, Sendable {
    /// The head: which meeting, when, where.
    case number, meeting, theme, aims, dayAndDate, timeCalled, time, venue
    /// The programme and those who ran it.
    case agenda, leadership, chair, deputy, secretary, recorder
    /// Those who were there.
    case participants, resourcePersons
    /// What happened.
    case activity, opening, discussion, summary, outsideAgenda, conclusions, decisions
    /// What follows from it.
    case recommendations, followUp, parked, closing
    /// The foot, beside and under the signatures.
    case minuteTaker, acknowledgedBy, attachments
    /// What a reader must know before anything else.
    case remark
    /// The attendance list: which event, when, who vouches for it, how many.
    case event, when, committee, totals
    /// The sheet of decisions and the run sheet.
    case unsettled, notes
    /// The activity report.
    case topics
    /// The state of a session.
    case attribution, approvedVersions

    /// The label, without a colon.
    public var words: Words {
        switch self {
        case .number: Words(id: "Nomor", en: "Number")
        case .meeting: Words(id: "Sidang/Rapat", en: "Meeting")
        case .theme: Words(id: "Tema", en: "Theme")
        case .aims: Words(id: "Tujuan", en: "Aims")
        case .dayAndDate: Words(id: "Hari/Tanggal", en: "Day, date")
        case .timeCalled: Words(id: "Waktu panggilan", en: "Time called")
        case .time: Words(id: "Waktu sidang/rapat", en: "Time held")
        case .venue: Words(id: "Tempat", en: "Place")
        case .agenda: Words(id: "Acara", en: "Agenda")
        case .leadership: Words(id: "Pimpinan sidang/rapat", en: "Leadership")
        case .chair: Words(id: "Ketua", en: "Chair")
        case .deputy: Words(id: "Wakil ketua", en: "Deputy chair")
        case .secretary: Words(id: "Sekretaris", en: "Secretary")
        case .recorder: Words(id: "Pencatat", en: "Recorder")
        case .participants: Words(id: "Peserta sidang/rapat", en: "Participants")
        case .resourcePersons: Words(id: "Narasumber", en: "Resource persons")
        case .activity: Words(id: "Kegiatan sidang/rapat", en: "Proceedings")
        case .opening: Words(id: "Kata pembukaan", en: "Opening")
        case .discussion: Words(id: "Pembahasan", en: "Discussion")
        case .summary: Words(id: "Ringkasan pembicaraan", en: "Summary of the talk")
        case .outsideAgenda: Words(id: "Di luar acara", en: "Outside the agenda")
        case .conclusions:
            Words(id: "Keputusan/Kesimpulan", en: "Decisions and conclusions")
        case .decisions: Words(id: "Keputusan", en: "Decisions")
        case .recommendations: Words(id: "Rekomendasi", en: "Recommendations")
        case .followUp: Words(id: "Rencana tindak lanjut", en: "Follow-up plan")
        case .parked: Words(id: "Hal yang ditunda", en: "Deferred")
        case .closing: Words(id: "Waktu penutupan", en: "Time closed")
        case .minuteTaker: Words(id: "Notulis", en: "Minute-taker")
        case .acknowledgedBy: Words(id: "Mengetahui", en: "Acknowledged by")
        case .attachments: Words(id: "Lampiran", en: "Attachments")
        case .remark: Words(id: "Keterangan", en: "Remark")
        case .event: Words(id: "Kegiatan", en: "Event")
        case .when: Words(id: "Waktu", en: "Time")
        case .committee: Words(id: "Panitia", en: "Organising committee")
        case .attribution: Words(id: "Penyebutan", en: "Attribution")
        case .approvedVersions: Words(id: "Versi yang disahkan", en: "Approved versions")
        case .totals: Words(id: "Rekapitulasi", en: "Totals")
        case .unsettled: Words(id: "Belum disepakati", en: "Not yet agreed")
        case .notes: Words(id: "Catatan", en: "Notes")
        case .topics: Words(id: "Pokok bahasan", en: "Topics")
        }
    }
}
