import Discussion
import Testing
import Wording

@Suite("Tables that people bring")
struct TableReadingTests {
    private static let personHeads: [(String, PersonKey?)] = [
        ("Nama", .name), ("NAMA LENGKAP", .name), ("nama  lengkap (tanpa gelar)", .name),
        ("Name", .name), ("Full name", .name), ("Gelar Depan", .frontTitle),
        ("Gelar Belakang", .backTitle), ("Instansi", .institution), ("UNSUR", .institution),
        ("Lembaga", .institution), ("Instansi/Unsur", .institution),
        ("Instansi / Lembaga (asal)", .institution), ("Organisation", .institution),
        ("Desa/Kelurahan", .institution), ("Jabatan", .office), ("Jabatan/Unsur", .office),
        ("Position", .office), ("L/P", .sex), ("Jenis Kelamin", .sex), ("Sex (M/F)", .sex),
        ("M/F", .sex), ("No. HP", .phone), ("No. HP/WA", .phone), ("Telepon", .phone),
        ("Phone number", .phone), ("NIP.", .nip), ("Pangkat/Gol.", .rank), ("Golongan", .rank),
        ("Mewakili", .represents), ("Kode", .code), ("Peran", .role), ("Kelompok", .group),
        ("ciri", .cue), ("front-title", .frontTitle), ("No.", nil), ("Tanda tangan", nil),
        ("", nil), ("/", nil), ("Alamat", nil),
    ]

    @Test("Columns of people", arguments: personHeads)
    func personHead(head: String, key: PersonKey?) {
        #expect(PersonKey(head: head) == key)
    }

    private static let agendaHeads: [(String, AgendaItemKey?)] = [
        ("Acara", .title), ("Kegiatan", .title), ("Mata Acara", .title), ("Item", .title),
        ("Menit", .minutes), ("Durasi (menit)", .minutes), ("LAMA", .minutes),
        ("Minutes", .minutes), ("Waktu", .startsAt), ("Jam", .startsAt), ("Mulai", .startsAt),
        ("Pukul", .startsAt), ("Time", .startsAt), ("Narasumber", .person), ("Oleh", .person),
        ("Person", .person), ("Narasumber/Petugas", .person), ("Jenis", .type), ("Type", .type),
        ("Tetap", .fixed), ("Fixed", .fixed), ("Opsional", .optional), ("Optional", .optional),
        ("Ket.", .remark), ("starts-at", .startsAt), ("No", nil), ("", nil),
    ]

    @Test("Columns of a programme", arguments: agendaHeads)
    func agendaHead(head: String, key: AgendaItemKey?) {
        #expect(AgendaItemKey(head: head) == key)
    }

    @Test("Every field is found by its own label", arguments: Language.allCases)
    func ownLabels(language: Language) {
        for key in PersonKey.allCases { #expect(PersonKey(head: key.word(in: language)) == key) }
        // No table holds the identity by which a phase is known.
        for key in AgendaItemKey.allCases where key != .phase {
            #expect(AgendaItemKey(head: key.word(in: language)) == key)
        }
        for key in DetailKey.allCases { #expect(DetailKey(typed: key.word(in: language)) == key) }
        for key in DetailKey.allCases { #expect(DetailKey(typed: key.rawValue) == key) }
        #expect(DetailKey(typed: "warna") == nil)
    }

    private static let types: [(String, AgendaItemType?)] = [
        ("Sambutan", .speech), ("speech", .speech), ("RTL", .followUp), ("Q&A", .qa),
        ("tanya jawab", .qa), ("ISHOMA", .prayerBreak), ("Isoma", .prayerBreak),
        ("break", .rest), ("Coffee Break", .rest), ("group-work", .groupWork),
        ("Pemaparan", .talk), ("ai-phase", .aiPhase), ("Tari", nil), ("", nil),
    ]

    @Test("Types of agenda items", arguments: types)
    func type(text: String, type: AgendaItemType?) {
        #expect(AgendaItemType(typed: text) == type)
    }

    private static let titles: [(String, AgendaItemType?)] = [
        ("Sambutan Kepala Dinas Sosial", .speech), ("Doa penutup", .prayer),
        ("Menyanyikan lagu Indonesia Raya", .anthem), ("Diskusi kelompok per desa", .groupWork),
        ("Diskusi", .qa), ("Tanya jawab, termin 1", .qa), ("Istirahat, salat, makan", .prayerBreak),
        ("Istirahat 15 menit", .rest), ("Laporan Ketua Panitia", .report),
        ("Materi II: Pemetaan aset", .talk), ("Pemetaan aset", nil), ("", nil), ("12", nil),
    ]

    @Test("Types that titles suggest", arguments: titles)
    func suggested(title: String, type: AgendaItemType?) {
        #expect(AgendaItemType(suggestedBy: title) == type)
    }

    private static let roles: [(String, PersonRole?)] = [
        ("Narasumber", .resource), ("speaker", .resource), ("Peserta", .participant),
        ("Fasilitator", .moderator), ("moderator", .moderator), ("resource", .resource),
        ("Tamu", nil),
    ]

    @Test("Roles", arguments: roles)
    func role(text: String, role: PersonRole?) {
        #expect(PersonRole(typed: text) == role)
    }

    private static let sexes: [(String, Sex?)] = [
        ("L", .male), ("l", .male), ("M", .male), ("Laki-laki", .male), ("laki laki", .male),
        ("Pria", .male), ("male", .male), ("P", .female), ("F", .female), ("Perempuan", .female),
        ("Wanita", .female), ("female", .female), ("", nil), ("-", nil), ("X", nil),
    ]

    @Test("Sexes", arguments: sexes)
    func sex(text: String, sex: Sex?) {
        #expect(Sex(typed: text) == sex)
    }

    private static let flags: [(String, Bool?)] = [
        ("ya", true), ("Ya.", true), ("YES", true), ("x", true), ("✓", true), ("1", true),
        ("tidak", false), ("No", false), ("-", false), ("0", false), ("", nil),
        ("mungkin", nil), ("2", nil),
    ]

    @Test("Yes and no", arguments: flags)
    func flag(text: String, flag: Bool?) {
        #expect(readFlag(text) == flag)
    }

    @Test("Every value is found by its own word", arguments: Language.allCases)
    func ownWords(language: Language) {
        for type in AgendaItemType.allCases {
            #expect(AgendaItemType(typed: type.word(in: language)) == type)
            #expect(AgendaItemType(typed: type.rawValue) == type)
        }
        for role in PersonRole.allCases {
            #expect(PersonRole(typed: role.word(in: language)) == role)
        }
        for sex in Sex.allCases {
            #expect(Sex(typed: sex.word(in: language)) == sex)
            #expect(Sex(typed: sex.letter[language]) == sex)
        }
    }
}
