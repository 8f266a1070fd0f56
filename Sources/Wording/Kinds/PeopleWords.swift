public import Discussion

extension PersonRole: Worded {
    /// Narasumber, Resource person.
    public var words: Words {
        switch self {
        case .participant: Words(id: "Peserta", en: "Participant")
        case .resource: Words(id: "Narasumber", en: "Resource person")
        case .moderator: Words(id: "Moderator", en: "Moderator")
        case .team: Words(id: "Panitia", en: "Team")
        }
    }
}

extension AttendanceRecorded.Change: Worded {
    /// Datang, Arrived.
    public var words: Words {
        switch self {
        case .arrived: Words(id: "Datang", en: "Arrived")
        case .left: Words(id: "Pulang", en: "Left")
        case .absent: Words(id: "Tidak hadir", en: "Absent")
        }
    }
}

/// A person's sex, as the field ``PersonKey/sex`` holds it.
public enum Sex: String, CaseIterable, Worded, Sendable {
    /// `L`
    case male = "L"
    /// `P`
    case female = "P"

    /// Laki-laki, Male.
    public var words: Words {
        switch self {
        case .male: Words(id: "Laki-laki", en: "Male")
        case .female: Words(id: "Perempuan", en: "Female")
        }
    }

    /// The letter in a narrow column: L and P, M and F.
    public var letter: Words {
        switch self {
        case .male: Words(id: "L", en: "M")
        case .female: Words(id: "P", en: "F")
        }
    }
}

extension Speaker {
    /// What stands where a name would, if it is not one person: Semua, Everyone.
    public var wordsWithoutPerson: Words? {
        switch self {
        case .person: nil
        case .everyone: Words(id: "Semua", en: "Everyone")
        case .unknown: Words(id: "Belum diketahui", en: "Unknown")
        }
    }
}
