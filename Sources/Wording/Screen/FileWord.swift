import Discussion

/// Why a session file could not be read or written, as the status row says it.
public enum FileWord: Hashable, Worded, Sendable {
    /// The disk refused, and nothing has changed.
    case disk(Cause)
    /// The disk refused what a key or a form asked for, which is not tried again.
    case notDone(Cause)
    /// The file holds no session.
    case notASession
    /// It may not be written to.
    case readOnly
    /// It may not be written to, since its first line is damaged or missing.
    case noHeader
    /// It was cut off or written over in place.
    case overwritten
    /// No file has the name any more.
    case gone
    /// Another session has the name.
    case otherSession
    /// An event was written, but may not last.
    case inDoubt(Cause)
    /// An event would not read back as it is.
    case unwritable

    /// What the system said.
    public enum Cause: Hashable, Sendable {
        /// No room is left.
        case full
        /// It is not allowed.
        case forbidden
        /// The whole disk may not be written to.
        case readOnlyDisk
        /// The medium fails.
        case failing
        /// The folder or file is missing.
        case missing
        /// Another error, by its number.
        case number(Int)
    }

    /// One sentence that says what to do where something can be done.
    public var words: Words {
        switch self {
        case .disk(let cause):
            Words(
                id:
                    "BELUM TERSIMPAN: \(cause.words[.indonesian]). Enter ulangi · Esc s tempat lain",
                en: "NOT SAVED: \(cause.words[.english]). Enter retries · Esc s elsewhere")
        case .notDone(let cause):
            Words(
                id: "Tidak dijalankan: \(cause.words[.indonesian]).",
                en: "Not done: \(cause.words[.english]).")
        case .notASession:
            Words(id: "Berkas ini bukan sesi.", en: "This file is not a session.")
        case .readOnly:
            Words(id: "Sesi ini hanya dapat dibaca.", en: "This session can only be read.")
        case .noHeader:
            Words(
                id: "BELUM TERSIMPAN: baris pertama berkas rusak. Keluar, lalu `rembug repair`",
                en: "NOT SAVED: the file's first line is damaged. Leave, then `rembug repair`")
        case .overwritten:
            Words(
                id: "BELUM TERSIMPAN: berkas dipotong atau ditimpa. Esc s simpan di tempat lain",
                en: "NOT SAVED: the file was cut off or overwritten. Esc s saves it elsewhere")
        case .gone:
            Words(
                id: "BELUM TERSIMPAN: berkas hilang. Kembalikan, lalu Enter · Esc s tempat lain",
                en: "NOT SAVED: the file is gone. Put it back, then Enter · Esc s elsewhere")
        case .otherSession:
            Words(
                id: "BELUM TERSIMPAN: berkas diganti sesi lain. Kembalikan · Esc s tempat lain",
                en: "NOT SAVED: another session took the file's place. Esc s elsewhere")
        case .inDoubt(let cause):
            Words(
                id:
                    "BELUM TERSIMPAN: \(cause.words[.indonesian]). Enter ulangi · Esc s tempat lain",
                en: "NOT SAVED: \(cause.words[.english]). Enter retries · Esc s elsewhere")
        case .unwritable:
            Words(
                id: "Ini tidak dapat ditulis ke berkas.",
                en: "This cannot be written to the file.")
        }
    }
}

extension FileWord.Cause {
    fileprivate var words: Words {
        switch self {
        case .full: Words(id: "penyimpanan penuh", en: "the disk is full")
        case .forbidden: Words(id: "tidak diizinkan", en: "it is not allowed")
        case .readOnlyDisk:
            Words(id: "disk hanya dapat dibaca", en: "the disk can only be read")
        case .failing: Words(id: "penyimpanan rusak", en: "the disk fails")
        case .missing: Words(id: "foldernya tidak ada", en: "the folder is missing")
        case .number(let number): systemReason(Int32(truncatingIfNeeded: number))
        }
    }
}
