/// Why a version of the minutes cannot be printed as it was approved.
public enum VersionComplaint: Error, Hashable, Worded, Sendable {
    /// No version of this number was approved; these were.
    case unknown(Int, known: [Int])
    /// The record no longer holds the events that were approved.
    case altered(Int)
    /// Since then these people refused or withdrew something.
    case withdrawn(Int, people: [String])
    /// Other files of an office were named than those that it was approved with.
    case keepsItsFiles(Int)

    /// What happened, and what to do about it.
    public var words: Words {
        switch self {
        case .unknown(let version, let known) where known.isEmpty:
            Words(
                id: "Versi \(version) tidak ada; belum ada yang disahkan. `rembug approve FILE`"
                    + " mengesahkan notula.",
                en: "There is no version \(version); none is approved yet. `rembug approve FILE`"
                    + " approves the minutes.")
        case .unknown(let version, let known):
            Words(
                id: "Versi \(version) tidak ada. Yang disahkan: \(Self.list(known)).",
                en: "There is no version \(version). Approved: \(Self.list(known)).")
        case .altered(let version):
            Words(
                id: "Versi \(version) tidak dicetak lagi: sebagian catatannya sudah dihapus atau"
                    + " hilang sejak disahkan. Sahkan versi baru dengan `rembug approve FILE`.",
                en: "Version \(version) is not printed any more: part of its record was erased or"
                    + " lost since it was approved. Approve a new one with `rembug approve FILE`.")
        case .withdrawn(let version, let people):
            Words(
                id: "Versi \(version) tidak dicetak lagi: \(people.joined(separator: ", "))"
                    + " menolak atau menarik izin sejak disahkan. Sahkan versi baru dengan"
                    + " `rembug approve FILE`; `--diff \(version)` menunjukkan yang lain yang berubah.",
                en: "Version \(version) is not printed any more: \(people.joined(separator: ", "))"
                    + " refused or withdrew consent since it was approved. Approve a new one with"
                    + " `rembug approve FILE`; `--diff \(version)` shows what else has changed.")
        case .keepsItsFiles(let version):
            Words(
                id:
                    "Versi \(version) dicetak dengan kop, penanda tangan, dan susunan saat disahkan."
                    + " Hapus --office dan --profile, atau sahkan versi baru dengannya:"
                    + " `rembug approve FILE --office …`.",
                en:
                    "Version \(version) is printed with the letterhead, signatories and sections that"
                    + " it was approved with. Leave out --office and --profile, or approve a new"
                    + " version with them: `rembug approve FILE --office …`.")
        }
    }

    private static func list(_ versions: [Int]) -> String {
        versions.map(String.init).joined(separator: ", ")
    }
}
