/// What stands over a form and in its fields, and why a field is not taken.
public enum FormWord: CaseIterable, Worded, Sendable {
    /// Over a form.
    case newItem, changeItem, newPersonForm, changePerson, newEntry, changeEntry, messageToRoom,
        howConsent, sessionDetails
    /// In a field that is either.
    case yes, no
    /// What a field wants that was not typed.
    case notMinutes, notAClock, notANumber, notADate, notAChoice, notAFlag, notOnList

    /// The words in both languages.
    public var words: Words {
        switch self {
        case .newItem: Words(id: "Acara baru", en: "New item")
        case .changeItem: Words(id: "Ubah acara", en: "Change item")
        case .newPersonForm: Words(id: "Orang baru", en: "New person")
        case .changePerson: Words(id: "Ubah data orang", en: "Change person")
        case .newEntry: Words(id: "Isian baru", en: "New entry")
        case .changeEntry: Words(id: "Ubah isian", en: "Change entry")
        case .messageToRoom: Words(id: "Pesan untuk ruangan", en: "Message to the room")
        case .howConsent: Words(id: "Cara izin diberikan", en: "How consent was given")
        case .sessionDetails: Words(id: "Data sesi", en: "Session details")
        case .yes: Words(id: "ya", en: "yes")
        case .no: Words(id: "tidak", en: "no")
        case .notMinutes: Words(id: "Isi menit, mis. 45 atau 1j30.", en: "Minutes, as 45 or 1h30.")
        case .notAClock: Words(id: "Isi jam, mis. 9.30.", en: "A time of day, as 9:30.")
        case .notANumber: Words(id: "Isi angka, mis. 24 atau 38jt.", en: "A number, as 24 or 38jt.")
        case .notADate: Words(id: "Isi tanggal, mis. 15-1-2021.", en: "A date, as 15-1-2021.")
        case .notAChoice: Words(id: "Pilih dengan spasi.", en: "Choose with the space bar.")
        case .notAFlag: Words(id: "Isi ya atau tidak.", en: "Yes or no.")
        case .notOnList:
            Words(
                id: "Tidak ada di daftar orang: tambahkan di 8, atau kosongkan.",
                en: "Not on the list of people: add them in 8, or leave it empty.")
        }
    }
}
