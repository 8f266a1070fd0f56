import Terminal
import Wording
import YAML

extension SchemeError {
    /// What is wrong with the line, and what to write there.
    var words: Words {
        switch fault {
        case .yaml(let fault): fault.words
        case .notAMap:
            Words(
                id: "di sini seharusnya ada baris seperti base00: \"#181818\"",
                en: "there should be lines here such as base00: \"#181818\"")
        case .otherSystem(let name):
            Words(
                id: "sistem «\(name)» bukan base16 atau base24; ambil skema dari salah satunya",
                en: "the system “\(name)” is neither base16 nor base24; take a scheme of these")
        case .noName:
            Words(
                id: "skema ini tidak bernama; tambahkan baris name: \"…\"",
                en: "the scheme has no name; add a line name: \"…\"")
        case .notAText(let key):
            Words(
                id: "isi \(key) bukan teks; tulis \(key): \"…\"",
                en: "\(key) holds no text; write \(key): \"…\"")
        case .otherVariant(let text):
            Words(
                id: "varian «\(text)» tidak dikenal; tulis dark atau light, atau hapus barisnya",
                en: "the variant “\(text)” is not known; write dark or light, or leave it out")
        case .twice(let key):
            Words(
                id: "\(key) tertulis dua kali; hapus salah satunya",
                en: "\(key) stands here a second time; leave one of them out")
        case .noColor, .emptyColor, .notAColor: colorWords
        }
    }

    private var colorWords: Words {
        switch fault {
        case .emptyColor(let slot):
            Words(
                id: "\(slot) kosong; pakai tanda kutip, \(slot): \"#rrggbb\": tanpa itu # memulai"
                    + " komentar",
                en: "\(slot) is empty; write it in quotes, \(slot): \"#rrggbb\": without them #"
                    + " begins a comment")
        case .notAColor(let slot, let text):
            Words(
                id: "\(slot): «\(text)» bukan warna; tulis enam angka heksadesimal, misalnya"
                    + " \"#268bd2\"",
                en: "\(slot): “\(text)” is no colour; write six hexadecimal digits, such as"
                    + " \"#268bd2\"")
        case .noColor(let slot):
            Words(
                id: "warna \(slot) tidak ada; skema base16 berisi base00 sampai base0F",
                en: "the colour \(slot) is missing; a base16 scheme has base00 to base0F")
        default: Words(id: "ini bukan skema base16", en: "this is no base16 scheme")
        }
    }
}

extension YAMLError.Fault {
    /// What is wrong with a file as YAML; the parser's own words are English.
    fileprivate var words: Words {
        switch self {
        case .empty: Words(id: "berkas ini kosong", en: "the file is empty")
        case .tooLarge:
            Words(
                id: "berkas ini terlalu besar untuk skema", en: "the file is too large for a scheme"
            )
        case .duplicateKey(let key):
            Words(
                id: "\(key) tertulis dua kali; hapus salah satunya",
                en: "\(key) stands here a second time; leave one of them out")
        case .syntax(let text):
            Words(
                id: "ini bukan YAML yang benar, periksa tanda kutip dan titik dua (\(text))",
                en: "this is no proper YAML, look at quotes and colons (\(text))")
        default:
            Words(
                id: "di sini seharusnya ada baris seperti base00: \"#181818\"",
                en: "there should be lines here such as base00: \"#181818\"")
        }
    }
}
