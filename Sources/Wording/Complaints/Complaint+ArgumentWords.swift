import Discussion

extension Complaint {
    /// What is wrong with something typed behind a command.
    var argumentWords: Words {
        switch self {
        case .unknownTemplate(let name, let known):
            let list = known.joined(separator: ", ")
            return Words(
                id: "\(name): tidak ada templat ini. Yang ada: \(list).",
                en: "\(name): there is no such template. There are: \(list).")
        case .impossibleDate(let text):
            return Words(
                id: "\(text): tanggal ini tidak ada. Tulis misalnya 2020-11-30 atau 30/11/2020.",
                en: "\(text): there is no such day. Write for example 2020-11-30 or 30/11/2020.")
        case .unknownZone(let name):
            return Words(
                id: "\(name): zona waktu ini tidak dikenal. Tulis WIB, WITA, WIT, atau"
                    + " namanya, misalnya Asia/Jakarta.",
                en: "\(name): this time zone is not known. Write WIB, WITA, WIT or its name, for"
                    + " example Europe/Paris.")
        case .unknownDetail(let name, let known):
            let list = known.joined(separator: ", ")
            return Words(
                id: "\(name): sesi tidak punya isian ini. Yang ada: \(list).",
                en: "\(name): a session has no such property. There are: \(list).")
        case .badValue(let key, let text): return badValue(key, text)
        case .notAList(let key):
            return Words(
                id: "\(key.rawValue) berisi satu nilai; pakai \(key.rawValue)=…, bukan +=.",
                en: "\(key.rawValue) holds one value; use \(key.rawValue)=…, not +=.")
        case .unknownAttribution(let name, let known):
            let list = known.joined(separator: ", ")
            return Words(
                id: "\(name): cara penyebutan ini tidak ada. Yang ada: \(list).",
                en: "\(name): there is no such attribution. There are: \(list).")
        case .notOfItem(let setting):
            return Words(
                id: "\(setting): --item hanya berlaku untuk attribution=….",
                en: "\(setting): --item goes with attribution=… alone.")
        case .noSetting(let text):
            return Words(
                id: "\(text): tulis sebagai nama=nilai, misalnya venue=\"Balai Desa\".",
                en: "\(text): write it as name=value, for example venue=\"Village hall\".")
        case .noItem(let number, let count):
            return Words(
                id: "Acara nomor \(number) tidak ada; susunan berisi \(count) acara.",
                en: "There is no item \(number); the agenda has \(count).")
        case .commandNotNote(let word):
            return Words(
                id: "/\(word) adalah perintah layar, bukan catatan. Tulis \\/\(word) bila memang"
                    + " teks.",
                en: "/\(word) is a command of the screen, not a note. Write \\/\(word) if it is"
                    + " meant as text.")
        case .unknownFormat(let ending, let known):
            let list = known.joined(separator: ", ")
            return Words(
                id: "\(ending): format ini tidak ada. Yang ada: \(list).",
                en: "\(ending): there is no such format. There are: \(list).")
        case .unknownTheme, .noSuchScheme, .notAScheme: return themeWords
        case .notOurs(let path):
            return Words(
                id: "\(path): berkas ini tidak ditulis Rembug, atau sudah diubah, jadi tidak"
                    + " ditimpa. Pilih nama lain, atau tambahkan --force.",
                en: "\(path): Rembug did not write this file, or it was changed since, so it is"
                    + " not overwritten. Choose another name, or add --force.")
        case .linkToOthers(let path):
            return Words(
                id: "\(path): ini tautan ke berkas yang tidak ditulis Rembug, jadi tidak ditulisi."
                    + " Pilih nama lain, atau ganti tautannya dengan --force; berkas yang"
                    + " ditautkan tetap utuh.",
                en: "\(path): this is a link to a file that Rembug did not write, so nothing is"
                    + " written through it. Choose another name, or replace the link with --force;"
                    + " the file that it leads to stays as it is.")
        case .noSuchPicture(let path):
            return Words(
                id: "\(path): foto ini tidak ada. Periksa nama dan foldernya.",
                en: "\(path): there is no such photograph. Check its name and folder.")
        case .noSuchEmblem(let path):
            return Words(
                id: "\(path): lambang kop ini tidak ada. Periksa nama dan foldernya.",
                en: "\(path): there is no such letterhead emblem. Check its name and folder.")
        case .picture(let path, let fault): return fault.words(path)
        case .annexNotForPublic:
            return Words(
                id: "Lampiran terbatas hanya untuk tim dan dinas; pakai --for official, atau tanpa"
                    + " --annex.",
                en: "The restricted annex is for the team and the office alone; use --for official,"
                    + " or leave --annex out.")
        case .evaluationNotForPublic:
            return Words(
                id: "Evaluasi hanya untuk tim dan dinas; pakai --for team.",
                en: "The evaluation is for the team and the office alone; use --for team.")
        case .notForTerminal(let format):
            return Words(
                id: "\(format) bukan teks, jadi tidak ditulis ke terminal. Sebutkan berkasnya,"
                    + " misalnya -o notula.\(format).",
                en: "\(format) is no text, so it is not written to a terminal. Name a file, for"
                    + " example -o notula.\(format).")
        case .noOutputName:
            return Words(
                id: "Nama berkas sesudah -o kosong. Sebutkan berkasnya, misalnya -o notula.pdf,"
                    + " atau -o - untuk keluaran baku.",
                en: "The name of the file after -o is empty. Name a file, for example -o"
                    + " notula.pdf, or -o - for standard output.")
        case .noPaperProgram(let places):
            let list = places.joined(separator: ", ")
            return Words(
                id: "PDF dan gambar dibuat oleh rembug-paper, yang tidak ditemukan (\(list))."
                    + " Pasang dengan `make install`, atau pakai -o notula.html.",
                en: "PDF and figures are made by rembug-paper, which was not found (\(list))."
                    + " Install it with `make install`, or use -o notula.html.")
        case .noPaperLibraries:
            return Words(
                id: "PDF memerlukan pustaka yang belum terpasang: `sudo apt-get install"
                    + " libpangocairo-1.0-0 fonts-noto-core`.",
                en: "PDF needs libraries that are not installed: `sudo apt-get install"
                    + " libpangocairo-1.0-0 fonts-noto-core`.")
        case .noPrinting:
            return Words(
                id: "Mencetak memerlukan CUPS, dan perintah `lp` tidak ada. Pasang dengan"
                    + " `sudo apt-get install cups-client`, atau tulis -o notula.pdf.",
                en: "Printing needs CUPS, and there is no `lp` command. Install it with"
                    + " `sudo apt-get install cups-client`, or write -o notula.pdf.")
        case .notPrinted(let reason):
            return Words(
                id: "Tidak tercetak: \(reason) `lpstat -p` menyebut pencetak yang ada; LPDEST"
                    + " memilih satu.",
                en: "Not printed: \(reason) `lpstat -p` lists the printers; LPDEST chooses one.")
        case .paperFailed:
            return Words(
                id: "PDF tidak jadi dibuat; tidak ada berkas yang berubah. Format lain dapat"
                    + " dipakai, misalnya -o notula.docx.",
                en: "The PDF was not made; no file has changed. Another format may do, for"
                    + " example -o notula.docx.")
        default: return Words(id: "Perintah tidak lengkap.", en: "The command is not complete.")
        }
    }

    private func badValue(_ key: DetailKey, _ text: String) -> Words {
        let name = key.rawValue
        return switch key.type {
        case .date:
            Words(
                id: "\(name)=\(text): tanggal ini tidak ada. Tulis misalnya 2020-11-30.",
                en: "\(name)=\(text): there is no such day. Write for example 2020-11-30.")
        case .time:
            Words(
                id: "\(name)=\(text): bukan jam. Tulis misalnya 09.00.",
                en: "\(name)=\(text): this is no time of day. Write for example 09:00.")
        case .entity, .entities:
            Words(
                id: "\(name)=\(text): tidak ada orang dengan kode atau nama ini di daftar.",
                en: "\(name)=\(text): nobody on the list has this code or name.")
        case .number:
            Words(
                id: "\(name)=\(text): bukan bilangan dari 1 sampai 99.",
                en: "\(name)=\(text): this is no number from 1 to 99.")
        default:
            Words(
                id: "\(name)=\(text): nilai ini tidak dikenal.",
                en: "\(name)=\(text): this value is not known.")
        }
    }
}
