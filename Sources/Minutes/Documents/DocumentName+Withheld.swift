public import Discussion
public import Wording

extension DocumentName {
    /// What of something kept back it would tell if it might.
    public func part(of withheld: Withheld) -> Withheld? {
        concerns(withheld.reason) ? withheld : withheld.inProgramme
    }

    /// Whether it would tell, if it might, what is kept back for a reason.
    private func concerns(_ reason: Withheld.Reason) -> Bool {
        switch reason {
        case .names, .unlisted, .disputed, .enteredTwice: true
        case .observerNotes, .askedLater, .marks, .debrief, .refusedNotes, .offRecord, .wrongClock,
            .quotes, .voices, .namesInText, .doubtfulWords, .entriesWithoutBoard:
            kind != .aid
        case .privateFields: self == .daftarHadir
        case .itemRemarks: [.runSheet, .notula, .laporan, .evaluasi].contains(self)
        case .restrictedEntries: [.laporan, .notula, .transcript].contains(self)
        case .withoutLeave, .refusedEntries: [.laporan, .transcript].contains(self)
        case .photographs: [.notula, .laporan].contains(self)
        case .smallCounts: self != .runSheet
        }
    }
}
