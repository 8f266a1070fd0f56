/// Why several sessions cannot be folded into one document.
public enum SeriesComplaint: Hashable, Sendable {
    /// A session does not say for which village it speaks.
    case noVillage(String)
    /// Two files speak for one village.
    case sameVillage(String, String, String)
    /// No session has a board for needs.
    case noNeeds
    /// No two categories stand in it.
    case badJoint(String)
    /// No village has a category of this name.
    case noCategory(String, known: [String])

    var words: Words {
        switch self {
        case .noVillage(let path):
            Words(
                id: "\(path): desanya belum disebut, jadi pesertanya tidak bisa dibedakan dari desa"
                    + " lain. Tulis: rembug set \(path) village=D04",
                en: "\(path) does not say its village, so its people cannot be told from those of"
                    + " others. Write: rembug set \(path) village=D04")
        case .sameVillage(let village, let one, let other):
            Words(
                id: "\(one) dan \(other) sama-sama dari \(village). Salinan satu sesi disatukan"
                    + " dahulu dengan rembug merge; dua pertemuan dibedakan dengan rembug set"
                    + " \(other) village=…",
                en: "\(one) and \(other) are both of \(village). Merge copies of one session with"
                    + " rembug merge first; tell two meetings apart with rembug set \(other)"
                    + " village=…")
        case .noNeeds:
            Words(
                id: "Tidak satu pun sesi ini berisi kebutuhan desa. Ambil metodenya dengan rembug"
                    + " methods use BERKAS village-needs, lalu isi dengan +kebutuhan.",
                en: "None of these sessions holds needs of a village. Take the method in with"
                    + " rembug methods use FILE village-needs, then fill it with +need.")
        case .noCategory(let word, let known):
            Words(
                id: "\(word): bidang ini tidak ada. Yang ada: \(known.joined(separator: ", ")).",
                en: "\(word): there is no such category. There are: "
                    + known.joined(separator: ", ") + ".")
        case .badJoint(let text):
            Words(
                id: "\(text): tulis sebagai 'bidang=bidang', misalnya --join 'air minum=air'.",
                en: "\(text): write it as 'category=category', for example --join 'tap"
                    + " water=water'.")
        }
    }
}
