import Discussion
import Methods
import Testing

/// A line for a board, and the entry that it must make.
struct EntryLine: CustomTestStringConvertible, Sendable {
    let method: String
    let board: String
    let typed: String
    let entry: String
    var testDescription: String { typed }
}

@Suite("One line for a board")
struct EntryLineTests {
    private static let lines = [
        EntryLine(
            method: "power-cube", board: "cells",
            typed: "+ local/invited/hidden | Musdes | agenda set beforehand by officials"
                + " | out: women heads of household | entry: pre-meeting",
            entry: "issue=Musdes | level=local | space=invited | form=hidden"
                + " | mechanism=agenda set beforehand by officials"
                + " | left-out=women heads of household | entry=pre-meeting"),
        EntryLine(
            method: "power-cube", board: "cells",
            typed: "+kuasa desa | lokal/tertutup/tak-terlihat | kuat 3",
            entry: "issue=desa | level=local | space=closed | form=invisible | strength=3"),
        EntryLine(
            method: "asset-map", board: "assets",
            typed: "+asset sosial \"Arisan RT3\" members 24 leader P07 meets weekly used",
            entry: "name=Arisan RT3 | kind=social | members=24 | leader=P07 | meets=weekly"
                + " | used=yes"),
        EntryLine(
            method: "asset-map", board: "assets",
            typed: "+aset sosial \"Arisan RT3\" anggota 24 pemimpin @7",
            entry: "name=Arisan RT3 | kind=social | members=24 | leader=P07"),
        EntryLine(
            method: "asset-map", board: "assets",
            typed: "+ aset fisik bangunan Balai Dusun kosong siang belum dipakai",
            entry: "name=Balai Dusun kosong siang | kind=physical | subtype=building | used=no"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ out hh>luar sembako 110jt/bln est",
            entry: "item=sembako | direction=out | from=households | to=outside"
                + " | amount=110000000 | period=month | confidence=estimate"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ in luar>hh kopi 180jt/bln rec",
            entry: "item=kopi | direction=in | from=outside | to=households | amount=180000000"
                + " | period=month | confidence=record"),
        EntryLine(
            method: "leaky-bucket", board: "flows",
            typed: "+ keluar sembako 110jt/bln kira",
            entry: "item=sembako | direction=out | amount=110000000 | period=month"
                + " | confidence=estimate"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ keluar beras 50 jt per bulan",
            entry: "item=beras | direction=out | amount=50000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ Keluar solar 2,5 jt sebulan",
            entry: "item=solar | direction=out | amount=2500000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows",
            typed: "+ Berputar gotong royong 3.000.000/hari",
            entry: "item=gotong royong | direction=internal | amount=3000000 | period=day"),
        EntryLine(
            method: "leaky-bucket", board: "flows",
            typed: "+ Circulates labour 3,000,000 a month on record",
            entry: "item=labour | direction=internal | amount=3000000 | period=month"
                + " | confidence=record"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ keluar arisan RT 3 per bulan 50rb",
            entry: "item=arisan RT 3 | direction=out | amount=50000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+bucket out rice 20m/month",
            entry: "item=rice | direction=out | amount=20000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+bucket out oil 20 m per month",
            entry: "item=oil | direction=out | amount=20000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows",
            typed: "+bucket circulates labour 3,000,000/month est",
            entry: "item=labour | direction=internal | amount=3000000 | period=month"
                + " | confidence=estimate"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ember keluar pipa 20m/bulan",
            entry: "item=pipa 20m/bulan | direction=out"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ keluar pipa 600m 5jt/bln",
            entry: "item=pipa 600m | direction=out | amount=5000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ keluar cicilan harian 24jt/bln",
            entry: "item=cicilan harian | direction=out | amount=24000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows",
            typed: "+ember masuk kiriman TKI Rp2.500.000 per minggu tutup 30%",
            entry: "item=kiriman TKI | direction=in | amount=2500000 | period=week | plug=30"),
        EntryLine(
            method: "low-hanging-fruit", board: "ideas",
            typed: "+ Bank sampah | gates yyyyn | i4 b5 e2 c1 r1",
            entry: "idea=Bank sampah | own-assets=yes | no-waiting=yes | ninety-days=yes"
                + " | volunteer=yes | harms-nobody=no | benefit:5 | cost:1 | effort:2 | impact:4"
                + " | risk:1"),
        EntryLine(
            method: "low-hanging-fruit", board: "ideas",
            typed: "+ide \"Bank sampah\" pagar yyyyn i4 b5 e2 c1 r1",
            entry: "idea=Bank sampah | own-assets=yes | no-waiting=yes | ninety-days=yes"
                + " | volunteer=yes | harms-nobody=no | benefit:5 | cost:1 | effort:2 | impact:4"
                + " | risk:1"),
        EntryLine(
            method: "monitoring", board: "indicators",
            typed: "+ind \"KK ikut bank sampah\" base 0 (2020-11) tgt 60 (2021-06)"
                + " mov buku-anggota monthly P07",
            entry: "indicator=KK ikut bank sampah | baseline=0 | baseline-date=2020-11-30"
                + " | target=60 | target-date=2021-06-30 | source=buku-anggota"
                + " | frequency=monthly | responsible=P07"),
        EntryLine(
            method: "village-needs", board: "needs",
            typed: "+ D04 need \"air bersih dusun 2\" vol 600m benef 45KK swadaya tenaga"
                + " cost 38jt src APBDes p1",
            entry: "need=air bersih dusun 2 | village=D04 | priority=1 | volume=600m"
                + " | beneficiaries=45 | own-part=tenaga | cost=38000000 | source=APBDes"),
        EntryLine(
            method: "village-needs", board: "needs",
            typed: "+need D04 air bersih dusun 3 vol 600m cost 38jt bidang jalan",
            entry: "need=air bersih | village=D04 | field=roads | location=3 | volume=600m"
                + " | cost=38000000"),
        EntryLine(
            method: "village-needs", board: "needs",
            typed: "+D04 need \"air bersih dusun 2\" p1",
            entry: "need=air bersih dusun 2 | village=D04 | priority=1"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+keluar sembako 110jt/bln",
            entry: "item=sembako | direction=out | amount=110000000 | period=month"),
        EntryLine(
            method: "low-hanging-fruit", board: "ideas",
            typed: "+ idea | gates yyyyn | i4 b5 e2 c1 r1",
            entry: "idea=idea | own-assets=yes | no-waiting=yes | ninety-days=yes"
                + " | volunteer=yes | harms-nobody=no | benefit:5 | cost:1 | effort:2 | impact:4"
                + " | risk:1"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ember diesel bought in town 5jt/bln",
            entry: "item=diesel bought in town | amount=5000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ember keluar sembako 1 juta/bln",
            entry: "item=sembako | direction=out | amount=1000000 | period=month"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ember pulsa 100 ribu per minggu",
            entry: "item=pulsa | amount=100000 | period=week"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ember masuk dana desa 1,2M/thn",
            entry: "item=dana desa | direction=in | amount=1200000000 | period=year"),
        EntryLine(
            method: "leaky-bucket", board: "flows", typed: "+ember work in the rice field",
            entry: "item=work in the rice field"),
        EntryLine(
            method: "asset-map", board: "assets", typed: "+ road kept by the youth group",
            entry: "name=road kept by the youth group | subtype=road"),
        EntryLine(
            method: "asset-map", board: "assets", typed: "+aset youth group keeps the road clean",
            entry: "name=youth group keeps the road clean"),
        EntryLine(
            method: "power-cube", board: "cells", typed: "+power Sharing out irrigation water",
            entry: "issue=Sharing out irrigation water"),
        EntryLine(
            method: "power-cube", board: "cells",
            typed: "+kuasa Rapat memutuskan iuran out: janda kuat 2 celah arisan ibu-ibu",
            entry: "issue=Rapat memutuskan iuran | left-out=janda | entry=arisan ibu-ibu"
                + " | strength=2"),
        EntryLine(
            method: "village-needs", board: "needs",
            typed: "+need Perahu untuk anak sekolah waktu banjir p2",
            entry: "need=Perahu untuk anak sekolah waktu banjir | priority=2"),
        EntryLine(
            method: "asset-map", board: "assets",
            typed: "+aset Jimpitan anggota 24 bertemu Jumat malam",
            entry: "name=Jimpitan | members=24 | meets=Jumat malam"),
        EntryLine(
            method: "soar", board: "soar", typed: "+ hasil Data PPKS cocok indikator \"% cocok\"",
            entry: "statement=Data PPKS cocok | list=result | indicator=% cocok"),
    ]

    @Test("is one entry, no form", arguments: lines)
    func reads(line: EntryLine) throws {
        var workshop = try Workshop(line.method, board: line.board)
        #expect(try workshop.type(line.typed))
        #expect(try workshop.entries == [line.entry])
    }

    @Test("goes to the board that a place and the word of it name, whichever is open")
    func names() throws {
        var workshop = try Workshop("village-needs", board: "villages")
        try workshop.type("+ D04 need \"air bersih dusun 2\" p1")
        #expect(try workshop.entries == [])
        #expect(try workshop.type("+misspelt \"air\"") == false)
        let session = workshop.session
        #expect(session.boards.map { session.content(of: $0).rows.count } == [1, 0])
    }

    @Test("scores, measures and joins what it names by its letter")
    func completes() throws {
        var ideas = try Workshop("low-hanging-fruit", board: "ideas")
        try ideas.type("@1 +ide \"Bank sampah\" pagar yyyyy i4 e2")
        try ideas.type("@7 + A i2 e2")
        #expect(
            try ideas.content.rows[0].scores == [
                ["impact": 4, "effort": 2], ["impact": 2, "effort": 2],
            ])
        var figures = try Workshop("monitoring", board: "indicators")
        try figures.type("+ KK ikut bank sampah awal 0 target 60")
        try figures.type("+ A baca 15 (1-2-2021)")
        try figures.type("+ind A capaian 30 (2021-03)")
        #expect(
            try figures.entries == [
                "indicator=KK ikut bank sampah | baseline=0 | target=60"
                    + " | reading/2021-02-01=15 | reading/2021-03-31=30"
            ])
        var assets = try Workshop("asset-map", board: "assets")
        try assets.type("+ sosial Jimpitan")
        try assets.type("+ fisik Langgar")
        try assets.type("+ A + B \"Papan jimpitan di langgar\"")
        let connection = try #require(try assets.content.connections.first)
        #expect(connection.labels == ["A", "B"])
        #expect(connection.names == ["Jimpitan", "Langgar"])
        #expect(connection.idea == "Papan jimpitan di langgar")
    }

    @Test("joins an entry to a person, an action, and an entry of another board")
    func links() throws {
        var ideas = try Workshop("low-hanging-fruit", board: "ideas")
        let monitoring = try #require(ShippedMethods.text("monitoring"))
        try ideas.ask(.adoptMethod(Method(reading: monitoring)))
        try ideas.type("+ \"Bank sampah\" pagar yyyyy")
        try ideas.type("+ind \"KK ikut bank sampah\" base 0 tgt 60")
        try ideas.type("> Membuka bank sampah")
        for line in ["+ A + @7", "+ind A + >1", "+ind A + ide/A \"dari ide ini\""] {
            #expect(try ideas.type(line))
        }
        let session = ideas.session
        let action = try #require(session.notes.last)
        let entries = Array(session.entries)
        #expect(entries[0].links == [EntryLink(session.people[1].id)])
        #expect(
            entries[1].links == [
                EntryLink(action.id), EntryLink(entries[0].id, idea: "dari ide ini"),
            ])
        #expect(session.indicators(watching: action).map(\.id) == [entries[1].id])
        #expect(try ideas.type("+ A + >9"))
        #expect(session.entries[0].links.count == 1)
    }

    @Test("knows the village of its session, which is not where it is signed")
    func villages() throws {
        var assets = try Workshop(
            "asset-map", board: "assets", details: [.place: .text("Telaga Rukun")])
        try assets.type("+ sosial Jimpitan")
        #expect(try assets.entries == ["name=Jimpitan | kind=social"])
        var portrait = try Workshop(
            "village-needs", board: "villages", details: [.place: .text("Bondowoso")])
        try portrait.type("+desa Krajan penduduk 100")
        try portrait.type("+desa Taal penduduk 300")
        #expect(
            try portrait.entries == ["name=Krajan | population=100", "name=Taal | population=300"])
        var villages = try Workshop(
            "village-needs", board: "villages", details: [.village: .text("D04")])
        try villages.type("+desa Krajan penduduk 100")
        try villages.type("+desa Taal penduduk 300")
        #expect(
            try villages.entries
                == ["name=Krajan | code=D04 | population=100", "name=Taal | population=300"])
        var needs = try Workshop(
            "village-needs", board: "needs",
            details: [.place: .text("Bondowoso"), .village: .text("D04")])
        try needs.type("+ \"pintu air\" bidang irigasi p1")
        #expect(try needs.entries == ["need=pintu air | village=D04 | field=irigasi | priority=1"])
    }

    @Test("stays a note where no board is meant")
    func strangeBoards() throws {
        var assets = try Workshop("asset-map", board: "assets")
        try assets.type("+ sosial Jimpitan")
        #expect(try assets.type("+peta sosial Arisan") == false)
        #expect(try assets.type("+62 812 3456 7890") == false)
        #expect(try assets.entries.count == 1)
    }
}
