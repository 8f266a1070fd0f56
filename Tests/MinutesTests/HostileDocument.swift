import Discussion
import Minutes

/// A document whose every text tries to be more than text, and whose blocks stand where nobody
/// would put them.
let hostileDocument = Document(
    title: hostile, language: .english, author: hostile, edition: hostile, created: hostile,
    made: WallTime("9999-12-31T23:59:59.999-14:00"), program: hostile, digest: hostile,
    draftMark: hostile,
    blocks: [
        .letterhead(
            Block.Letterhead(image: hostileFigure, names: [hostile, hostile], address: [hostile])),
        .letterhead(Block.Letterhead(names: [], address: [])),
        .paragraph([.text(String(repeating: "q", count: 10_000))]),
        .title(everyInline, lines: [everyInline, []]), .fields([]),
        .list(.init(.bullet, items: [])), .figure(hostileFigure),
        .signatures([]), .table(.init(columns: [], rows: [[everyInline]])),
        .fields([
            .init(everyInline, [.list(.init(.letter, start: 27, items: [inside, []]))])
        ]),
        .language("x\"><script>", inside), .language("jv-Java-ID", inside),
        .quotation(inside + [.list(.init(.number, start: 9999, items: [inside]))], by: everyInline),
        .remark(everyInline, inside), .heading(99, everyInline), .heading(-1, []),
        .signatures([.init(heading: [everyInline, []], name: everyInline, details: [everyInline])]),
    ])

private let hostileFigure = Figure(
    .drawing(
        [
            .area([], fill: .black, outline: nil), .line([], .init(-5, .light)),
            .line([.init(.min / 4, .max / 4)], .init(0, .dark)),
            .label(.init(hostile, at: .init(-9, 99_999), size: 0, room: -4, isUpright: true)),
        ], picture: nil), width: 0, height: .max, caption: everyInline, alternative: hostile)

private let hostile =
    "<script>alert('x')</script> & ]]> \u{202E}kebalik\u{202C} **tebal** | \u{0}\u{1B}[31m"
    + " \u{85}baris\r\nlagi   =1+1 {\\rtf1} \u{FFFE}\u{FFFF} مرحبا 123 شكرا ꦱꦸꦒꦼꦁ 李小龍 👨‍👩‍👧‍👦 e\u{301}"

private let everyInline: [Inline] = [
    .text(hostile), .lineBreak, .strong([.text(" a"), .emphasis([.text("b ")])]), .text("c"),
    .language("ar", [.text("الماء")]), .fillIn(-3), .fillIn(99_999), .text(""),
    .text(String(repeating: "panjang", count: 60)),
]

private let inside: [Block] = [
    .table(
        .init(
            columns: [.init(everyInline, weight: 1), .init([], weight: 100, alignment: .end)],
            rows: [[everyInline, everyInline, everyInline], []], rowLines: 20)),
    .paragraph(everyInline), .paragraph([]), .pageBreak, .rule,
    .fields([.init([], []), .init(everyInline, [.rule])]),
]
