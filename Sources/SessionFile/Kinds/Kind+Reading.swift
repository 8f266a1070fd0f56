import Discussion
import JSON

extension Event.Kind {
    /// Reads what happened from its name and the data that come next.
    init(named name: String, _ reader: inout JSONReader) throws(JSONError) {
        if name == "noteTaken" {
            self = .noteTaken(try Read.noteTaken(&reader))
        } else {
            try self.init(named: name, Members(&reader))
        }
    }

    /// Reads what happened from its name and the members of its data, a note's excepted.
    init(named name: String, _ data: Members) throws(JSONError) {
        self =
            if let kind = try Self.note(name, data) {
                kind
            } else if let kind = try Self.programme(name, data) {
                kind
            } else if let kind = try Self.time(name, data) {
                kind
            } else if let kind = try Self.floor(name, data) {
                kind
            } else if let kind = try Self.people(name, data) {
                kind
            } else if let kind = try Self.board(name, data) {
                kind
            } else {
                try Self.record(name, data)
            }
    }

    private static func note(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "noteTaken": throw data.missing("note")
        case "notesAmended": .notesAmended(try data("notes", Read.amendments))
        case "notesStruck": .notesStruck(try data("notes", Read.entities))
        case "notesJoined":
            .notesJoined(
                try data("notes", Read.amendments), struck: try data("struck", Read.entities))
        default: nil
        }
    }

    private static func programme(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "agendaItemsAdded":
            .agendaItemsAdded(
                try data("items", Read.things), after: try data.ifAny("after", Read.entity))
        case "agendaItemsAmended": .agendaItemsAmended(try data("items", Read.amendments))
        case "agendaItemMoved":
            .agendaItemMoved(
                try data("item", Read.entity), after: try data.ifAny("after", Read.entity))
        case "agendaItemsRemoved": .agendaItemsRemoved(try data("items", Read.entities))
        default: nil
        }
    }

    private static func people(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "peopleAdded": .peopleAdded(try data("people", Read.things))
        case "peopleAmended": .peopleAmended(try data("people", Read.amendments))
        case "peopleRemoved": .peopleRemoved(try data("people", Read.entities))
        case "attendanceRecorded":
            .attendanceRecorded(
                AttendanceRecorded(
                    try data("people", Read.entities), try data("change", Read.choice)))
        case "attendanceCounted":
            .attendanceCounted(
                institution: try data("institution", Read.text),
                count: Int(try data("count", Read.integer)))
        case "consentRecorded": .consentRecorded(try Read.consentRecorded(data))
        case "consentDocumented": .consentDocumented(try Read.consentDocumented(data))
        case "attributionChosen":
            .attributionChosen(
                try data.ifAny("attribution", Read.choice),
                item: try data.ifAny("item", Read.entity),
                replaces: try data.ifAny("replaces", Read.events))
        default: nil
        }
    }

    private static func board(_ name: String, _ data: Members) throws(JSONError) -> Self? {
        switch name {
        case "methodAdopted": .methodAdopted(try data("method", Read.method))
        case "promptAsked":
            .promptAsked(
                try data("prompt", Read.entity), item: try data.ifAny("item", Read.entity))
        case "promptAnswered":
            .promptAnswered(
                try data("prompt", Read.entity), person: try data("person", Read.entity),
                try data("answer", Read.choice))
        case "promptMarked":
            .promptMarked(
                try data("prompt", Read.entity), isKey: try data("key", Read.flag))
        case "boardOpened": .boardOpened(try data("board", Read.entity))
        case "entryAdded": .entryAdded(try Read.entryAdded(data))
        case "entryAmended":
            .entryAmended(try data("entry", Read.entity), try data("fields", Read.changes))
        case "entryLinked":
            .entryLinked(
                try data("entry", Read.entity),
                EntryLink(
                    try data("target", Read.entity), idea: try data.ifAny("idea", Read.text)))
        case "entryScored":
            .entryScored(
                try data("entry", Read.entity), by: try data.ifAny("person", Read.entity),
                try data("scores", Read.scores))
        default: nil
        }
    }

    private static func record(_ name: String, _ data: Members) throws(JSONError) -> Self {
        switch name {
        case "writerJoined":
            .writerJoined(
                WriterJoined(
                    role: try data("role", Read.text), program: try data("program", Read.text),
                    boot: try data("boot", Read.text)))
        case "sessionCreated": .sessionCreated(details: try data("details", Read.fields))
        case "detailsChanged": .detailsChanged(try data("details", Read.changes))
        case "photographAttached": .photographAttached(try Read.photograph(data))
        case "photographAmended":
            .photographAmended(
                try data("photograph", Read.entity), try data("fields", Read.changes))
        case "timerStarted":
            .timerStarted(
                TimerStarted(
                    legs: try data("legs", Read.seconds),
                    item: try data.ifAny("item", Read.entity)))
        case "timerStopped": .timerStopped
        case "recordingBegan": .recordingBegan
        case "recordingEnded": .recordingEnded
        case "offRecordBegan": .offRecordBegan
        case "offRecordEnded": .offRecordEnded
        case "wallTurned": .wallTurned(try Read.wallContent(data))
        case "roleTaken": .roleTaken(try data("role", Read.text))
        case "sessionClosed": .sessionClosed
        case "minutesApproved":
            .minutesApproved(
                MinutesApproved(
                    version: Int(try data("version", Read.count)),
                    Coverage(
                        seen: try data("seen", Read.lastNumbers),
                        digest: try data("digest", Read.text),
                        files: try data.ifAny("files", Read.officeFiles))))
        case "retracted": .retracted(try data("events", Read.events))
        case "purged": .purged(try data("events", Read.events))
        case "writerTimesShifted":
            .writerTimesShifted(
                try data("writer", Read.writer),
                milliseconds: try data("milliseconds", Read.integer))
        default: .unknown(name)
        }
    }
}
