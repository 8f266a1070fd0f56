import Discussion
import Exchange
import Testing

@Suite("What is said of a table")
struct ComplaintTests {
    private static let faults = TableError.faults([
        TableFault(line: 7, head: "L/P", cell: "X", reason: .unknownSex),
        TableFault(line: 9, head: nil, cell: "", reason: .noPerson),
        TableFault(line: 12, head: "Kode", cell: "P1", reason: .codeTaken(line: 3)),
    ])

    private static let agendaFaults = TableError.faults([
        TableFault(line: 2, head: "Jenis", cell: "Joget", reason: .unknownType),
        TableFault(line: 2, head: "Mulai", cell: "siang", reason: .badTime),
        TableFault(line: 3, head: "Mulai", cell: "9-8", reason: .endsTooEarly),
        TableFault(line: 3, head: "Menit", cell: "lama", reason: .badMinutes),
        TableFault(line: 4, head: "Menit", cell: "30", reason: .otherLength(minutes: 60)),
        TableFault(line: 5, head: "Tetap", cell: "?", reason: .badFlag),
        TableFault(line: 6, head: nil, cell: "", reason: .noTitle),
    ])

    private static let sentences: [(TableError, String, String)] = [
        (
            faults,
            """
            Baris 7, L/P “X”: jenis kelamin tidak dikenal. Tulis L atau P.
            Baris 9: tidak ada keterangan tentang orang. Tulis nama atau hapus baris ini.
            Baris 12, Kode “P1”: kode ini sudah dipakai di baris 3. Tulis kode lain atau kosongkan.
            """,
            """
            Line 7, L/P “X”: not a sex. Write M or F (L or P in a list in Indonesian).
            Line 9: nothing is said of a person. Write a name or delete this row.
            Line 12, Kode “P1”: line 3 has this code already. Write another or leave it empty.
            """
        ),
        (
            agendaFaults,
            """
            Baris 2, Jenis “Joget”: jenis acara tidak dikenal. Tulis misalnya Sambutan, Paparan, \
            Tanya jawab.
            Baris 2, Mulai “siang”: bukan waktu. Tulis 08.00 atau 08.00-09.00.
            Baris 3, Mulai “9-8”: selesai sebelum mulai. Tulis waktu mulai lebih dulu.
            Baris 3, Menit “lama”: bukan lama waktu. Tulis menit, misalnya 60 atau 1 jam.
            Baris 4, Menit “30”: menurut waktunya 60 menit. Samakan keduanya atau kosongkan satu.
            Baris 5, Tetap “?”: bukan ya atau tidak. Tulis ya atau tidak.
            Baris 6: acara tidak bernama. Tulis nama acara atau hapus baris ini.
            """,
            """
            Line 2, Jenis “Joget”: not a type of item. Write Speech, Talk, Questions and answers \
            or the like.
            Line 2, Mulai “siang”: not a time. Write 08:00 or 08:00-09:00.
            Line 3, Mulai “9-8”: it ends before it begins. Write the start first.
            Line 3, Menit “lama”: not a length. Write minutes, such as 60 or 1 hour.
            Line 4, Menit “30”: by its times it takes 60 minutes. Make both agree or empty one.
            Line 5, Tetap “?”: neither yes nor no. Write yes or no.
            Line 6: the item has no title. Write one or delete this row.
            """
        ),
        (
            .notText(line: 1),
            "Baris 1: ini bukan teks. Simpan lembar kerja sebagai CSV UTF-8.",
            "Line 1: this is not text. Save the worksheet as CSV UTF-8."
        ),
        (
            .unfinishedQuote(line: 4),
            "Baris 4: tanda kutip dibuka, tetapi tidak ditutup. Tutup dengan \".",
            "Line 4: a quotation mark opens and never closes. Close it with \"."
        ),
    ]

    @Test("Whole sentences in both languages", arguments: sentences)
    func sentence(error: TableError, indonesian: String, english: String) {
        #expect(error.words(in: .indonesian) == indonesian)
        #expect(error.words(in: .english) == english)
    }
}
