public import Discussion

extension AgendaItemKey: Worded {
    /// The label of the field in a form.
    public var words: Words {
        switch self {
        case .title: Words(id: "Acara", en: "Item")
        case .type: Words(id: "Jenis", en: "Type")
        case .minutes: Words(id: "Menit", en: "Minutes")
        case .person: Words(id: "Oleh", en: "By")
        case .fixed: Words(id: "Waktu tetap", en: "Fixed time")
        case .locked: Words(id: "Terkunci", en: "Locked")
        case .key: Words(id: "Pertanyaan kunci", en: "Key question")
        case .level: Words(id: "Tingkat", en: "Level")
        case .startsAt: Words(id: "Mulai pukul", en: "Starts at")
        case .optional: Words(id: "Boleh dilewati", en: "May be left out")
        case .remark: Words(id: "Keterangan (rahasia)", en: "Remark (private)")
        case .phase: Words(id: "Fase", en: "Method phase")
        }
    }
}
