import Discussion
import SessionFile

extension KindTests {
    /// Events of every kind, each with its data as they stand in the file.
    static let table: [(Event.Kind, String)] = [
        (
            .writerJoined(Sample.author.joined),
            #"{"role":"note","program":"rembug 1.0","boot":"b00t"}"#
        ),
        (
            .sessionCreated(details: [
                .title: .text("Kopi"), .aims: .list(["a", "b"]), .startsAt: .time(570),
                .date: CivilDate(year: 2020, month: 11, day: 30).map { .date($0) } ?? .flag(true),
            ]),
            #"{"details":{"title":"Kopi","aims":["a","b"],"date":"2020-11-30","starts-at":"09:30"}}"#
        ),
        (
            .detailsChanged(Changes([.endsAt: .time(1530)], replaces: [.endsAt: []])),
            #"{"details":{"set":{"ends-at":"25:30"},"replaces":{"ends-at":[]}}}"#
        ),
        (
            .peopleAdded([person, [:]]),
            #"{"people":[{"code":"P07","name":"Sri \"S\""},{}]}"#
        ),
        (
            .peopleAmended([Sample.entity(2, 1): Changes([.cue: nil], replaces: [:])]),
            #"{"people":{"7QK3M2XA:2.1":{"set":{"cue":null},"replaces":{}}}}"#
        ),
        (.peopleRemoved([Sample.entity(2)]), #"{"people":["7QK3M2XA:2"]}"#),
        (
            .attendanceRecorded(AttendanceRecorded([Sample.entity(2)], .left)),
            #"{"people":["7QK3M2XA:2"],"change":"left"}"#
        ),
        (
            .attendanceCounted(institution: "Desa", count: 12),
            #"{"institution":"Desa","count":12}"#
        ),
        (
            .consentRecorded(
                ConsentRecorded([Sample.entity(2)], [.quote, .name], .given, form: "oral")),
            #"{"people":["7QK3M2XA:2"],"purposes":["quote","name"],"answer":"given","form":"oral"}"#
        ),
        (
            .consentRecorded(
                ConsentRecorded(
                    [Sample.entity(2): [.quote, .name], Sample.entity(3): [.name]], .given)),
            #"{"answers":{"7QK3M2XA:2":["quote","name"],"7QK3M2XA:3":["name"]},"answer":"given"}"#
        ),
        (
            .consentRecorded(
                ConsentRecorded(
                    [Sample.entity(2)], [.quote], .withdrawn, replaces: [Sample.entity(4).event])),
            #"{"people":["7QK3M2XA:2"],"purposes":["quote"],"answer":"withdrawn","#
                + #""replaces":["7QK3M2XA:4"]}"#
        ),
        (
            .consentDocumented(
                ConsentDocumented(
                    [Sample.entity(2): [.quote, .photo]], form: "signed", language: "Madura",
                    witness: "Bu RT")),
            #"{"answers":{"7QK3M2XA:2":["quote","photo"]},"form":"signed","#
                + #""language":"Madura","witness":"Bu RT"}"#
        ),
        (
            .attributionChosen(.chathamHouse, item: Sample.entity(3)),
            #"{"attribution":"chatham-house","item":"7QK3M2XA:3"}"#
        ),
        (
            .attributionChosen(
                nil, item: Sample.entity(3), replaces: [Sample.entity(4).event]),
            #"{"item":"7QK3M2XA:3","replaces":["7QK3M2XA:4"]}"#
        ),
        (
            .agendaItemsAdded(
                [[.title: .text("T"), .minutes: .number(5), .fixed: .flag(true)]],
                after: Sample.entity(3)),
            #"{"items":[{"title":"T","minutes":5,"fixed":true}],"after":"7QK3M2XA:3"}"#
        ),
        (
            .agendaItemsAmended([
                Sample.entity(3): Changes(
                    [.person: .entity(Sample.entity(2))], replaces: [.person: [Sample.id(3)]])
            ]),
            #"{"items":{"7QK3M2XA:3":{"set":{"person":"7QK3M2XA:2"},"#
                + #""replaces":{"person":["7QK3M2XA:3"]}}}}"#
        ),
        (.agendaItemMoved(Sample.entity(3), after: nil), #"{"item":"7QK3M2XA:3"}"#),
        (.agendaItemsRemoved([Sample.entity(3)]), #"{"items":["7QK3M2XA:3"]}"#),
        (.itemOpened(Sample.entity(3)), #"{"item":"7QK3M2XA:3"}"#),
        (
            .itemOpened(Sample.entity(3), closing: Sample.entity(2)),
            #"{"item":"7QK3M2XA:3","closing":"7QK3M2XA:2"}"#
        ),
        (.itemPaused(Sample.entity(3)), #"{"item":"7QK3M2XA:3"}"#),
        (.itemResumed(Sample.entity(3)), #"{"item":"7QK3M2XA:3"}"#),
        (.itemClosed(Sample.entity(3)), #"{"item":"7QK3M2XA:3"}"#),
        (
            .itemInserted(
                [.title: .text("Doa"), .minutes: .number(5)], after: Sample.entity(3)),
            #"{"values":{"title":"Doa","minutes":5},"after":"7QK3M2XA:3"}"#
        ),
        (.itemSkipped(Sample.entity(3)), #"{"item":"7QK3M2XA:3"}"#),
        (
            .minutesAdded(Sample.entity(3), minutes: -2),
            #"{"item":"7QK3M2XA:3","minutes":-2}"#
        ),
        (
            .agendaReplanned(
                Replanning(
                    lengths: [Sample.entity(3, 1): 20, Sample.entity(3): 5],
                    skipped: [Sample.entity(4)], endsAt: 1470)),
            #"{"lengths":{"7QK3M2XA:3":5,"7QK3M2XA:3.1":20},"skipped":["7QK3M2XA:4"],"#
                + #""ends-at":"24:30"}"#
        ),
        (
            .turnBegan(
                TurnBegan(
                    speaker: Sample.entity(41, 1), item: nil, manner: .interposed,
                    hand: Sample.entity(6), added: [person])
            ),
            #"{"speaker":"7QK3M2XA:41.1","manner":"interposed","hand":"7QK3M2XA:6","added":[{"code":"P07","name":"Sri \"S\""}]}"#
        ),
        (
            .handRaised(
                HandRaised(
                    speaker: Sample.entity(41, 1), lane: .order, item: Sample.entity(3),
                    added: [person])),
            #"{"speaker":"7QK3M2XA:41.1","lane":"order","item":"7QK3M2XA:3","#
                + #""added":[{"code":"P07","name":"Sri \"S\""}]}"#
        ),
        (.handsLowered([Sample.entity(6)]), #"{"hands":["7QK3M2XA:6"]}"#),
        (
            .handMoved(HandMoved(Sample.entity(6), after: nil, before: Sample.entity(7))),
            #"{"hand":"7QK3M2XA:6","before":"7QK3M2XA:7"}"#
        ),
        (
            .handNamed(HandNamed(Sample.entity(6), speaker: Sample.entity(2))),
            #"{"hand":"7QK3M2XA:6","speaker":"7QK3M2XA:2"}"#
        ),
        (.queueClosed, "{}"),
        (.queueReopened, "{}"),
        (.queuePolicyChosen(.firstTimers), #"{"policy":"first-timers"}"#),
        (.turnLimitSet(seconds: nil), "{}"),
        (
            .questionRoundBegan(
                QuestionRoundBegan(item: Sample.entity(3), seats: 3, seconds: 120)),
            #"{"item":"7QK3M2XA:3","seats":3,"seconds":120}"#
        ),
        (.turnEnded(Sample.entity(5)), #"{"turn":"7QK3M2XA:5"}"#),
        (
            .noteTaken(
                NoteTaken(
                    [
                        .kind: .text("answer"), .text: .text("kopi ☕\n"),
                        .answers: .entities([Sample.entity(5)]), .tags: .list([]),
                    ], line: "a: kopi", under: Sample.id(4))),
            #"{"note":{"kind":"answer","text":"kopi ☕\n","tags":[],"answers":["7QK3M2XA:5"]},"#
                + #""line":"a: kopi","under":"7QK3M2XA:4"}"#
        ),
        (
            .notesAmended([Sample.entity(41): amendment]),
            #"{"notes":{"7QK3M2XA:41":{"set":{"text":"b","due":null},"#
                + #""replaces":{"text":["7QK3M2XA:41"],"due":[]}}}}"#
        ),
        (.notesStruck([Sample.entity(41)]), #"{"notes":["7QK3M2XA:41"]}"#),
        (
            .notesJoined([Sample.entity(41): amendment], struck: [Sample.entity(42)]),
            #"{"notes":{"7QK3M2XA:41":{"set":{"text":"b","due":null},"#
                + #""replaces":{"text":["7QK3M2XA:41"],"due":[]}}},"struck":["7QK3M2XA:42"]}"#
        ),
        (
            .methodAdopted(Sample.method),
            #"{"method":{"name":"bucket","title":{"id":"Ember","en":"Bucket"},"#
                + #""phases":[{"name":"flows","title":{"id":"Arus","en":"Flows"},"minutes":45,"#
                + #""type":"instrument","board":"flows","prompts":[{"id":"Dari mana?","#
                + #""en":"From where?","probes":[{"id":"Lagi?","en":"More?"}]}]}],"#
                + #""boards":[{"name":"flows","words":["ember"],"kind":"flow","#
                + #""title":{"id":"Arus","en":"Flows"},"sensitive":true,"#
                + #""fields":[{"key":"from","words":["dari"],"label":{"id":"Dari","en":"From"},"#
                + #""type":"choice","unit":"Rp","values":[{"value":"outside","words":["luar"],"#
                + #""label":{"id":"luar","en":"outside"}}],"open":true,"place":true,"role":"from","#
                + #""required":true,"sensitive":true,"least":5}]}],"#
                + #""plans":[{"name":"short","title":{"id":"Pendek","en":"Short"},"#
                + #""phases":[{"phase":"flows","minutes":45}]}]}}"#
        ),
        (
            .promptAsked(Sample.entity(6, 3), item: Sample.entity(3)),
            #"{"prompt":"7QK3M2XA:6.3","item":"7QK3M2XA:3"}"#
        ),
        (
            .promptAnswered(Sample.entity(6, 3), person: Sample.entity(2), .passed),
            #"{"prompt":"7QK3M2XA:6.3","person":"7QK3M2XA:2","answer":"passed"}"#
        ),
        (
            .promptMarked(Sample.entity(6, 3), isKey: true),
            #"{"prompt":"7QK3M2XA:6.3","key":true}"#
        ),
        (.boardOpened(Sample.entity(6, 1)), #"{"board":"7QK3M2XA:6.1"}"#),
        (
            .entryAdded(
                EntryAdded(
                    board: Sample.entity(6, 1), ["to": .text("outside"), "amount": .text("110")],
                    scores: ["impact": 4], speaker: Sample.entity(41, 1), item: Sample.entity(3),
                    line: "+ out 110", added: [person], under: Sample.id(4))),
            #"{"board":"7QK3M2XA:6.1","fields":{"amount":"110","to":"outside"},"#
                + #""scores":{"impact":4},"speaker":"7QK3M2XA:41.1","item":"7QK3M2XA:3","#
                + #""line":"+ out 110","added":[{"code":"P07","name":"Sri \"S\""}],"#
                + #""under":"7QK3M2XA:4"}"#
        ),
        (
            .entryAmended(
                Sample.entity(7),
                Changes(["amount": .text("90"), "to": nil], replaces: ["amount": [Sample.id(7)]])),
            #"{"entry":"7QK3M2XA:7","fields":{"set":{"amount":"90","to":null},"#
                + #""replaces":{"amount":["7QK3M2XA:7"]}}}"#
        ),
        (
            .entryLinked(Sample.entity(7), EntryLink(Sample.entity(8), idea: "A + B")),
            #"{"entry":"7QK3M2XA:7","target":"7QK3M2XA:8","idea":"A + B"}"#
        ),
        (
            .entryScored(Sample.entity(7), by: Sample.entity(2), ["impact": 4, "effort": 2]),
            #"{"entry":"7QK3M2XA:7","person":"7QK3M2XA:2","scores":{"effort":2,"impact":4}}"#
        ),
        (
            .photographAttached(
                PhotographAttached(
                    Picture(.jpeg, width: 4, height: 3, turns: 1, bytes: [0xFF, 0xD8]),
                    [.caption: .text("Balai"), .nobody: .flag(true)])),
            #"{"fields":{"caption":"Balai","nobody":true},"format":"jpeg","width":4,"height":3,"turns":1,"bytes":"/9g="}"#
        ),
        (
            .photographAmended(
                Sample.entity(7),
                Changes([.shows: .entities([Sample.entity(2)])], replaces: [.shows: []])),
            #"{"photograph":"7QK3M2XA:7","fields":{"set":{"shows":["7QK3M2XA:2"]},"replaces":{"shows":[]}}}"#
        ),
        (
            .timerStarted(TimerStarted(legs: [600, 600], item: Sample.entity(3))),
            #"{"legs":[600,600],"item":"7QK3M2XA:3"}"#
        ),
        (.timerStopped, "{}"), (.recordingBegan, "{}"), (.recordingEnded, "{}"),
        (.offRecordBegan, "{}"),
        (.offRecordEnded, "{}"),
        (.wallTurned(.agenda), #"{"to":"agenda"}"#),
        (.wallTurned(.clock), #"{"to":"clock"}"#),
        (.wallTurned(.blank), #"{"to":"blank"}"#),
        (.wallTurned(.prompt), #"{"to":"prompt"}"#),
        (.wallTurned(.board(Sample.entity(41))), #"{"to":"board","board":"7QK3M2XA:41"}"#),
        (
            .wallTurned(.statement(Sample.entity(41))),
            #"{"to":"statement","note":"7QK3M2XA:41"}"#
        ),
        (
            .wallTurned(.message("Kembali \"13.00\"")),
            #"{"to":"message","text":"Kembali \"13.00\""}"#
        ),
        (.roleTaken("drive"), #"{"role":"drive"}"#),
        (.sessionClosed, "{}"),
        (
            .minutesApproved(
                MinutesApproved(
                    version: 2, Coverage(seen: [Sample.writer(): 40], digest: "00ff"))),
            #"{"version":2,"seen":{"7QK3M2XA":40},"digest":"00ff"}"#
        ),
        (
            .minutesApproved(
                MinutesApproved(
                    version: 2,
                    Coverage(
                        seen: [Sample.writer(): 40], digest: "00ff",
                        files: OfficeFiles(
                            office: "place: Tapen\n",
                            emblem: Picture(.png, width: 2, height: 1, bytes: [1, 2, 3]))))),
            #"{"version":2,"seen":{"7QK3M2XA":40},"digest":"00ff","files":{"office":"place: Tapen\n","#
                + #""emblem":{"format":"png","width":2,"height":1,"bytes":"AQID"}}}"#
        ),
        (.retracted([Sample.id(4), Sample.id(5)]), #"{"events":["7QK3M2XA:4","7QK3M2XA:5"]}"#),
        (.purged([Sample.id(4)]), #"{"events":["7QK3M2XA:4"]}"#),
        (
            .writerTimesShifted(Sample.writer(), milliseconds: -60_000),
            #"{"writer":"7QK3M2XA","milliseconds":-60000}"#
        ),
        (
            .eventDatedBack(Sample.id(4), milliseconds: 120_000),
            #"{"event":"7QK3M2XA:4","milliseconds":120000}"#
        ),
        (.unknown("voteHeld"), "{}"),
    ]
}
