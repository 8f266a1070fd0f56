import Discussion
import Methods
import Testing

@Suite("The shipped methods")
struct ShippedMethodsTests {
    @Test("are these, and each is named like its file")
    func names() throws {
        #expect(
            ShippedMethods.names == [
                "appreciative-inquiry", "asset-map", "debrief", "forum-programme", "leaky-bucket",
                "low-hanging-fruit", "monitoring", "power-cube", "question-route", "soar",
                "village-needs",
            ])
        for name in ShippedMethods.names { #expect(try method(name).name == name) }
    }

    @Test(
        "have eight prompts a phase, each with a probe, in both languages",
        arguments: ShippedMethods.names)
    func prompts(name: String) throws {
        for phase in try method(name).phases where phase.type != .rest && phase.name != "buffer" {
            #expect(phase.prompts.count >= 8, "\(phase.name)")
            for prompt in phase.prompts {
                #expect(!prompt.probes.isEmpty, "\(prompt.text.english)")
                for phrase in [prompt.text] + prompt.probes {
                    #expect(phrase.indonesian != phrase.english, "\(phrase.english)")
                }
            }
        }
    }

    @Test("show the word of its title for a board of an older record, whose words stand otherwise")
    func olderWords() throws {
        let older = [
            ("monitoring", ["ind", "indikator", "indicator"]),
            ("village-needs", ["need", "kebutuhan", "usulan"]),
        ]
        let words = try older.map { name, words in
            var board = try #require(try method(name).boards.first)
            board.words = words
            return Language.allCases.map { board.word(in: $0) }
        }
        #expect(words == [["ind", "indicator"], ["kebutuhan", "need"]])
    }

    @Test("have boards with a word in each language, which the line takes")
    func boardWords() throws {
        let words = try ShippedMethods.names.flatMap { try method($0).boards }.map { board in
            Language.allCases.map { board.word(in: $0) }.filter(board.answers)
        }
        #expect(
            words == [
                ["cerita", "story"], ["pernyataan", "statement"], ["aset", "asset"],
                ["ember", "bucket"], ["ide", "idea"], ["indikator", "indicator"],
                ["kuasa", "power"], ["soar", "soar"], ["kebutuhan", "need"], ["desa", "village"],
            ])
    }

    @Test("have restricted boards whose words are restricted in any session")
    func restrictedWords() throws {
        let boards = try ShippedMethods.names.flatMap { try method($0).boards }
        let words = boards.filter(\.isSensitive).flatMap { [$0.name] + $0.words }
        #expect(Set(words) == BoardSchema.restrictedWords)
    }

    @Test("take as long as their plans say")
    func plans() throws {
        for name in ShippedMethods.names {
            for plan in try method(name).plans {
                let minutes = plan.name.split(separator: "-").last.flatMap { Int($0) }
                #expect(plan.minutes == minutes, "\(plan.name)")
                #expect(
                    try method(name).arranged(by: plan).phases.map(\.name)
                        == plan.phases.map(\.phase))
            }
        }
    }

    private func method(_ name: String) throws -> Method {
        try Method(reading: try #require(ShippedMethods.text(name)))
    }
}
