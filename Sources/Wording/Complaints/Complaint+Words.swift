import Discussion

extension Complaint: Worded {
    /// What happened, and what to do about it.
    public var words: Words {
        switch self {
        case .noSuchFile(let path):
            Words(
                id: "\(path): berkas ini tidak ada. Periksa namanya, atau buat sesi baru dengan"
                    + " `rembug new \(path)`.",
                en: "\(path): there is no such file. Check the name, or make a new session with"
                    + " `rembug new \(path)`.")
        case .noSuchTable(let path):
            Words(
                id: "\(path): tabel ini tidak ada. Periksa namanya; tidak ada yang dimasukkan.",
                en: "\(path): there is no such table. Check the name; nothing was entered.")
        case .noSuchFileOrCommand(let word):
            Words(
                id: "\(word): tidak ada berkas maupun perintah dengan nama ini. `rembug --help`"
                    + " menyebut semua perintah.",
                en: "\(word): there is neither a file nor a command of this name. `rembug --help`"
                    + " lists the commands.")
        case .notUTF8(let word):
            Words(
                id: "\(word): ini bukan UTF-8, jadi tidak ada yang dilakukan. Ganti dahulu nama"
                    + " berkasnya, misalnya dengan `mv`.",
                en: "\(word): this is not UTF-8, so nothing was done. If it is a file, rename it"
                    + " first, for example with `mv`.")
        case .notASession(let path):
            Words(
                id: "\(path): ini bukan berkas sesi Rembug. Berkas sesi berakhiran .fgd.",
                en: "\(path): this is not a Rembug session. Session files end in .fgd.")
        case .fileExists(let path):
            Words(
                id: "\(path): berkas ini sudah ada dan tidak ditimpa. Pilih nama lain.",
                en: "\(path): this file exists and is not overwritten. Choose another name.")
        case .otherSession(let path):
            Words(
                id: "\(path): berkas ini kini berisi sesi lain. Tutup dan buka kembali.",
                en: "\(path): this file now holds another session. Close it and open it again.")
        case .noTerminal:
            Words(
                id: "Layar langsung memerlukan terminal. Dari skrip, pakai `rembug note`,"
                    + " `rembug show`, atau `rembug minutes`; baris demi baris,"
                    + " `rembug open --plain`.",
                en: "The live screen needs a terminal. From a script, use `rembug note`,"
                    + " `rembug show` or `rembug minutes`; line by line, `rembug open --plain`.")
        case .unusableTerminal(let name):
            Words(
                id: "Terminal «\(name)» tidak dapat menampilkan layar. Coba"
                    + " `TERM=xterm-256color rembug …`, atau baris demi baris"
                    + " `rembug open --plain …`.",
                en: "The terminal “\(name)” cannot show the screen. Try"
                    + " `TERM=xterm-256color rembug …`, or line by line `rembug open --plain …`.")
        case .badAbbreviations(let path, let line):
            Words(
                id: "\(path), baris \(line): tulis satu kata dan kepanjangannya, mis. yg: yang.",
                en: "\(path), line \(line): write one word and what it stands for, as ppl: people.")
        case .editorFailed(let name, let status):
            Words(
                id: "Penyunting «\(name)» " + (status.map { "berakhir dengan \($0)" } ?? "gagal")
                    + "; baris tidak berubah. $EDITOR menentukan yang lain.",
                en: "The editor “\(name)” " + (status.map { "ended with \($0)" } ?? "failed")
                    + "; the line is unchanged. $EDITOR names another.")
        case .refused(let refusal): refusal.words
        case .series(let complaint): complaint.words
        case .noKeyFile(let path):
            Words(
                id: "\(path): berkas tombol ini tidak ada. Tanpanya berlaku tombol bawaan.",
                en: "\(path): there is no such file of keys. Without it the standard keys hold.")
        case .badKeys(let path, let problems):
            Words(
                id: "\(path): perbaiki dahulu; yang salah tidak berlaku:\n"
                    + problems.joined(separator: "\n"),
                en: "\(path): put this right; what is wrong does not hold:\n"
                    + problems.joined(separator: "\n"))
        case .record(let complaint): complaint.words
        case .version(let complaint): complaint.words
        case .unknownMethod(let name, let known):
            Words(
                id: "\(name): tidak ada metode dengan nama ini. Yang ada: "
                    + known.joined(separator: ", ") + ".",
                en: "\(name): there is no method of this name. There are: "
                    + known.joined(separator: ", ") + ".")
        case .unknownPlan(let name, let known):
            Words(
                id: "\(name): metode ini tidak punya susunan itu. Yang ada: "
                    + (known.isEmpty ? "–" : known.joined(separator: ", ")) + ".",
                en: "\(name): the method has no such plan. There are: "
                    + (known.isEmpty ? "–" : known.joined(separator: ", ")) + ".")
        case .badMethod(let path, let problems):
            Words(
                id: "\(path): metode ini belum dapat dipakai, perbaiki dahulu:\n"
                    + problems.joined(separator: "\n"),
                en: "\(path): this method cannot be used yet, put this right first:\n"
                    + problems.joined(separator: "\n"))
        case .table(let path, let problems):
            Words(
                id: "\(path): tidak ada yang dimasukkan, perbaiki dahulu:\n"
                    + problems.joined(separator: "\n"),
                en: "\(path): nothing was entered, put this right first:\n"
                    + problems.joined(separator: "\n"))
        case .noText(let path):
            Words(
                id: "\(path): ini bukan teks UTF-8. Simpanlah dengan penyandian UTF-8.",
                en: "\(path): this is no UTF-8 text. Save it with the encoding UTF-8.")
        case .noSuchOffice(let path):
            Words(
                id: "\(path): berkas kantor ini tidak ada. Periksa namanya.",
                en: "\(path): there is no such file of an office. Check the name.")
        case .office(let path, let line, let fault):
            Words(
                id: "\(path), baris \(line): \(fault.words[.indonesian])",
                en: "\(path), line \(line): \(fault.words[.english])")
        case .noSuchProfile(let path):
            Words(
                id: "\(path): berkas susunan dokumen ini tidak ada. Periksa namanya.",
                en: "\(path): there is no such profile for papers. Check the name.")
        case .profile(let path, let line, let fault):
            Words(
                id: "\(path), baris \(line): \(fault.words[.indonesian])",
                en: "\(path), line \(line): \(fault.words[.english])")
        case .damaged, .notIntact, .eventsLost, .laterVersion, .cannotRead, .cannotWrite, .inDoubt,
            .unwritable:
            fileWords
        default: argumentWords
        }
    }
}
