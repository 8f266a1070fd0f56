/// What `rembug doctor` looks at.
public enum DoctorPart: CaseIterable, Worded, Sendable {
    /// What draws the screen.
    case terminal, size, colors, characters
    /// The machine.
    case locale, clock, folder
    /// What is beside the program.
    case paper, settings

    /// The name in front of what was found.
    public var words: Words {
        switch self {
        case .terminal: Words(id: "Terminal", en: "Terminal")
        case .size: Words(id: "Ukuran", en: "Size")
        case .colors: Words(id: "Warna", en: "Colours")
        case .characters: Words(id: "Huruf", en: "Characters")
        case .locale: Words(id: "Bahasa", en: "Language")
        case .clock: Words(id: "Jam", en: "Clock")
        case .folder: Words(id: "Folder sesi", en: "Sessions")
        case .paper: Words(id: "PDF", en: "PDF")
        case .settings: Words(id: "Setelan", en: "Settings")
        }
    }
}
