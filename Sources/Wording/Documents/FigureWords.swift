public import Discussion

/// Words inside drawings and beside them.
public enum FigureWord: CaseIterable, Worded, Sendable {
    /// Before the number of a figure, and for a figure that has nothing else to say.
    case figure, photograph, photographs
    /// In the list of what goes with a paper.
    case attachedPhotographs
    /// In the drawings.
    case others, noReading, notScored, low, high, strengthKey, usedKey, gatesKey, noEntries

    /// The words.
    public var words: Words {
        switch self {
        case .figure: Words(id: "Gambar", en: "Figure")
        case .photograph: Words(id: "Foto", en: "Photograph")
        case .photographs: Words(id: "Lampiran foto", en: "Photographs")
        case .attachedPhotographs: Words(id: "Foto", en: "Photograph")
        case .others: Words(id: "lainnya", en: "others")
        case .noReading: Words(id: "belum ada bacaan", en: "no reading yet")
        case .notScored: Words(id: "belum dinilai", en: "not scored")
        case .low: Words(id: "rendah", en: "low")
        case .high: Words(id: "tinggi", en: "high")
        case .strengthKey:
            Words(
                id: "Huruf, angka: isian. Kotak hitam: kekuatan yang terbesar; makin kuat"
                    + " makin gelap.",
                en: "Letters, numbers: entries. Black squares: greatest strength; darker is"
                    + " stronger.")
        case .usedKey:
            Words(
                id: "Abu-abu: dipakai. Putus-putus: belum dipakai. Garis: hubungan yang diusulkan.",
                en: "Grey: used. Broken line: not used yet. Lines: proposed connections.")
        case .gatesKey:
            Words(
                id: "Hitam: lolos semua pagar. Putih: belum terjawab. Putus-putus: gugur.",
                en: "Black: passed all gates. White: unanswered. Broken line: failed.")
        case .noEntries: Words(id: "kosong", en: "empty")
        }
    }
}

extension Language {
    /// `Gambar 2. `, `Figure 2. `, before a caption.
    public func figureNumber(_ number: Int) -> String {
        FigureWord.figure.word(in: self) + " \(number). "
    }

    /// Who took a photograph, behind its caption: `(Foto: Sri)`.
    public func photographBy(_ name: String) -> String {
        "(" + FigureWord.photograph.word(in: self) + ": " + name + ")"
    }

    /// What a drawing of a board shows, under it.
    public func figureCaption(_ schema: BoardSchema) -> String {
        schema.title[self] + ": " + subject(of: schema)
    }

    private func subject(of schema: BoardSchema) -> String {
        func label(_ role: BoardRole) -> String? { schema.field(role)?.label[self].lowercased() }
        switch schema.kind {
        case .flow:
            return choose(
                id: "yang masuk, berputar, dan keluar dalam sebulan",
                en: "what flows in, round and out in a month")
        case .grid:
            let axes = [label(.row), label(.column), label(.page)].compactMap { $0 }
            return choose(id: "isian menurut ", en: "entries by ") + list(axes)
        case .ranking:
            let axes = [label(.impact), label(.effort)].compactMap { $0 }
            return choose(id: "gagasan menurut ", en: "ideas by ") + list(axes)
        case .tracker:
            return choose(
                id: "kemajuan dari data awal ke target", en: "progress from baseline to target")
        case .list:
            return choose(
                id: "yang dipakai, yang belum, dan hubungan yang diusulkan",
                en: "what is used, what is not, and proposed connections")
        }
    }

    /// `a dan b`, `a, b, dan c`; `a and b`, `a, b and c`.
    public func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        let comma = names.count > 2 && self == .indonesian ? ", " : " "
        return names.dropLast().joined(separator: ", ") + comma + choose(id: "dan ", en: "and ")
            + last
    }

    /// What the picture in a letterhead is, for those who do not see it.
    public func emblem(of body: String?) -> String {
        guard let body else { return choose(id: "Lambang", en: "Emblem") }
        return choose(id: "Lambang \(body)", en: "Emblem of \(body)")
    }

    /// How many more there are than are shown: `+3 lagi`, `+3 more`.
    public func more(_ count: Int) -> String { choose(id: "+\(count) lagi", en: "+\(count) more") }
}
