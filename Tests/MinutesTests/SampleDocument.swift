import Discussion
import Foundation
import Minutes

/// A document that uses every block and every inline, as an Indonesian office would issue it.
let sampleDocument = Document(
    title: "Notula FGD Penanganan PPKS", language: .indonesian,
    author: "Dinas Sosial Kabupaten Bondowoso", edition: "Versi 1",
    created: "Dibuat 30 November 2020 pukul 12.20 WIB",
    made: WallTime("2020-11-30T12:20:00+07:00"), program: "Rembug 1.0",
    digest: "SHA-256: 00ff", draftMark: "DRAF",
    blocks: head + discussion + outcome + foot)

/// One dot.
private let sampleEmblem = Picture(
    .png, width: 1, height: 1,
    bytes: Array(
        Data(
            base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD"
                + "hgGAWjR9awAAAABJRU5ErkJggg==") ?? Data()))

private let head: [Block] = [
    .letterhead(
        Block.Letterhead(
            image: Figure(
                .photograph(sampleEmblem), width: 190, height: 220, caption: [],
                alternative: "Lambang Kabupaten Bondowoso"),
            names: ["PEMERINTAH KABUPATEN BONDOWOSO", "DINAS SOSIAL"],
            address: [
                "Jalan Letjen Suprapto 9, Bondowoso 68214",
                "Telepon (0332) 421 000 · dinsos@example.go.id",
            ])),
    .title(["NOTULA"], lines: [["Nomor: 005/", .fillIn(8), "/430.9.4/2020"]]),
    .fields([
        Block.Field("Rapat", "FGD Penanganan Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)"),
        Block.Field("Hari/Tanggal", "Senin, 30 November 2020"),
        Block.Field(
            ["Waktu"],
            [.paragraph(["Undangan pukul 08.30 WIB", .lineBreak, "09.00 s.d. 12.05 WIB"])]),
        Block.Field("Tempat", "Ball Room Hotel Ijen View, Bondowoso"),
        Block.Field(
            ["Acara"],
            [
                .list(
                    Block.List(
                        .number,
                        items: [
                            [.paragraph(["Pembukaan"])], [.paragraph(["Paparan narasumber"])],
                            [.paragraph(["Diskusi dan perumusan"])],
                        ]))
            ]),
        Block.Field("Peserta", "54 orang (daftar hadir terlampir)"),
        Block.Field("Catatan petugas arsip", ""),
    ]),
]

private let discussion: [Block] = [
    .heading(1, ["A. Kata pembukaan"]),
    .paragraph([
        "Dibuka oleh Asisten I, ", .strong(["Drs. H. Agung Tri Handono, S.H., M.H."]),
        ", dengan tema ", .emphasis(["Menuju Desa Melesat"]), ".",
    ]),
    .heading(1, ["B. Pembahasan"]),
    .heading(2, ["1. Pemetaan aset"]),
    .list(
        Block.List(
            .letter, start: 2,
            items: [
                [
                    .paragraph([.strong(["Budhy Santoso"]), ": yang sudah ada dipetakan dahulu."]),
                    .list(
                        Block.List(
                            .bullet,
                            items: [
                                [.paragraph(["aset individu"])], [.paragraph(["modal sosial"])],
                            ])),
                ],
                [
                    .paragraph(["Warga menyebut mata air dusun."]),
                    .paragraph(["Perawatannya bergilir."]),
                ],
            ])),
    .quotation(
        [.paragraph(["Kalau dananya dipegang warga, air bersih yang pertama."])],
        by: [.strong(["P07"]), ", Kader PKK"]),
    .quotation(
        [
            .paragraph(["Sakèhé warga rembugan, ", .language("ar", ["السلام عليكم"]), "."]),
            .language("ar", [.paragraph(["الماء حق للجميع"])]),
        ], by: []),
    .heading(3, ["Pertanyaan tertulis"]),
    .list(
        Block.List(
            .number, start: 4, items: [[.paragraph(["Bagaimana dengan 10 desa percontohan?"])]])),
    .list(Block.List(.bullet, items: [[.paragraph(["Dijawab dalam sepekan."])]])),
    .heading(4, ["Jalannya waktu"]),
    .remark(
        ["Catatan"], [.paragraph(["Diskusi dihentikan 15 menit untuk salat Zuhur."])]),
    .figure(sampleFigure),
    .rule,
]

private let sampleFigure = Figure(
    .drawing(
        [
            .area(
                [.init(10, 10), .init(400, 10), .init(400, 200)], fill: .pale,
                outline: .init(4, .dark, isDashed: true)),
            .area([.init(20, 20), .init(60, 20), .init(20, 60)], fill: nil, outline: .init()),
            .area([.init(30, 30), .init(60, 30), .init(30, 60)], fill: .black, outline: nil),
            .line([.init(0, 0), .init(500, 220)], .init(6, .medium)),
            .label(.init("Masuk 360", at: .init(250, 60), size: 28, side: .center, room: 300)),
            .label(
                .init(
                    "Putih", at: .init(40, 50), size: 24, side: .end, isBold: true, shade: .white,
                    room: 100)),
            .label(.init("Tegak", at: .init(480, 200), size: 24, room: 100, isUpright: true)),
        ], picture: nil), width: 500, height: 220,
    caption: ["Gambar 1. ", .strong(["Ember"]), " bocor"],
    alternative: "Masuk 360, keluar 300; bocor 83,3%.")

private let outcome: [Block] = [
    .heading(1, ["C. Rencana tindak lanjut"]),
    .table(
        Block.Table(
            columns: [
                Block.Table.Column(["No."], alignment: .end),
                Block.Table.Column(["Kegiatan"], weight: 8),
                Block.Table.Column(["Penanggung jawab"], weight: 4),
                Block.Table.Column(["Waktu"], weight: 3, alignment: .center),
            ],
            rows: [
                [
                    ["1"], ["Memetakan aset sepuluh desa percontohan bersama pendamping PKH"],
                    ["Bidang Pemberdayaan Sosial"], ["15 Januari 2021"],
                ],
                [
                    ["2"], ["Menyusun ", .strong(["data PPKS"]), " terpadu"],
                    ["TKSK", .lineBreak, "PSM"],
                ],
            ])),
    .pageBreak,
    .heading(1, ["Daftar hadir"]),
    .table(
        Block.Table(
            columns: [
                Block.Table.Column([], alignment: .end), Block.Table.Column([], weight: 8),
                Block.Table.Column([], weight: 5),
            ],
            rows: [
                [["1"], ["H. Ahyar Rosyid"], ["1 ", .fillIn(14)]],
                [["2"], ["李小龍"], ["2 ", .fillIn(14)]],
            ], rowLines: 3)),
    .partBreak, .paragraph(["Yang berikut ini dapat disimpan terpisah."]),
]

private let foot: [Block] = [
    .signatures([
        Block.Signatory(
            heading: [["Notulis,"]], name: ["Siti Aminah, S.Sos."],
            details: [["NIP 19850412 201001 2 003"]]),
        Block.Signatory(
            heading: [["Bondowoso, 30 November 2020"], ["Kepala Dinas Sosial,"]],
            name: ["Drs. Amir Hidayat, M.Si."],
            details: [["Pembina Utama Muda"], ["NIP 19640817 199003 1 009"]]),
        Block.Signatory(heading: [["Mengetahui,"], ["Asisten I"]], name: []),
    ]),
    .signatures([Block.Signatory(heading: [["Saksi,"]], name: ["Adi Krisna, S.H."])]),
]
