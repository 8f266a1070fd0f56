import Discussion
import Testing
import Wording

@Suite("Numbers in words")
struct NumberWordsTests {
    private static let table: [(Int, String, String)] = [
        (0, "nol", "zero"),
        (1, "satu", "one"),
        (10, "sepuluh", "ten"),
        (11, "sebelas", "eleven"),
        (12, "dua belas", "twelve"),
        (19, "sembilan belas", "nineteen"),
        (20, "dua puluh", "twenty"),
        (21, "dua puluh satu", "twenty-one"),
        (100, "seratus", "one hundred"),
        (101, "seratus satu", "one hundred and one"),
        (110, "seratus sepuluh", "one hundred and ten"),
        (111, "seratus sebelas", "one hundred and eleven"),
        (200, "dua ratus", "two hundred"),
        (1000, "seribu", "one thousand"),
        (1001, "seribu satu", "one thousand and one"),
        (1100, "seribu seratus", "one thousand one hundred"),
        (1111, "seribu seratus sebelas", "one thousand one hundred and eleven"),
        (2000, "dua ribu", "two thousand"),
        (2020, "dua ribu dua puluh", "two thousand and twenty"),
        (11_000, "sebelas ribu", "eleven thousand"),
        (21_000, "dua puluh satu ribu", "twenty-one thousand"),
        (100_000, "seratus ribu", "one hundred thousand"),
        (101_000, "seratus satu ribu", "one hundred and one thousand"),
        (1_000_000, "satu juta", "one million"),
        (1_001_000, "satu juta seribu", "one million one thousand"),
        (1_000_001, "satu juta satu", "one million and one"),
        (1_000_000_000, "satu miliar", "one billion"),
        (-5, "minus lima", "minus five"),
        (
            999_999_999_999_999,
            "sembilan ratus sembilan puluh sembilan triliun"
                + " sembilan ratus sembilan puluh sembilan miliar"
                + " sembilan ratus sembilan puluh sembilan juta"
                + " sembilan ratus sembilan puluh sembilan ribu"
                + " sembilan ratus sembilan puluh sembilan",
            "nine hundred and ninety-nine trillion nine hundred and ninety-nine billion"
                + " nine hundred and ninety-nine million nine hundred and ninety-nine thousand"
                + " nine hundred and ninety-nine"
        ),
        (
            2_000_000_000_000_000_000, "dua kuintiliun", "two quintillion"
        ),
    ]

    @Test("Both languages", arguments: table)
    func words(number: Int, indonesian: String, english: String) {
        #expect(Language.indonesian.inWords(number) == indonesian)
        #expect(Language.english.inWords(number) == english)
    }

    @Test("No two numbers share their words")
    func distinct() {
        for language in Language.allCases {
            #expect(Set((0..<20_000).map(language.inWords)).count == 20_000)
        }
    }

    @Test("With digits, as official papers secure them")
    func secured() {
        #expect(Language.indonesian.numberWithWords(54) == "54 (lima puluh empat)")
        #expect(Language.english.numberWithWords(54) == "54 (fifty-four)")
        #expect(Language.indonesian.moneyInWords(1_500_000) == "satu juta lima ratus ribu rupiah")
        #expect(Language.english.moneyInWords(1) == "one rupiah")
    }
}
