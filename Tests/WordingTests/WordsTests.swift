import Discussion
import Testing
import Wording

@Suite("Every value has its words")
struct WordsTests {
    /// The words of every case of every enumeration, by the name of its type.
    static let vocabulary: [(String, [Words])] = [
        list(NoteKind.self), list(OutcomeStatus.self), list(ActionStatus.self),
        list(AgendaItemType.self), list(Profile.self), list(PersonRole.self),
        list(AttendanceRecorded.Change.self), list(Sex.self), list(ConsentPurpose.self),
        list(ConsentAnswer.self), list(ConsentForm.self), list(Attribution.self),
        list(Trace.Action.self), list(WriterRole.self), list(Language.self),
        list(PersonKey.self), list(AgendaItemKey.self), list(DetailKey.self), list(NoteKey.self),
        list(DocumentName.self), list(MinutesLabel.self), list(ColumnHead.self),
        list(ReportHeading.self), list(EvaluationHeading.self), list(PaperMark.self),
        list(OfficialRecordLabel.self),
        list(ViewName.self), list(CommandName.self), list(ScreenLabel.self),
        list(StatusWord.self), list(WallWord.self),
        ("help of views", ViewName.allCases.map(\.help)),
        ("help of commands", CommandName.allCases.map(\.help)),
        ("empty views", ViewName.allCases.map { $0.emptySentence(key: "Enter") }),
        ("status of notes", NoteKind.allCases.map(\.statusWords)),
        ("letters of sex", Sex.allCases.map(\.letter)),
        ("statements of consent", ConsentPurpose.allCases.map(\.statement)),
    ]

    private static func list<Value: CaseIterable & Worded>(_ type: Value.Type) -> (String, [Words])
    {
        ("\(type)", type.allCases.map(\.words))
    }

    @Test("Distinct, not empty, without a space too many", arguments: vocabulary)
    func distinct(name: String, words: [Words]) {
        for language in Language.allCases {
            let words = words.map { $0[language] }
            #expect(Set(words).count == words.count, "\(name)")
            for word in words {
                let plain = word.split(separator: " ").joined(separator: " ")
                #expect(!word.isEmpty && word == plain, "\(name): \(word)")
            }
        }
    }

    @Test("The labels of a form leave room for what they label", arguments: Language.allCases)
    func labelWidths(language: Language) {
        let widths = [
            PersonKey.allCases.map { $0.word(in: language).count }.max(),
            AgendaItemKey.allCases.map { $0.word(in: language).count }.max(),
            DetailKey.allCases.map { $0.word(in: language).count }.max(),
            NoteKey.allCases.map { $0.word(in: language).count }.max(),
            NoteKind.allCases.map { $0.statusWords[language].count }.max(),
            AgendaItemType.allCases.map { $0.word(in: language).count }.max(),
        ]
        #expect(
            widths
                == (language == .indonesian ? [14, 20, 20, 18, 13, 21] : [18, 16, 18, 16, 10, 21]))
    }

    @Test("The words of the capture line's status")
    func status() {
        #expect(
            NoteKind.allCases.map { $0.statusWords[.indonesian] } == [
                "URAIAN", "KUTIPAN", "NONVERBAL", "PENGAMAT", "TANYA", "TANYA NANTI", "JAWABAN",
                "RUMUSAN", "TINDAK LANJUT", "PARKIR", "RINGKASAN", "ISIAN", "TANDAI",
            ])
        #expect(
            NoteKind.allCases.map { $0.statusWords[.english] } == [
                "PARAPHRASE", "QUOTE", "NON-VERBAL", "OBSERVER", "QUESTION", "ASK LATER",
                "ANSWER", "OUTCOME", "ACTION", "PARKED", "SUMMARY", "ENTRY", "MARK",
            ])
    }

    private static let locales: [(String, Language?)] = [
        ("id_ID.UTF-8", .indonesian), ("in_ID", .indonesian), ("id", .indonesian),
        ("en_GB.UTF-8", .english), ("C.UTF-8", nil), ("POSIX", nil), ("nl_NL", nil), ("", nil),
    ]

    @Test("The language of a locale", arguments: locales)
    func locale(locale: String, language: Language?) {
        #expect(Language(locale: locale) == language)
    }

    @Test("Yes and no")
    func yesOrNo() {
        #expect(Language.allCases.map { $0.yesOrNo(true) } == ["Ya", "Yes"])
        #expect(Language.allCases.map { $0.yesOrNo(false) } == ["Tidak", "No"])
    }

    @Test("The heads of the consent grid fit it side by side", arguments: Language.allCases)
    func consentWidths(language: Language) {
        let widths = ConsentPurpose.allCases.map { $0.word(in: language).count }
        #expect(
            widths == (language == .indonesian ? [4, 5, 5, 4, 5, 4, 6] : [6, 5, 5, 5, 5, 4, 7]))
    }

    @Test("A speaker who is not one person")
    func speakers() throws {
        let person = try #require(EntityID("7QK3M2XA:1"))
        #expect(Speaker.everyone.wordsWithoutPerson == Words(id: "Semua", en: "Everyone"))
        #expect(Speaker.unknown.wordsWithoutPerson == Words(id: "Belum diketahui", en: "Unknown"))
        #expect(Speaker.person(person).wordsWithoutPerson == nil)
    }
}
