/// The commands of the live screen, by the words that name them.
///
/// Their keys, and where and when they may run, are the screen's own matter.
public enum CommandName: String, CaseIterable, Worded, Sendable {
    /// The floor.
    case handUp = "hand-up"
    case giveFloor = "give-floor"
    case endTurn = "end-turn"
    case respond
    /// The programme and its time.
    case nextItem = "next-item"
    case pause, backDate = "back-date", rePlan = "re-plan", closeSession = "close-session"
    /// The line and the notes.
    case mark, setAside = "set-aside", kind, strike, amend, editor
    /// Outcomes.
    case agree, object
    /// People.
    case addPerson = "add-person"
    case arrive, depart, consent, attribution
    /// What the room sees and what is kept.
    case wall, offRecord = "off-record", hideScreen = "hide-screen"
    /// The record.
    case undo, redo, settle, print
    case saveElsewhere = "save-elsewhere"
    /// The screen itself.
    case lists, write, filter, palette, help, leave

    /// One short word for the key bar, which `/` also understands.
    public var words: Words {
        switch self {
        case .handUp: Words(id: "tangan", en: "hand")
        case .giveFloor: Words(id: "panggil", en: "give floor")
        case .endTurn: Words(id: "usai bicara", en: "end turn")
        case .respond: Words(id: "tanggap", en: "respond")
        case .nextItem: Words(id: "berikut", en: "next")
        case .pause: Words(id: "jeda", en: "pause")
        case .backDate: Words(id: "mundur", en: "back-date")
        case .rePlan: Words(id: "atur ulang", en: "re-plan")
        case .closeSession: Words(id: "tutup", en: "close")
        case .mark: Words(id: "tandai", en: "mark")
        case .setAside: Words(id: "sisihkan", en: "aside")
        case .kind: Words(id: "jenis", en: "kind")
        case .strike: Words(id: "coret", en: "strike")
        case .amend: Words(id: "ubah", en: "amend")
        case .editor: Words(id: "penyunting", en: "editor")
        case .agree: Words(id: "sepakat", en: "agree")
        case .object: Words(id: "keberatan", en: "object")
        case .addPerson: Words(id: "tambah", en: "add")
        case .arrive: Words(id: "datang", en: "arrive")
        case .depart: Words(id: "pulang", en: "depart")
        case .consent: Words(id: "izin", en: "consent")
        case .attribution: Words(id: "penyebutan", en: "attribution")
        case .wall: Words(id: "layar", en: "wall")
        case .offRecord: Words(id: "luar rekam", en: "off record")
        case .hideScreen: Words(id: "sembunyi", en: "hide")
        case .undo: Words(id: "batal", en: "undo")
        case .redo: Words(id: "ulangi", en: "redo")
        case .settle: Words(id: "putuskan", en: "decide")
        case .print: Words(id: "cetak", en: "print")
        case .saveElsewhere: Words(id: "tempat lain", en: "elsewhere")
        case .lists: Words(id: "daftar", en: "lists")
        case .write: Words(id: "tulis", en: "write")
        case .filter: Words(id: "saring", en: "filter")
        case .palette: Words(id: "perintah", en: "commands")
        case .help: Words(id: "bantuan", en: "help")
        case .leave: Words(id: "keluar", en: "leave")
        }
    }

    /// The command that a word after `/` names, in either language; nothing if none does.
    public init?(typed text: String) {
        guard let command = Self.named(text, spellings: { _ in [] }) else { return nil }
        self = command
    }
}
