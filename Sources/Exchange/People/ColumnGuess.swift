import Discussion
import Wording

/// What the columns of a block of people seem to mean.
struct ColumnGuess {
    private(set) var columns: [PersonKey?]

    init(heads: [String], rows: [[String]], width: Int) {
        columns = Array(repeating: nil, count: width)
        for place in 0..<width where heads.indices.contains(place) {
            take(PersonKey(head: heads[place]), for: place)
        }
        guard heads.isEmpty else { return }
        let cells = (0..<width).map { place in rows.map { $0[place] }.filter { !$0.isEmpty } }
        for place in cells.indices { take(Self.plain(cells[place], first: place == 0), for: place) }
        let words = cells.indices.filter { columns[$0] == nil && Self.areWords(cells[$0]) }
        let name = words.first { Self.haveTitles(cells[$0]) } ?? words.first
        if let name { take(.name, for: name) }
        let rest = words.filter { $0 != name }
        let office = rest.first { Self.areOffices(cells[$0]) }
        if let office { take(.office, for: office) }
        for (place, key) in zip(
            rest.filter { $0 != office }, [PersonKey.institution, .group, .represents])
        {
            take(key, for: place)
        }
    }

    private mutating func take(_ key: PersonKey?, for place: Int) {
        guard let key, !columns.contains(key) else { return }
        columns[place] = key
    }

    /// The field whose cells have a shape of their own.
    private static func plain(_ cells: [String], first: Bool) -> PersonKey? {
        if cells.isEmpty { return nil }
        if cells.allSatisfy({ $0.count > 1 && PersonRole(ofCode: $0.uppercased()) != nil }) {
            return .code
        }
        if cells.allSatisfy({ Sex(typed: $0) != nil }) { return .sex }
        if cells.allSatisfy({ $0.count > 1 && PersonRole(typed: $0) != nil }) { return .role }
        if most(cells, are: isNIP) { return .nip }
        if most(cells, are: isPhone) { return .phone }
        return most(cells, are: isRank) ? .rank : nil
    }

    /// Whether four in five of the cells are so.
    private static func most(_ cells: [String], are test: (String) -> Bool) -> Bool {
        cells.count(where: test) * 5 >= cells.count * 4
    }

    private static func digits(_ cell: String) -> String? {
        let plain = cell.filter { !" .-'()".contains($0) }
        let digits = plain.first == "+" ? plain.dropFirst() : plain[...]
        return !digits.isEmpty && digits.allSatisfy(\.isWholeNumber) ? String(digits) : nil
    }

    /// Eighteen digits, as civil servants have them since 2007.
    private static func isNIP(_ cell: String) -> Bool { digits(cell)?.count == 18 }

    private static func isPhone(_ cell: String) -> Bool {
        guard let digits = digits(cell), 9...14 ~= digits.count else { return false }
        return digits.hasPrefix("0") || digits.hasPrefix("62") || digits.hasPrefix("8")
    }

    /// `IV/b`, `Penata Tk. I, III/d`.
    private static func isRank(_ cell: String) -> Bool {
        let last = cell.split { $0 == " " || $0 == "," }.last ?? ""
        let parts = last.lowercased().filter { !"()".contains($0) }.split(separator: "/")
        return parts.count == 2 && ["i", "ii", "iii", "iv"].contains(parts[0])
            && parts[1].count == 1 && ("a"..."e").contains(parts[1])
    }

    private static func areWords(_ cells: [String]) -> Bool {
        !cells.isEmpty && most(cells) { $0.contains(where: \.isLetter) }
    }

    private static func haveTitles(_ cells: [String]) -> Bool {
        cells.count { cell in
            let name = TitledName(cell)
            return name.front != nil || name.back != nil
        } * 3 > cells.count
    }

    private static func areOffices(_ cells: [String]) -> Bool {
        cells.count { cell in
            let first = cell.lowercased().split { !$0.isLetter }.first ?? ""
            return offices.contains(String(first))
        } * 5 >= cells.count * 2
    }

    private static let offices: Set<String> = [
        "kepala", "wakil", "sekretaris", "bendahara", "ketua", "anggota", "camat", "lurah",
        "kades", "sekdes", "kasi", "kabid", "kasubag", "kasubbag", "kabag", "kaur", "staf", "staff",
        "asisten", "direktur", "koordinator", "pendamping", "penyuluh", "perangkat", "guru",
        "dosen", "kader", "fasilitator", "operator", "analis", "pengelola", "manajer", "bidan",
        "perawat", "petani", "head", "chair", "secretary", "treasurer", "director", "member",
        "coordinator", "officer", "manager", "teacher",
    ]
}
