public import Discussion

/// The documents that several sessions make together, by the names of the command line.
public enum SeriesDocument: String, CaseIterable, Worded, Sendable {
    /// The needs of several villages in one matrix, and a sheet of each village.
    case rekap

    /// The title over the document.
    public var words: Words {
        switch self {
        case .rekap: Words(id: "Rekap kebutuhan desa", en: "Village needs, compiled")
        }
    }
}

/// What stands beside the figures of several villages.
public enum SeriesWord: CaseIterable, Worded, Sendable {
    /// The headings.
    case sessions, matrix, priorities, unmet, needs
    /// What a cell of the matrix says.
    case cell
    /// The columns and rows that the boards do not name.
    case village, missing, portrait, noNeeds, noCategory, assetMap

    /// The words.
    public var words: Words {
        switch self {
        case .sessions: Words(id: "Sesi yang direkap", en: "Sessions compiled")
        case .matrix: Words(id: "Desa dan kebutuhan", en: "Villages and needs")
        case .priorities: Words(id: "Urutan prioritas", en: "In order of priority")
        case .unmet: Words(id: "Yang belum ada datanya", en: "Evidence still missing")
        case .needs: Words(id: "Kebutuhan dan usulan", en: "Needs and proposals")
        case .cell:
            Words(
                id: "Isi sel: banyaknya usulan, dan dalam kurung prioritas tertingginya.",
                en: "In each cell: how many proposals, and in parentheses their highest priority.")
        case .village: Words(id: "Desa", en: "Village")
        case .missing: Words(id: "Belum ada", en: "Missing")
        case .portrait: Words(id: "Potret desa", en: "Portrait of the village")
        case .noNeeds: Words(id: "belum ada usulan", en: "no proposal yet")
        case .noCategory: Words(id: "tanpa bidang", en: "no field")
        case .assetMap: Words(id: "dari peta aset", en: "from the asset map")
        }
    }
}

extension Language {
    /// That two categories of a series seem to be one, and how to make them one.
    public func alike(_ word: String, _ near: String) -> String {
        choose(
            id: "“\(word)” mungkin sama dengan “\(near)”. Untuk menyatukannya:"
                + " --join '\(word)=\(near)'",
            en: "“\(word)” is probably the same as “\(near)”. To make them one:"
                + " --join '\(word)=\(near)'")
    }
}
