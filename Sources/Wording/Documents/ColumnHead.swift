/// The heads of the columns in the tables of documents.
public enum ColumnHead: CaseIterable, Worded, Sendable {
    /// Every table.
    case number, remark
    /// People and attendance.
    case name, code, position, institution, sex, phone, arrived, signature, brief, people
    /// The follow-up plan.
    case activity, purpose, target, owner, involved, due, place, resources, indicator, status
    /// Notes, questions and answers.
    case time, speaker, kind, text, question, asker, answer
    /// The programme, plan against actual.
    case item, person, minutes, begins, ends, planned, actual, difference
    /// Shares.
    case count, total, share, turns, length

    /// The head, as short as a narrow column needs.
    public var words: Words {
        switch self {
        case .number: Words(id: "No.", en: "No.")
        case .remark: Words(id: "Keterangan", en: "Remarks")
        case .name: Words(id: "Nama", en: "Name")
        case .code: Words(id: "Kode", en: "Code")
        case .position: Words(id: "Jabatan / Instansi", en: "Position / Organisation")
        case .institution: Words(id: "Instansi/Desa", en: "Organisation")
        case .sex: Words(id: "L/P", en: "Sex")
        case .arrived: Words(id: "Jam datang", en: "Arrived")
        case .phone: Words(id: "No. HP", en: "Phone")
        case .brief: Words(id: "Ket.", en: "Remark")
        case .signature: Words(id: "Tanda tangan", en: "Signature")
        case .people: Words(id: "Orang", en: "People")
        case .activity: Words(id: "Kegiatan", en: "Action")
        case .purpose: Words(id: "Tujuan", en: "Purpose")
        case .target: Words(id: "Sasaran", en: "Target group")
        case .owner: Words(id: "Penanggung jawab", en: "Owner")
        case .involved: Words(id: "Pihak terlibat", en: "Involved")
        case .due: Words(id: "Tenggat", en: "Due")
        case .place: Words(id: "Tempat", en: "Where")
        case .resources: Words(id: "Sumber daya/dana", en: "Resources")
        case .indicator: Words(id: "Indikator keberhasilan", en: "Indicator of success")
        case .status: Words(id: "Status", en: "Status")
        case .time: Words(id: "Pukul", en: "Time")
        case .speaker: Words(id: "Pembicara", en: "Speaker")
        case .kind: Words(id: "Jenis", en: "Kind")
        case .text: Words(id: "Uraian", en: "Text")
        case .question: Words(id: "Pertanyaan", en: "Question")
        case .asker: Words(id: "Penanya, unsur", en: "Asked by, from")
        case .answer: Words(id: "Jawaban", en: "Answer")
        case .item: Words(id: "Acara", en: "Item")
        case .person: Words(id: "Petugas", en: "In charge")
        case .minutes: Words(id: "Menit", en: "Minutes")
        case .begins: Words(id: "Mulai", en: "Begins")
        case .ends: Words(id: "Selesai", en: "Ends")
        case .planned: Words(id: "Rencana", en: "Planned")
        case .actual: Words(id: "Pelaksanaan", en: "Actual")
        case .difference: Words(id: "Selisih", en: "Difference")
        case .count: Words(id: "Jumlah", en: "Count")
        case .total: Words(id: "Jumlah seluruhnya", en: "Total")
        case .share: Words(id: "Porsi", en: "Share")
        case .turns: Words(id: "Giliran", en: "Turns")
        case .length: Words(id: "Lama", en: "Length")
        }
    }
}
