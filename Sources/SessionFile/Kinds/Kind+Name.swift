public import Discussion

extension Event.Kind {
    /// What lines call the kinds that this program knows, in the order of the page of the format.
    public static let names = [
        "writerJoined", "sessionCreated", "detailsChanged", "peopleAdded", "peopleAmended",
        "peopleRemoved", "attendanceRecorded", "attendanceCounted", "consentRecorded",
        "consentDocumented", "attributionChosen", "agendaItemsAdded", "agendaItemsAmended",
        "agendaItemMoved", "agendaItemsRemoved", "itemOpened", "itemPaused", "itemResumed",
        "itemClosed", "itemInserted", "itemSkipped", "minutesAdded", "agendaReplanned", "turnBegan",
        "handRaised", "handsLowered", "handMoved", "handNamed", "queueClosed", "queueReopened",
        "queuePolicyChosen", "turnLimitSet", "questionRoundBegan", "turnEnded", "noteTaken",
        "notesAmended", "notesStruck", "notesJoined", "methodAdopted", "promptAsked",
        "promptAnswered", "promptMarked", "boardOpened", "entryAdded", "entryAmended",
        "entryLinked", "entryScored",
        "photographAttached", "photographAmended", "timerStarted", "timerStopped", "recordingBegan",
        "recordingEnded", "offRecordBegan", "offRecordEnded", "wallTurned", "roleTaken",
        "sessionClosed", "minutesApproved", "retracted", "purged", "writerTimesShifted",
        "eventDatedBack",
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
        case .consentDocumented: "consentDocumented"
        case .attributionChosen: "attributionChosen"
        case .agendaItemsAdded: "agendaItemsAdded"
        case .agendaItemsAmended: "agendaItemsAmended"
        case .agendaItemMoved: "agendaItemMoved"
        case .agendaItemsRemoved: "agendaItemsRemoved"
        case .itemOpened: "itemOpened"
        case .itemPaused: "itemPaused"
        case .itemResumed: "itemResumed"
        case .itemClosed: "itemClosed"
        case .itemInserted: "itemInserted"
        case .itemSkipped: "itemSkipped"
        case .minutesAdded: "minutesAdded"
        case .agendaReplanned: "agendaReplanned"
        case .turnBegan: "turnBegan"
        case .handRaised: "handRaised"
        case .handsLowered: "handsLowered"
        case .handMoved: "handMoved"
        case .handNamed: "handNamed"
        case .queueClosed: "queueClosed"
        case .queueReopened: "queueReopened"
        case .queuePolicyChosen: "queuePolicyChosen"
        case .turnLimitSet: "turnLimitSet"
        case .questionRoundBegan: "questionRoundBegan"
        case .turnEnded: "turnEnded"
        case .noteTaken: "noteTaken"
        case .notesAmended: "notesAmended"
        case .notesStruck: "notesStruck"
        case .notesJoined: "notesJoined"
        case .methodAdopted: "methodAdopted"
        case .promptAsked: "promptAsked"
        case .promptAnswered: "promptAnswered"
        case .promptMarked: "promptMarked"
        case .boardOpened: "boardOpened"
        case .entryAdded: "entryAdded"
        case .entryAmended: "entryAmended"
        case .entryLinked: "entryLinked"
        case .entryScored: "entryScored"
        case .photographAttached: "photographAttached"
        case .photographAmended: "photographAmended"
        case .timerStarted: "timerStarted"
        case .timerStopped: "timerStopped"
        case .recordingBegan: "recordingBegan"
        case .recordingEnded: "recordingEnded"
        case .offRecordBegan: "offRecordBegan"
        case .offRecordEnded: "offRecordEnded"
        case .wallTurned: "wallTurned"
        case .roleTaken: "roleTaken"
        case .sessionClosed: "sessionClosed"
        case .minutesApproved: "minutesApproved"
        case .retracted: "retracted"
        case .purged: "purged"
        case .writerTimesShifted: "writerTimesShifted"
        case .eventDatedBack: "eventDatedBack"
        case .unknown(let name): name
        }
    }
}
