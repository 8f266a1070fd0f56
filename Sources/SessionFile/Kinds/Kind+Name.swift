import Discussion

extension Event.Kind {
    /// What a line calls the kind.
    var name: String {
        switch self {
        case .writerJoined: "writerJoined"
        case .sessionCreated: "sessionCreated"
        case .detailsChanged: "detailsChanged"
        case .peopleAdded: "peopleAdded"
        case .peopleAmended: "peopleAmended"
        case .peopleRemoved: "peopleRemoved"
        case .attendanceRecorded: "attendanceRecorded"
        case .attendanceCounted: "attendanceCounted"
        case .consentRecorded: "consentRecorded"
        case .attributionChosen: "attributionChosen"
        case .agendaItemsAdded: "agendaItemsAdded"
        case .agendaItemsAmended: "agendaItemsAmended"
        case .agendaItemMoved: "agendaItemMoved"
        case .agendaItemsRemoved: "agendaItemsRemoved"
        case .itemOpened: "itemOpened"
        case .itemPaused: "itemPaused"
        case .itemResumed: "itemResumed"
        case .itemClosed: "itemClosed"
        case .turnBegan: "turnBegan"
        case .turnEnded: "turnEnded"
        case .noteTaken: "noteTaken"
        case .notesAmended: "notesAmended"
        case .notesStruck: "notesStruck"
        case .methodAdopted: "methodAdopted"
        case .promptAsked: "promptAsked"
        case .promptAnswered: "promptAnswered"
        case .boardOpened: "boardOpened"
        case .entryAdded: "entryAdded"
        case .entryAmended: "entryAmended"
        case .entryLinked: "entryLinked"
        case .entryScored: "entryScored"
        case .offRecordBegan: "offRecordBegan"
        case .offRecordEnded: "offRecordEnded"
        case .sessionClosed: "sessionClosed"
        case .retracted: "retracted"
        case .purged: "purged"
        case .writerTimesShifted: "writerTimesShifted"
        case .unknown(let name): name
        }
    }
}
