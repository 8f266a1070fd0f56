import Discussion

/// Why a command on the record itself could not do what was asked.
public enum RecordComplaint: Hashable, Worded, Sendable {
    /// Two files to be merged are of different sessions.
    case otherSession(String, than: String)
    /// A file to be merged does not say of which session it is.
    case noHeader(String)
    /// The file was cut off or written over while it was open.
    case overwritten(String)
    /// So many lines bear no checksum, and so many events do.
    case unproven(String, lines: Int, unharmed: Int)
    /// The output of a merge is there and is another session, or none.
    case outputTaken(String)
    /// Nobody on the list, and nobody who wrote, is called that.
    case nobody(String)
    /// No line of the file holds a note with this number or identity.
    case noNote(String)
    /// Nothing was named that is to be erased.
    case nothingToErase
    /// Text is left that was to be erased, as the receipt says.
    case notAllErased(String)
    /// Nobody confirmed what cannot be undone.
    case unconfirmed
    /// There is no such kind of event.
    case unknownKind(String, known: [String])
    /// The text is no time of day.
    case notAClock(String)
    /// No run with this identity wrote to the session; those that did.
    case unknownWriter(String, known: [String])
    /// The text is no length by which times can be moved.
    case notALength(String)
    /// There is no such group of accounts.
    case noGroup(String)
    /// The file may not be given to the group by this account.
    case notYours(String, group: String)

    /// What happened, and what to do about it.
    public var words: Words {
        switch self {
        case .otherSession(let path, let other):
            Words(
                id: "\(path) dan \(other) adalah sesi yang berbeda; hanya salinan satu sesi yang"
                    + " dapat digabung. Tidak ada yang berubah.",
                en: "\(path) and \(other) are different sessions; only copies of one session can"
                    + " be merged. Nothing has changed.")
        case .noHeader(let path):
            Words(
                id: "\(path): baris pertamanya rusak atau hilang, jadi tidak diketahui sesi yang"
                    + " mana. `rembug repair \(path)` memperbaikinya.",
                en: "\(path): its first line is damaged or missing, so nobody knows which session"
                    + " it is. `rembug repair \(path)` mends it.")
        case .overwritten(let path):
            Words(
                id: "\(path): berkas dipotong atau ditimpa selagi terbuka. Tidak ada yang"
                    + " ditambahkan; kembalikan berkasnya, lalu ulangi.",
                en: "\(path): the file was cut off or overwritten while it was open. Nothing was"
                    + " added; put it back, and try again.")
        case .unproven(let path, let lines, let unharmed):
            Words(
                id: "\(path): \(lines) baris tanpa checksum, jadi keutuhan berkas tidak terbukti."
                    + " Terbaca: \(unharmed) peristiwa.",
                en: "\(path): "
                    + (lines == 1 ? "1 line bears" : "\(lines) lines bear")
                    + " no checksum, so nothing proves that the file is as it was written."
                    + " Read: \(Language.english.count(unharmed, id: "", one: "event")).")
        case .outputTaken(let path):
            Words(
                id: "\(path): berkas ini sudah ada dan bukan salinan sesi ini, jadi tidak"
                    + " ditimpa. Pilih nama lain.",
                en: "\(path): this file exists and is no copy of the session, so it is not"
                    + " overwritten. Choose another name.")
        case .nobody(let name):
            Words(
                id: "\(name): tidak ada orang dengan kode atau nama ini."
                    + " `rembug people` menyebut semuanya.",
                en: "\(name): nobody has this code or name. `rembug people` lists everyone.")
        case .noNote(let number):
            Words(
                id: "\(number): bukan nomor sebuah catatan. `rembug log` menyebut nomornya di"
                    + " depan setiap baris.",
                en: "\(number): this is not the number of a note. `rembug log` has the numbers in"
                    + " front of its lines.")
        case .nothingToErase:
            Words(
                id: "Sebut siapa atau apa: --participant P07, atau --note 41.",
                en: "Say whom or what: --participant P07, or --note 41.")
        case .notAllErased(let path):
            Words(
                id: "\(path): belum semua terhapus. Tutup atau buka izin berkas yang disebut di"
                    + " atas, lalu jalankan perintah yang sama sekali lagi.",
                en: "\(path): not all of it is erased. Close the files named above, or allow"
                    + " writing to them, then give the same command once more.")
        case .unconfirmed:
            Words(
                id: "Tidak ada yang dihapus. Penghapusan tidak dapat dibatalkan; tanpa terminal,"
                    + " tambahkan --yes.",
                en: "Nothing was erased. Erasing cannot be undone; without a terminal, add --yes.")
        case .unknownKind(let name, let known):
            Words(
                id: "\(name): jenis peristiwa ini tidak ada. Yang ada:"
                    + " \(known.joined(separator: ", ")).",
                en: "\(name): there is no such kind of event. There are:"
                    + " \(known.joined(separator: ", ")).")
        case .notAClock(let text):
            Words(
                id: "\(text): bukan jam. Tulis misalnya 09.30.",
                en: "\(text): this is no time of day. Write for example 09:30.")
        case .unknownWriter(let name, let known):
            Words(
                id: "\(name): bukan penulis sesi ini. Yang menulis:\n"
                    + known.joined(separator: "\n"),
                en: "\(name): this is no writer of the session. Those who wrote:\n"
                    + known.joined(separator: "\n"))
        case .noGroup(let name):
            Words(
                id: "\(name): tidak ada grup bernama ini di komputer ini. `getent group` menyebut"
                    + " semuanya.",
                en: "\(name): this machine has no group of this name. `getent group` lists all.")
        case .notYours(let path, let group):
            Words(
                id: "\(path): hanya pemiliknya yang dapat membaginya, dan hanya dengan grup"
                    + " tempat ia sendiri terdaftar (\(group)). Tidak ada yang berubah.",
                en: "\(path): only its owner can share it, and only with a group that they belong"
                    + " to (\(group)). Nothing has changed.")
        case .notALength(let text):
            Words(
                id: "\(text): tulis jam dan menit, misalnya --by -3:00 untuk tiga jam lebih awal.",
                en: "\(text): write hours and minutes, for example --by -3:00 for three hours"
                    + " earlier.")
        }
    }
}
