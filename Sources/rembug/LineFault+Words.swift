import SessionFile
import Wording

extension LineFault {
    /// What is wrong with the line.
    var words: Words {
        switch self {
        case .unreadable: Words(id: "tidak terbaca", en: "cannot be read")
        case .wrongChecksum:
            Words(id: "rusak: checksum tidak cocok", en: "damaged: the checksum does not fit")
        case .noChecksum:
            Words(id: "tanpa checksum, tetap dibaca", en: "no checksum; read all the same")
        case .tornTail: Words(id: "terpotong di akhir berkas", en: "cut off at the end of the file")
        case .tooLong: Words(id: "terlalu panjang", en: "too long")
        case .clockTooHigh: Words(id: "nomor urutnya mustahil", en: "its clock is impossible")
        case .otherSession: Words(id: "milik sesi lain", en: "belongs to another session")
        case .higherVersion:
            Words(id: "dari versi yang lebih baru", en: "from a later version")
        case .fork: Words(id: "identitasnya dipakai dua kali", en: "its identity was used twice")
        }
    }
}
