import Discussion
import Testing

extension GateTextTests {
    @Test("An initial tells two of one name apart, and what follows it is of the name")
    func initials() throws {
        var room = try room(
            .circle, "@2 Siti, Siti A., Siti R., Siti A. Zahra, Moh. Rizki, M Rizki, A.R. Wahid")
        try room.ask(
            .addPeople([
                [.code: .text("P05"), .name: .text("Siti Rohana")],
                [.code: .text("P06"), .name: .text("Siti Amalia Zahra")],
                [.code: .text("P07"), .name: .text("Mohammad Rizki")],
                [.code: .text("P08"), .name: .text("Abdul Rahman Wahid")],
            ]))
        #expect(
            room.told(to: .official)
                == "<unknown>, <unknown>, <P05>, <P06>, <P07>, <P07>, <P08>")
    }

    @Test("A long name is found by any words of it, and with any apostrophe")
    func longNames() throws {
        var room = try room(
            .circle, "@2 Ni Ketut, ketut ayu, Ni Ayu, Ta’rif, Ta`rif, tarif, Ta rif, nunez, 李明")
        try room.ask(
            .addPeople([
                [.code: .text("P05"), .name: .text("Ni Ketut Ayu Lestari")],
                [.code: .text("P06"), .name: .text("Ta'rif")],
                [.code: .text("P07"), .name: .text("José Núñez")],
                [.code: .text("P08"), .name: .text("李明")],
            ]))
        #expect(
            room.told(to: .official)
                == "<P05>, <P05>, <P05>, <P06>, <P06>, <P06>, <P06>, <P07>, <P08>")
    }

    @Test("A name that was corrected is still known")
    func corrected() throws {
        var room = try room(.circle, "@2 Kata Siti Aminah, siti")
        let siti = try #require(room.session.person(withCode: "P01"))
        let change = siti.fields.change(to: [.name: .text("Sitti Aminatun")])
        try room.ask(.amendPeople([siti.id: change]))
        #expect(room.told(to: .official) == "Kata <P01>, <P01>")
    }

    @Test("An office that stands for a name has no name in it")
    func offices() throws {
        var room = try room(.forum, "- Toko Suparman Jaya ramai")
        try room.ask(
            .addPeople([
                [
                    .code: .text("P03"), .name: .text("Suparman"),
                    .office: .text("Pemilik Toko Suparman"),
                    .institution: .text("Toko Suparman Jaya"),
                ]
            ]))
        try room.type("@3 Pasar sepi")
        try room.ask(.chooseAttribution(.role, item: nil))
        let note = try #require(room.session.released(to: .official, at: room.now).notes.last)
        #expect(
            note.voice
                == .role(
                    office: "Pemilik Toko …", institution: "Toko … Jaya", role: .participant))
    }

    @Test("nor the own name where that is a word as well; and no code stands among offices")
    func ownNames() throws {
        var room = try room(.forum, "- halo")
        try room.ask(
            .addPeople([
                [
                    .code: .text("P03"), .name: .text("Jumat Santosa"),
                    .office: .text("Tukang las"), .institution: .text("Bengkel Jumat"),
                ],
                [.code: .text("P04"), .name: .text("Sari"), .institution: .text("Bengkel Jumat")],
            ]))
        let jumat = try #require(room.session.person(withCode: "P03")?.id)
        try room.ask(.recordConsent(ConsentRecorded([jumat], [.name], .refused)))
        try room.type("* P03 dan P04 tertawa")
        #expect(room.told(to: .official) == "<Tukang las> dan P04 tertawa")
        let people = room.session.released(to: .official, at: room.now).people
        #expect(
            people.compactMap(\.institution).sorted()
                == ["Bengkel …", "Bengkel …", "Tapen", "Unej"])
        try room.ask(.chooseAttribution(.code, item: nil))
        #expect(room.told(to: .official) == "P03 dan P04 tertawa")
    }

    @Test("A title loses a name of one word that is no word, and any behind a form of address")
    func announced() throws {
        var room = try Rehearsal(
            .circle,
            details: [
                .title: .text("Rumah Suparman, rahmat bagi Budi"),
                .theme: .text("Sambutan Hj. Zainab, doa Pak Budi"),
            ])
        try room.ask(
            .addPeople(["Suparman", "Budi", "Zainab Rahmawati"].map { [.name: .text($0)] }))
        let details = room.session.released(to: .official, at: room.now).details
        #expect(details.text(.title) == "Rumah P01, rahmat bagi P02")
        #expect(details.text(.theme) == "Sambutan P03, doa P02")
    }

    @Test("Whatever is typed around a name, it is found as where every text is read")
    func quickLook() throws {
        let names = ["Siti", "aminah", "Siti Aminah", "sitiaminah", "Rahmat", "budhy", "P01", "n1"]
        let ends = [
            "", "1", "Budi", "nya", "lah", "nyalah", "'s", "'", "kupun", "mu,", "`", "'nya", "s",
        ]
        let fronts = [
            "", "'", "(", "bu ", "mbah ", "a", "`", "#", "bu", "Pak", "S. ", "mb'ah", "dari",
        ]
        let texts = names.flatMap { name in
            ends.flatMap { end in fronts.map { $0 + name + end } }
        }
        for profile in Profile.allCases {
            var room = try room(profile, "- x")
            for text in texts {
                try room.type("- x " + text)
                try room.type("- é " + text)
            }
            let notes = room.session.released(to: .official, at: room.now).notes.dropFirst()
            let told = notes.map(\.toldText)
            for (place, text) in texts.enumerated() {
                #expect(told[2 * place].dropFirst() == told[2 * place + 1].dropFirst(), "\(text)")
            }
        }
    }

    @Test("Two who share a part of a name are not told apart by it")
    func shared() throws {
        var room = try room(.circle, "@2 Siti tahu")
        try room.ask(.addPeople([[.name: .text("Siti Maryam")]]))
        #expect(room.told(to: .official) == "<unknown> tahu")
    }

    @Test("A name at the end of thousands of letters without a space is found")
    func unspaced() throws {
        var room = try room(.circle, "@2 Awal")
        try room.ask(.addPeople([[.code: .text("P03"), .name: .text("李明")]]))
        try room.type("@2 " + String(repeating: "水", count: 5000) + "李明")
        let note = try #require(room.session.released(to: .official, at: room.now).notes.last)
        #expect(note.text.parts.count == 2)
        #expect(note.text.parts.first == .words(String(repeating: "水", count: 5000)))
    }
}
