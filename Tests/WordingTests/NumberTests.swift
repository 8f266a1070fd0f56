import Discussion
import Testing
import Wording

@Suite("Numbers, shares and money")
struct NumberTests {
    @Test(
        "Whole numbers stand in groups of three",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"),
            (1_234_567, "1.234.567", "1,234,567"), (-12_345, "-12.345", "-12,345"),
            (.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
        ])
    func whole(number: Int, indonesian: String, english: String) {
        #expect(Language.indonesian.number(number) == indonesian)
        #expect(Language.english.number(number) == english)
    }

    @Test(
        "Numbers with places are rounded, halves away from zero",
        arguments: [
            (1_234_567.5, 1, "1.234.567,5", "1,234,567.5"), (0.05, 1, "0,1", "0.1"),
            (0.5, 0, "1", "1"), (-0.5, 0, "-1", "-1"), (-0.04, 1, "0,0", "0.0"),
            (2.0625, 3, "2,063", "2.063"), (9.999, 2, "10,00", "10.00"), (1e16, 1, "–", "–"),
            (.nan, 1, "–", "–"), (.infinity, 0, "–", "–"), (1, 4, "–", "–"),
        ])
    func decimal(number: Double, places: Int, indonesian: String, english: String) {
        #expect(Language.indonesian.number(number, places: places) == indonesian)
        #expect(Language.english.number(number, places: places) == english)
    }

    @Test("Shares are written in hundredths and read back")
    func percent() {
        #expect(Language.indonesian.percent(0.125, places: 1) == "12,5%")
        #expect(Language.english.percent(0.125, places: 1) == "12.5%")
        #expect(Language.english.percent(0.31) == "31%")
        #expect(Language.indonesian.readPercent("12,5 %") == 0.125)
        #expect(Language.english.readPercent("50") == 0.5)
        #expect(Language.english.readPercent("%") == nil)
    }

    private static let readNumberTable: [(Language, String, Double?)] = [
        (Language.indonesian, "1.234.567,5", 1_234_567.5),
        (.english, "1,234,567.5", 1_234_567.5),
        (.indonesian, "1234567", 1_234_567), (.indonesian, "-0,25", -0.25),
        (.english, "−3", -3), (.indonesian, "1.5", nil), (.english, "1,5", nil),
        (.indonesian, "1.234.56", nil), (.indonesian, "1234.567", nil),
        (.indonesian, "1,", nil), (.indonesian, ",5", nil), (.indonesian, "", nil),
        (.indonesian, "1,2,3", nil), (.english, "12a", nil), (.english, "--1", nil),
        (.english, "1234567890123456789", nil),
    ]

    @Test(
        "Numbers are read as their language writes them, and no other way",
        arguments: readNumberTable)
    func readNumber(language: Language, text: String, number: Double?) {
        #expect(language.readNumber(text) == number)
    }

    @Test(
        "Money stands close to its sign",
        arguments: [
            (1_500_000, "Rp1.500.000", "Rp1,500,000", "Rp1.500.000,00", "Rp1,500,000.00"),
            (0, "Rp0", "Rp0", "Rp0,00", "Rp0.00"),
            (-300_000, "-Rp300.000", "-Rp300,000", "-Rp300.000,00", "-Rp300,000.00"),
        ])
    func money(
        rupiah: Int, indonesian: String, english: String, indonesianSen: String, englishSen: String
    ) {
        #expect(Language.indonesian.money(rupiah) == indonesian)
        #expect(Language.english.money(rupiah) == english)
        #expect(Language.indonesian.moneyWithSen(rupiah) == indonesianSen)
        #expect(Language.english.moneyWithSen(rupiah) == englishSen)
        for language in Language.allCases {
            #expect(language.readMoney(language.money(rupiah)) == rupiah)
            #expect(language.readMoney(language.moneyWithSen(rupiah)) == rupiah)
        }
    }

    private static let readMoneyTable: [(Language, String, Int?)] = [
        (Language.indonesian, "Rp. 1.500.000,-", 1_500_000), (.indonesian, "110jt", 110_000_000),
        (.indonesian, "1,5 juta", 1_500_000), (.indonesian, "300 rb", 300_000),
        (.indonesian, "rp 2,25 miliar", 2_250_000_000), (.english, "1.5 million", 1_500_000),
        (.english, "Rp1,500", 1500), (.indonesian, "1.500", 1500),
        (.indonesian, "Rp1,50", nil), (.indonesian, "juta", nil), (.indonesian, "Rp", nil),
        (.indonesian, "5 ekor", nil), (.indonesian, "-50rb", -50_000),
        (.indonesian, "999999999999999999 triliun", nil), (.indonesian, "", nil),
        (.indonesian, "2M", nil),
        (.indonesian, "1,2345 ribu", nil), (.indonesian, "1,234 ribu", 1234),
    ]

    @Test("Amounts as people type them", arguments: readMoneyTable)
    func readMoney(language: Language, text: String, rupiah: Int?) {
        #expect(language.readMoney(text) == rupiah)
    }

    private static let shortTable: [(Language, String, Int?)] = [
        (Language.indonesian, "2M", 2_000_000_000), (.indonesian, "1,2T", 1_200_000_000_000),
        (.indonesian, "110jt", 110_000_000), (.english, "2M", 2_000_000),
        (.indonesian, "2m", nil), (.english, "2m", nil),
    ]

    @Test("Amounts in short, as they are typed", arguments: shortTable)
    func readShort(language: Language, text: String, rupiah: Int?) {
        #expect(NumberReaders(language).money(text) == rupiah)
    }

    @Test(
        "So much each time is read as boards write it",
        arguments: [
            (Language.english, "20 m", 20_000_000), (.english, "1.5 tn", 1_500_000_000_000),
            (.english, "2.5bn", 2_500_000_000), (.indonesian, "20 jt", 20_000_000),
            (.indonesian, "1,2 M", 1_200_000_000), (.indonesian, "20m", nil),
        ] as [(Language, String, Int?)])
    func readEach(language: Language, text: String, rupiah: Int?) {
        #expect(NumberReaders(language).moneyEach(text, false) == rupiah)
    }

    @Test(
        "English words for how often tell the size in both languages, but that of a milyar stays",
        arguments: [
            ("20m", 20_000_000), ("20 m", 20_000_000), ("2M", 2_000_000_000), ("20jt", 20_000_000),
        ])
    func readEachInEnglish(text: String, rupiah: Int) {
        #expect(NumberReaders(.indonesian).moneyEach(text, true) == rupiah)
    }

    @Test(
        "English nouns follow their number, Indonesian ones do not",
        arguments: [
            (0, "0 orang", "0 people"), (1, "1 orang", "1 person"), (58, "58 orang", "58 people"),
        ])
    func plural(count: Int, indonesian: String, english: String) {
        for (language, expected) in [(Language.indonesian, indonesian), (.english, english)] {
            #expect(language.count(count, id: "orang", one: "person", many: "people") == expected)
        }
        #expect(Language.english.count(1200, id: "catatan", one: "note") == "1,200 notes")
    }
}
