/// A sheet of A4 with the margins of an Indonesian official letter, in points.
enum Sheet {
    static let width = millimetres(210)
    static let height = millimetres(297)
    static let left = millimetres(25)
    static let right = width - millimetres(20)
    /// Where the text begins and ends.
    static let top = millimetres(20)
    static let bottom = height - millimetres(20)
    /// The baselines of what stands above and below the text.
    static let head = millimetres(12)
    static let foot = height - millimetres(11)

    private static func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }
}
