public import Discussion

extension PersonKey: Worded {
    /// The label of the field in a form.
    public var words: Words {
        switch self {
        case .code: Words(id: "Kode", en: "Code")
        case .role: Words(id: "Peran", en: "Role")
        case .frontTitle: Words(id: "Gelar depan", en: "Title before")
        case .name: Words(id: "Nama", en: "Name")
        case .backTitle: Words(id: "Gelar belakang", en: "Title after")
        case .office: Words(id: "Jabatan", en: "Office")
        case .institution: Words(id: "Instansi/unsur", en: "Institution")
        case .group: Words(id: "Kelompok", en: "Group")
        case .sex: Words(id: "Jenis kelamin", en: "Sex")
        case .nip: Words(id: "NIP", en: "NIP")
        case .rank: Words(id: "Pangkat/gol.", en: "Rank")
        case .phone: Words(id: "No. HP", en: "Phone")
        case .represents: Words(id: "Mewakili", en: "Represents")
        case .cue: Words(id: "Ciri (rahasia)", en: "Seat cue (private)")
        }
    }
}
