public import Discussion
import Wording

extension TableError {
    /// What is wrong with the file and what to do about it; one line for each fault.
    public func words(in language: Language) -> String { words[language] }

    private var words: Words {
        switch self {
        case .tooLarge(let bytes):
            Words(
                id: "Berkas terlalu besar: \(bytes) bita, paling banyak \(maximumTableSize). "
                    + "Simpan hanya lembar daftarnya.",
                en: "The file is too large: \(bytes) bytes, at most \(maximumTableSize). "
                    + "Save only the sheet with the list.")
        case .brokenUTF16:
            Words(
                id: "Teks UTF-16 berkas ini rusak. Simpan ulang sebagai CSV UTF-8.",
                en: "The UTF-16 text of this file is broken. Save it again as CSV UTF-8.")
        case .notText(let line):
            Words(
                id: "Baris \(line): ini bukan teks. Simpan lembar kerja sebagai CSV UTF-8.",
                en: "Line \(line): this is not text. Save the worksheet as CSV UTF-8.")
        case .unfinishedQuote(let line):
            Words(
                id: "Baris \(line): tanda kutip dibuka, tetapi tidak ditutup. Tutup dengan \".",
                en: "Line \(line): a quotation mark opens and never closes. Close it with \".")
        case .tooManyColumns(let line):
            Words(
                id: "Baris \(line): lebih dari \(CSVReader.maximumColumns) kolom. "
                    + "Hapus kolom yang tidak perlu.",
                en: "Line \(line): more than \(CSVReader.maximumColumns) columns. "
                    + "Delete those that are not needed.")
        case .noHeads:
            Words(
                id: "Judul kolom tidak ditemukan. Tulis baris judul: Nama atau Kode untuk daftar "
                    + "orang, Acara untuk susunan acara.",
                en: "No column heads were found. Write a row of heads: Name or Code for a list "
                    + "of people, Item for a programme.")
        case .noRows:
            Words(
                id: "Di bawah judul kolom tidak ada isi. Tulis satu baris untuk tiap isian.",
                en: "Nothing stands below the column heads. Write one row for each entry.")
        case .faults(let faults):
            Words(id: Self.lines(faults, .indonesian), en: Self.lines(faults, .english))
        }
    }

    private static func lines(_ faults: [TableFault], _ language: Language) -> String {
        faults.map { $0.words(in: language) }.joined(separator: "\n")
    }
}

extension TableFault {
    /// The line, what stands there and what to write instead, in one or two sentences.
    public func words(in language: Language) -> String {
        place[language] + reason.words[language]
    }

    /// What stands before the complaint: `Baris 7, L/P “X”: `.
    private var place: Words {
        let column = head.map { ", " + $0 } ?? ""
        let content = cell.isEmpty ? "" : " “\(cell)”"
        return Words(
            id: "Baris \(line)\(column)\(content): ", en: "Line \(line)\(column)\(content): ")
    }
}

extension TableFault.Reason {
    fileprivate var words: Words {
        switch self {
        case .noHead:
            Words(
                id:
                    "kolom ini tidak berjudul. Beri judul, atau apit isi yang berkoma dengan \"…\".",
                en: "this column has no head. Name it, or put a cell with a comma between \"…\".")
        case .badCode:
            Words(
                id: "bukan kode. Tulis P01, N1 atau M.", en: "not a code. Write P01, N1 or M.")
        case .codeTaken(let line):
            Words(
                id: "kode ini sudah dipakai di baris \(line). Tulis kode lain atau kosongkan.",
                en: "line \(line) has this code already. Write another or leave it empty.")
        case .unknownSex:
            Words(
                id: "jenis kelamin tidak dikenal. Tulis L atau P.",
                en: "not a sex. Write M or F (L or P in a list in Indonesian).")
        case .unknownRole:
            Words(
                id: "peran tidak dikenal. Tulis Peserta, Narasumber atau Moderator.",
                en: "not a role. Write Participant, Resource person or Moderator.")
        case .roundedNumber:
            Words(
                id: "angka ini dibulatkan lembar kerja. Jadikan kolomnya teks, tulis lengkap.",
                en: "the spreadsheet rounded this. Make the column text and write every digit.")
        case .noPerson:
            Words(
                id: "tidak ada keterangan tentang orang. Tulis nama atau hapus baris ini.",
                en: "nothing is said of a person. Write a name or delete this row.")
        case .noTitle:
            Words(
                id: "acara tidak bernama. Tulis nama acara atau hapus baris ini.",
                en: "the item has no title. Write one or delete this row.")
        case .unknownType:
            Words(
                id: "jenis acara tidak dikenal. Tulis misalnya Sambutan, Paparan, Tanya jawab.",
                en: "not a type of item. Write Speech, Talk, Questions and answers or the like.")
        case .badTime:
            Words(
                id: "bukan waktu. Tulis 08.00 atau 08.00-09.00.",
                en: "not a time. Write 08:00 or 08:00-09:00.")
        case .endsTooEarly:
            Words(
                id: "selesai sebelum mulai. Tulis waktu mulai lebih dulu.",
                en: "it ends before it begins. Write the start first.")
        case .otherLength(let minutes):
            Words(
                id: "menurut waktunya \(minutes) menit. Samakan keduanya atau kosongkan satu.",
                en: "by its times it takes \(minutes) minutes. Make both agree or empty one.")
        case .otherSum(let minutes):
            Words(
                id: "bagian-bagiannya berjumlah \(minutes) menit. Samakan atau kosongkan yang ini.",
                en: "its parts take \(minutes) minutes together. Make both agree or empty this one."
            )
        case .badLevel:
            Words(
                id: "bukan tingkat. Tulis 1 untuk acara, 2 untuk bagiannya, paling dalam 4.",
                en: "no level. Write 1 for an item, 2 for a part of it, at most 4.")
        case .badFlag:
            Words(
                id: "bukan ya atau tidak. Tulis ya atau tidak.",
                en: "neither yes nor no. Write yes or no.")
        case .badMinutes:
            Words(
                id: "bukan lama waktu. Tulis menit, misalnya 60 atau 1 jam.",
                en: "not a length. Write minutes, such as 60 or 1 hour.")
        }
    }
}
