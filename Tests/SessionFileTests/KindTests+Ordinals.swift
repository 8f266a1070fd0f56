import Discussion

extension KindTests {
    /// The place of a kind in the list, by a switch that leaves none out.
    func ordinal(_ kind: Event.Kind) -> Int {
        switch kind {
        case .writerJoined: 0
        case .sessionCreated: 1
        case .detailsChanged: 2
        case .peopleAdded: 3
        case .peopleAmended: 4
        case .peopleRemoved: 5
        case .attendanceRecorded: 6
        case .attendanceCounted: 7
        case .consentRecorded: 8
        case .attributionChosen: 9
        case .agendaItemsAdded: 10
        case .agendaItemsAmended: 11
        case .agendaItemMoved: 12
        case .agendaItemsRemoved: 13
        case .itemOpened: 14
        case .itemPaused: 15
        case .itemResumed: 16
        case .itemClosed: 17
        case .turnBegan: 18
        case .turnEnded: 19
        case .noteTaken: 20
        case .notesAmended: 21
        case .notesStruck: 22
        case .offRecordBegan: 23
        case .offRecordEnded: 24
        case .sessionClosed: 25
        case .minutesApproved: 53
        case .retracted: 26
        case .purged: 27
        case .writerTimesShifted: 28
        case .unknown: 29
        case .itemInserted: 30
        case .itemSkipped: 31
        case .minutesAdded: 32
        case .agendaReplanned: 33
        case .eventDatedBack: 34
        case .handRaised: 35
        case .handsLowered: 36
        case .handMoved: 37
        case .handNamed: 38
        case .queueClosed: 39
        case .queueReopened: 40
        case .queuePolicyChosen: 41
        case .turnLimitSet: 42
        case .questionRoundBegan: 43
        case .wallTurned: 44
        case .methodAdopted: 45
        case .promptAsked: 46
        case .promptAnswered: 47
        case .boardOpened: 48
        case .entryAdded: 49
        case .entryAmended: 50
        case .entryLinked: 51
        case .entryScored: 52
        case .photographAttached: 54
        case .photographAmended: 55
        case .notesJoined: 56
        case .roleTaken: 57
        case .consentDocumented: 62
        case .timerStarted: 58
        case .timerStopped: 59
        case .recordingBegan: 60
        case .recordingEnded: 61
        case .promptMarked: 63
        }
    }
}
