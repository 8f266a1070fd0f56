import Discussion

extension Complaint {
    /// What is wrong with a file, or with the disk under it.
    var fileWords: Words {
        switch self {
        case .damaged(let path, let lines):
            let numbers = lines.prefix(10).map(String.init).joined(separator: ", ")
            let more = lines.count > 10 ? ", …" : ""
            let are = lines.count == 1 ? ("line", "is", "was") : ("lines", "are", "were")
            return Words(
                id: "\(path): baris \(numbers)\(more) rusak dan dilewati; selebihnya terbaca."
                    + " `rembug check \(path)` menyebut sebabnya.",
                en: "\(path): \(are.0) \(numbers)\(more) \(are.1) damaged and \(are.2) passed"
                    + " over; the rest was read. `rembug check \(path)` says why.")
        case .notIntact(let path, let unharmed):
            let events = Language.english.count(unharmed, id: "", one: "event")
            return Words(
                id: "\(path): yang disebut di atas rusak. Utuh: \(unharmed) peristiwa.",
                en: "\(path): what is named above is damaged. Unharmed: \(events).")
        case .eventsLost(let path, let count):
            let events = Language.english.count(count, id: "", one: "event")
            return Words(
                id: "\(path): \(count) peristiwa hilang dari berkas ini. Cari salinan lain.",
                en: "\(path): \(events) missing from this file. Look for another copy.")
        case .laterVersion(let path):
            return Words(
                id: "\(path): dibuat versi Rembug yang lebih baru, hanya dapat dibaca. Perbarui"
                    + " Rembug untuk mengubahnya.",
                en: "\(path): a later version of Rembug wrote this, so it can only be read. Update"
                    + " Rembug to change it.")
        case .cannotRead(let path, let code):
            let reason = systemReason(code)
            return Words(
                id: "\(path): tidak dapat dibaca: \(reason[.indonesian]).",
                en: "\(path): cannot be read: \(reason[.english]).")
        case .cannotWrite(let path, let code):
            let reason = systemReason(code)
            return Words(
                id: "\(path): tidak dapat ditulis: \(reason[.indonesian]). Tidak ada yang berubah;"
                    + " pilih tempat lain.",
                en: "\(path): cannot be written: \(reason[.english]). Nothing has changed; choose"
                    + " another place.")
        case .inDoubt(let path):
            return Words(
                id: "\(path): BELUM TERSIMPAN dengan pasti. Jangan matikan komputer; simpan salinan"
                    + " di tempat lain.",
                en: "\(path): NOT SAVED for certain. Do not switch the computer off; save a copy"
                    + " elsewhere.")
        default:
            return Words(
                id: "Isian ini tidak dapat ditulis sehingga terbaca kembali.",
                en: "This cannot be written so that it reads back.")
        }
    }
}

/// What the system means by a number of `errno` that people meet.
func systemReason(_ code: Int32) -> Words {
    switch code {
    case 1, 13: Words(id: "tidak ada izin", en: "permission denied")
    case 2: Words(id: "foldernya tidak ada", en: "its folder does not exist")
    case 5: Words(id: "media rusak", en: "the medium failed")
    case 17: Words(id: "berkas sudah ada", en: "the file exists")
    case 20: Words(id: "bagian dari jalurnya bukan folder", en: "part of the path is no folder")
    case 21: Words(id: "itu sebuah folder", en: "it is a folder")
    case 6, 22: Words(id: "itu bukan berkas biasa", en: "it is no ordinary file")
    case 27: Words(id: "berkas terlalu besar", en: "the file is too large")
    case 28: Words(id: "disk penuh", en: "the disk is full")
    case 30: Words(id: "media hanya dapat dibaca", en: "the medium is read-only")
    case 36: Words(id: "namanya terlalu panjang", en: "the name is too long")
    case 40: Words(id: "tautannya berputar", en: "its links go round in a circle")
    case 122: Words(id: "kuota disk habis", en: "the disk quota is used up")
    default: Words(id: "kesalahan sistem \(code)", en: "system error \(code)")
    }
}
