/// The letters of papers for word processors: those that print has, so that lines and pages end where
/// they do in print.
enum Letters {
    /// What print has, and what official papers are set in where that is missing.
    static let families = ["Noto Serif", "Bookman Old Style"]
    /// The same for Arabic letters.
    static let arabic = ["Noto Naskh Arabic", "Times New Roman"]
    /// The same for Chinese, Japanese and Korean letters.
    static let eastAsian = ["Noto Serif CJK SC", "SimSun"]

    /// How high a line is in print where its letters are so large, in the same unit; other letters
    /// than those of print get it too.
    static func lineHeight(_ size: Double) -> Double { size * 1.362 }
}
