import Discussion
import Testing

@testable import Interface

@Suite("People pasted from a spreadsheet")
struct PastedPeopleTests {
    private static let sheet = """
        No\tNama Lengkap\tJabatan\tInstansi\tL/P\tNo. HP
        1\tDrs. H. Budi Santoso, M.Si.\tCamat\tKecamatan Tapen\tL\t081234567890
        2\tSiti Aminah\tPendamping\tTKSK Tapen\tP\t0812 9999 0001
        3\tHasan\t\tTagana\tL\t
        3\tHasan\t\tTagana\tL\t

        """

    private static func room() throws -> Room {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        try room.ask(
            .addPeople([
                [.name: .text("Siti Aminah")],
                [.name: .text("Hasan"), .institution: .text("PKH")],
            ]))
        return room
    }

    private func list(_ room: Room) throws -> [String] {
        try room.session.people.map { person in
            [PersonKey.code, .frontTitle, .name, .backTitle, .office, .institution, .sex, .phone]
                .map { person.fields.text($0) ?? "" }.joined(separator: "|")
        }
    }

    @Test("Rows that are pasted into the form of a new person are shown as rows")
    func intoForm() throws {
        let scenario = try Scenario(Self.room()).press("Esc Esc 8 a")
        scenario.live.paste(Self.sheet)
        try expectScreen(scenario, "pasted")
    }

    @Test("The columns are shown before they are taken; who is known is offered for merging")
    func headed() throws {
        let room = try Self.room()
        let scenario = try Scenario(room).press("Esc Esc 8")
        scenario.live.paste(Self.sheet)
        try expectScreen(scenario, "pasted")
        #expect(try list(room).count == 2)
        scenario.press("Enter")
        #expect(scenario.said == "2 orang ditambahkan, 1 dilengkapi.")
        #expect(
            try list(room) == [
                "P01||Siti Aminah||Pendamping|TKSK Tapen|P|0812 9999 0001",
                "P02||Hasan|||PKH||",
                "P03|Drs. H.|Budi Santoso|M.Si.|Camat|Kecamatan Tapen|L|081234567890",
                "P04||Hasan|||Tagana|L|",
            ])
        scenario.press("u u")
        #expect(
            try list(room) == [
                "P01||Siti Aminah||||||".dropLast().description, "P02||Hasan|||PKH||",
            ])
    }

    @Test("Columns have what they need, and a long name what is left")
    func widths() throws {
        let scenario = try Scenario(Self.room(), (60, 20)).press("Esc Esc 8")
        scenario.live.paste(
            """
            No\tNama\tInstansi\tHP
            1\tProf. Dr. Raden Mas Haryo Kusumowardhani\tUniv\t0812
            2\tSiti\tTKSK\t0813
            """)
        #expect(
            scenario.rows[3...6].map { $0 } == [
                "         [–]  Nama                         Instansi/unsur →",
                "         No   Nama                         Instansi",
                "▸ +      1    Prof. Dr. Raden Mas Haryo K… Univ",
                "  +      2    Siti                         TKSK",
            ])
    }

    @Test("Without heads the columns are guessed by what stands in them, and can be corrected")
    func headless() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        let scenario = try Scenario(room, .english).press("Esc Esc 8")
        scenario.live.paste(
            "1;Rina;PKH Sukosari;P;198001012005012001\n2;Yusuf;Desa Wonosari;L;197001012005011002")
        #expect(
            scenario.rows[3].split(separator: " ").map(String.init) == [
                "[–]", "Name", "Institution", "Sex", "NIP",
            ])
        scenario.press("→ → Tab")
        #expect(
            scenario.rows[3].split(separator: " ").map(String.init) == [
                "–", "Name", "[Group]", "Sex", "NIP",
            ])
        scenario.press("Enter")
        #expect(
            try room.session.people.map { $0.fields.text(.group) } == [
                "PKH Sukosari", "Desa Wonosari",
            ])
    }

    @Test("A row that is wrong is shown, and can be left out; Esc takes nothing")
    func faults() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        let scenario = try Scenario(room).press("Esc Esc 8")
        scenario.live.paste("Nama\tL/P\nRina\tP\nYusuf\tX\n")
        scenario.press("Enter")
        #expect(scenario.said.hasPrefix("Baris ini keliru"))
        scenario.press("↓ ␣ Enter")
        #expect(try room.session.people.map(\.name) == ["Rina"])
        scenario.live.paste("Umi\nWati\n")
        scenario.press("Esc")
        #expect(try room.session.people.count == 1)
        #expect(scenario.said == "Tempelan tidak dimasukkan.")
    }

    @Test("Sixty people are taken in one event")
    func sixty() throws {
        let room = try Room([.profile: .text("forum"), .zone: .text("Asia/Jakarta")])
        let scenario = try Scenario(room).press("Esc Esc 8")
        scenario.live.paste(
            "Nama,Instansi\n" + (1...60).map { "Orang \($0 * 7) A,Desa \($0)\n" }.joined())
        scenario.press("Enter")
        #expect(try room.session.people.count == 60)
        #expect(try room.session.history.count { $0.action == .addPeople } == 1)
    }
}
