/// What is asked in one row, each with the hint behind it.
public enum InquiryWord: CaseIterable, Worded, Sendable {
    /// The floor and its queue.
    case askHand, askHandHint, askFloor, askResponse, askPersonHint, askName, askLastWord
    /// Rules and rounds.
    case askLimit, askLimitHint, askRound, askRoundHint
    /// People.
    case askArrival, askArrivalHint, askCount, askCountHint, changeCountHint
    /// When something ended.
    case askEnd, askEndHint
    /// When somebody came and left, and how much earlier something was.
    case askPresence, askPresenceHint, askEarlier, askEarlierHint
    /// The legs of a timer.
    case askTimer, askTimerHint
    /// A photograph, who is to be seen in it, and whether they agree.
    case askPhotograph, askPhotographHint, askShown, askShownHint, askLeave, askLeaveHint
    /// Who disputes what was read back.
    case askDispute
    /// Who objects to an outcome, and why.
    case askObjection, askObjectionHint
    /// Whether all agree to everything.
    case askConsent, askConsentHint
    /// Who is meant while nobody is marked as present.
    case everyoneListed

    /// The words.
    public var words: Words {
        switch self {
        case .askHand: Words(id: "Tangan", en: "Hand")
        case .askHandHint:
            Words(
                id: "kode, nama, ciri; di depan ! interupsi, ? informasi, < tanggapan",
                en: "code, name or looks; in front ! order, ? information, < response")
        case .askFloor: Words(id: "Giliran untuk", en: "Floor to")
        case .askResponse: Words(id: "Tanggapan langsung", en: "Direct response")
        case .askPersonHint: Words(id: "kode atau nama", en: "code or name")
        case .askName: Words(id: "adalah", en: "is")
        case .askLastWord: Words(id: "Kata terakhir untuk", en: "Last word to")
        case .askLimit: Words(id: "Batas bicara", en: "Limit")
        case .askLimitHint:
            Words(
                id: "menit:detik, mis. 2:00; kosong tanpa batas",
                en: "minutes:seconds, as 2:00; empty for none")
        case .askRound: Words(id: "Termin", en: "Round")
        case .askRoundHint:
            Words(
                id: "jumlah penanya dan waktunya, mis. 3 2:00",
                en: "number of askers and their time, as 3 2:00")
        case .askArrival: Words(id: "Hadir", en: "Here")
        case .askArrivalHint:
            Words(
                id: "huruf awal nama, atau Nama, Instansi bagi yang baru",
                en: "first letters of a name, or Name, Institution for someone new")
        case .askCount: Words(id: "Hadir dari instansi", en: "Here from an institution")
        case .askCountHint:
            Words(id: "jumlah dan nama, mis. 12 PKH", en: "number and name, as 12 PKH")
        case .changeCountHint:
            Words(
                id: "menggantikan hitungan tadi; 0 menghapusnya",
                en: "in place of the count before; 0 takes it off")
        case .askPresence: Words(id: "Datang dan pulang", en: "Came and left")
        case .askPresenceHint:
            Words(
                id: "jam datang, mis. 8.15; 8.15-10.40; -10.40",
                en: "time of coming, as 8:15; 8:15-10:40; -10:40")
        case .askEarlier: Words(id: "Sudah sejak", en: "It began")
        case .askEarlierHint:
            Words(
                id: "berapa menit yang lalu, mis. 2 atau 1:30",
                en: "how many minutes ago, as 2 or 1:30")
        case .askTimer: Words(id: "Pewaktu", en: "Timer")
        case .askTimerHint:
            Words(
                id: "menit tiap babak, mis. 15 atau 2x10; kosong menghentikan",
                en: "minutes of each leg, as 15 or 2x10; empty stops it")
        case .askPhotograph: Words(id: "Foto", en: "Photograph")
        case .askPhotographHint:
            Words(
                id: "nama berkas PNG atau JPEG; Tab melengkapi",
                en: "name of a PNG or JPEG file; Tab completes it")
        case .askShown:
            Words(id: "Siapa tampak di foto (mis. P01 P03)", en: "Who is to be seen (as P01 P03)")
        case .askShownHint:
            Words(
                id: "0 tidak ada; kosong: semua orang",
                en: "0 for nobody; empty: everyone")
        case .askLeave: Words(id: "Mereka mengizinkan fotonya", en: "Do they allow it")
        case .askConsent: Words(id: "Semua setuju:", en: "All agree:")
        case .askConsentHint:
            Words(
                id: "y bila semua sudah ditanya; kosong: tidak",
                en: "y if all were asked; empty: no")
        case .everyoneListed:
            Words(
                id: "semua di daftar, sebab belum ada yang ditandai hadir",
                en: "everyone listed, as nobody is marked present")
        case .askLeaveHint:
            Words(
                id: "y: semua setuju; n: tidak; kosong: belum ditanya",
                en: "y: all agree; n: they do not; empty: not asked yet")
        case .askObjection: Words(id: "Yang berkeberatan", en: "Who objects")
        case .askObjectionHint:
            Words(
                id: "kode atau nama, lalu : alasannya; boleh kosong",
                en: "code or name, then : the reason; may stay empty")
        case .askDispute: Words(id: "Dibantah oleh", en: "Disputed by")
        case .askEnd: Words(id: "Berakhir pukul", en: "It ended at")
        case .askEndHint: Words(id: "jam, mis. 15.40", en: "a time, as 15:40")
        }
    }
}
