/// What is said of the floor, and what is asked with answers to choose from.
public enum FloorMessage: CaseIterable, Worded, Sendable {
    /// What was typed into a prompt.
    case described, present, notAPerson, onePersonOnly, oneNewOnly, takenAsLooks, notALimit,
        notARound,
        notACount, notAnEnd, notAPresence,
        notEarlier, notATimer, notALeave
    /// Questions with answers to choose.
    case choosePolicy, chooseProposal, stillOpen, goesOn, endedAtOther
    /// Messages.
    case onTime, onTimeWithoutEnd, hidden, notRecorded, noHandSelected

    /// The words.
    public var words: Words {
        switch self {
        case .described: Words(id: "ciri; nama menyusul", en: "looks; the name comes later")
        case .present: Words(id: "sudah hadir", en: "here already")
        case .notAPerson:
            Words(
                id: "Tidak ada di daftar; +Nama atau Nama, Instansi menambahkan.",
                en: "Not on the list; +Name or Name, Institution adds.")
        case .onePersonOnly: Words(id: "Satu orang saja.", en: "One person only.")
        case .oneNewOnly:
            Words(
                id: "Orang baru satu per satu: +Nama, Instansi, dengan satu koma.",
                en: "New people one at a time: +Name, Institution, with one comma.")
        case .takenAsLooks:
            Words(
                id: "Tidak ada di daftar: menjadi ciri seseorang.",
                en: "Not on the list: taken as what somebody looks like.")
        case .notALimit:
            Words(id: "Tulis menit:detik, mis. 2:00.", en: "Write minutes:seconds, as 2:00.")
        case .notARound:
            Words(
                id: "Tulis jumlah penanya dan waktunya, mis. 3 2:00.",
                en: "Write the number of askers and their time, as 3 2:00.")
        case .notACount:
            Words(
                id: "Tulis jumlah lalu instansi, mis. 12 PKH.",
                en: "Write a number, then the institution, as 12 PKH.")
        case .notAnEnd:
            Words(
                id: "Tulis jam antara kejadian terakhir dan sekarang.",
                en: "Write a time between the last event and now.")
        case .notAPresence:
            Words(
                id: "Tulis jam yang sudah lewat, mis. 8.15-10.40.",
                en: "Write times that have passed, as 8:15-10:40.")
        case .notEarlier:
            Words(
                id: "Tulis menit yang lalu, mis. 2 atau 1:30, paling lama sehari.",
                en: "Write minutes ago, as 2 or 1:30, a day at most.")
        case .notALeave:
            Words(
                id: "Tulis y (semua setuju) atau n (tidak); kosong: belum ditanya.",
                en: "Type y (all agree) or n (they do not); empty: not asked yet.")
        case .notATimer:
            Words(
                id: "Tulis menit tiap babak, mis. 15, 10 10 atau 2x10.",
                en: "Write the minutes of each leg, as 15, 10 10 or 2x10.")
        case .choosePolicy:
            Words(id: "Antrean diurutkan menurut", en: "The queue is ordered by")
        case .chooseProposal:
            Words(id: "Atur ulang sisa acara", en: "Re-plan what is left")
        case .stillOpen: Words(id: "Acara ini masih terbuka", en: "This item is still open")
        case .goesOn: Words(id: "Masih berlangsung", en: "It is still going on")
        case .endedAtOther: Words(id: "Berakhir pukul lain", en: "It ended at another time")
        case .onTime:
            Words(
                id: "Tidak terlambat; tidak ada yang perlu diatur ulang.",
                en: "Not behind; there is nothing to re-plan.")
        case .onTimeWithoutEnd:
            Words(
                id: "Belum diketahui kapan harus selesai: isi «Selesai pukul» di DATA SESI (D).",
                en: "Nobody has said when it is to end: fill in “Ends at” in SESSION DETAILS (D).")
        case .hidden:
            Words(
                id: "Layar disembunyikan. Tekan tombol apa saja.",
                en: "The screen is hidden. Press any key.")
        case .notRecorded: Words(id: "tidak tercatat", en: "not recorded")
        case .noHandSelected:
            Words(id: "Tidak ada tangan terpilih.", en: "No hand is selected.")
        }
    }
}
