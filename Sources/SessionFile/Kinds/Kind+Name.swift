public import Discussion

extension Event.Kind {
    /// What lines call the kinds that this program knows, in the order of the page of the format.
    public static let names = [
        "writerJoined", "sessionCreated", "detailsChanged", "peopleAdded", "peopleAmended",
        "peopleRemoved", "attendanceRecorded", "attendanceCounted", "consentRecorded",
        "attributionChosen", "agendaItemsAdded", "agendaItemsAmended", "agendaItemMoved",
        "agendaItemsRemoved", "itemOpened", "itemPaused", "itemResumed", "itemClosed", "turnBegan",
        "turnEnded", "noteTaken", "notesAmended", "notesStruck", "offRecordBegan",
        "offRecordEnded", "sessionClosed", "retracted", "purged", "writerTimesShifted",
    ]

    /// What a line calls the kind.
    public var name: String {
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
