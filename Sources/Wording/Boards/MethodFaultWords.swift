public import Discussion

extension MethodFault: Worded {
    /// What is wrong, and how to put it right.
    public var words: Words {
        switch problem {
        case .syntax(let why):
            Words(
                id: "ini bukan YAML (\(why)); periksa tanda kutip, titik dua, dan lekukan.",
                en: "this is no YAML (\(why)); look at quotes, colons and indents.")
        case .empty:
            Words(
                id: "berkas kosong; `rembug methods guide` menunjukkan contoh.",
                en: "the file is empty; `rembug methods guide` shows an example.")
        case .unreadable(let code):
            Words(
                id: "berkas tidak dapat dibaca (galat \(code)); periksa nama dan izinnya.",
                en: "the file cannot be read (error \(code)); look at its name and permissions.")
        case .tooLarge: Words(id: "berkas terlalu besar.", en: "the file is too large.")
        case .duplicateKey(let key):
            Words(
                id: "`\(key)` ditulis dua kali; hapus satu.",
                en: "`\(key)` stands twice; take one away.")
        case .expected(let form): form.words
        case .missingKey(let key):
            Words(id: "`\(key):` belum ada; tambahkan.", en: "`\(key):` is missing; add it.")
        case .unknownKey(let key, let known):
            Words(
                id: "`\(key):` tidak dikenal di sini; yang ada: \(list(known)).",
                en: "`\(key):` means nothing here; there are: \(list(known)).")
        case .unknownValue(let value, let known):
            Words(
                id: "`\(value)` tidak dikenal; pilih: \(list(known)).",
                en: "`\(value)` is not known; choose from: \(list(known)).")
        case .badName(let name):
            Words(
                id: "nama «\(name)»: pakai huruf kecil, angka, dan tanda hubung saja.",
                en: "the name “\(name)”: use small letters, digits and hyphens only.")
        case .repeatedName(let name):
            Words(
                id: "nama `\(name)` sudah dipakai di atas; beri nama lain.",
                en: "the name `\(name)` is taken above; give another.")
        case .badMinutes(let minutes):
            Words(
                id: "\(minutes) menit; tulis 1 sampai 1440.",
                en: "\(minutes) minutes; write 1 to 1440.")
        case .nothingToDo:
            Words(
                id: "tidak ada `phases:` maupun `boards:`; tambahkan salah satunya.",
                en: "there are neither `phases:` nor `boards:`; add one of them.")
        case .unknownPhase(let name, let known):
            Words(
                id: "tidak ada fase `\(name)`; yang ada: \(list(known)).",
                en: "no phase is named `\(name)`; there are: \(list(known)).")
        case .unknownBoard(let name, let known):
            Words(
                id: "tidak ada papan `\(name)`; yang ada: \(list(known)).",
                en: "no board is named `\(name)`; there are: \(list(known)).")
        case .noValues:
            Words(
                id: "pilihan ini tidak punya `values:`; tulis nilainya, atau `open: yes`.",
                en: "this choice has no `values:`; write them, or `open: yes`.")
        case .ambiguousWord(let word, let first, let second):
            Words(
                id: "kata `\(word)` berarti \(first) dan juga \(second); ganti salah satunya.",
                en: "the word `\(word)` means \(first) and \(second); change one of them.")
        default: roleWords
        }
    }

    private var roleWords: Words {
        switch problem {
        case .missingRole(let role, let kind):
            Words(
                id: "papan `\(kind.rawValue)` memerlukan kolom dengan `role: \(role.rawValue)`;"
                    + " tambahkan, atau beri peran itu pada kolom yang ada.",
                en: "a `\(kind.rawValue)` board needs a field with `role: \(role.rawValue)`;"
                    + " add one, or give a field that role.")
        case .strayRole(let role, let kind):
            Words(
                id: "papan `\(kind.rawValue)` tidak punya peran `\(role.rawValue)`; pilih:"
                    + " \(list(kind.roles.map(\.rawValue))).",
                en: "a `\(kind.rawValue)` board has no role `\(role.rawValue)`; choose from:"
                    + " \(list(kind.roles.map(\.rawValue))).")
        case .repeatedRole(let role):
            Words(
                id: "peran `\(role.rawValue)` sudah dipegang kolom di atas; hapus satu.",
                en: "the role `\(role.rawValue)` is held by a field above; take one away.")
        case .wrongType(let role, let allowed):
            Words(
                id: "kolom dengan peran `\(role.rawValue)` harus bertipe"
                    + " \(list(allowed.map(\.rawValue))).",
                en: "a field in the role `\(role.rawValue)` must be of type"
                    + " \(list(allowed.map(\.rawValue))).")
        case .missingValue(let value, let role):
            Words(
                id: "`values:` untuk peran `\(role.rawValue)` harus memuat `\(value)`; tambahkan.",
                en: "the `values:` of the role `\(role.rawValue)` must hold `\(value)`; add it.")
        case .strayValue(let value, let allowed):
            Words(
                id: "nilai `\(value)` tidak dapat dihitung; pakai: \(list(allowed)).",
                en: "the value `\(value)` cannot be counted with; use: \(list(allowed)).")
        default: Words(id: "tidak terbaca.", en: "cannot be read.")
        }
    }

    private func list(_ names: [String]) -> String {
        names.isEmpty ? "–" : names.map { "`\($0)`" }.joined(separator: ", ")
    }
}

extension MethodFault.Form: Worded {
    /// Which form is needed.
    public var words: Words {
        switch self {
        case .text: Words(id: "di sini harus ada teks.", en: "a text is needed here.")
        case .number:
            Words(id: "di sini harus ada bilangan bulat.", en: "a whole number is needed here.")
        case .yesOrNo: Words(id: "tulis yes atau no.", en: "write yes or no.")
        case .list:
            Words(
                id: "di sini harus ada daftar: `- satu`, atau `[satu, dua]`.",
                en: "a list is needed here: `- one`, or `[one, two]`.")
        case .map:
            Words(
                id: "di sini harus ada `kunci: nilai`.", en: "`key: value` is needed here.")
        }
    }
}

extension Language {
    /// A fault with its line: `baris 12: …`, `line 12: …`.
    public func fault(_ fault: MethodFault) -> String {
        choose(id: "baris", en: "line") + " \(fault.line): " + fault.word(in: self)
    }
}
