/// The 240 colours that are the same in every terminal of 256: a cube of 6³ and 24 greys.
enum FixedColors {
    /// Numbers and colours; the first sixteen are left out, as everyone sets those to taste.
    private static let all: [(number: Int, color: RGB, lab: OKLab)] = (16..<256).map { number in
        let color = RGB(number < 232 ? cube(number - 16) : 0x010101 * UInt32(number * 10 - 2312))
        return (number, color, OKLab(color))
    }

    /// The number and colour that look most like one, among those that can be read on a ground.
    static func nearest(
        to color: RGB, on ground: RGB? = nil, contrast: Double = 1
    ) -> (number: Int, color: RGB) {
        let readable = all.filter { ground.map($0.color.contrast) ?? 21 >= contrast }
        let wanted = OKLab(color)
        let nearest = (readable.isEmpty ? all : readable).min {
            $0.lab.distance(to: wanted) < $1.lab.distance(to: wanted)
        }
        return nearest.map { ($0.number, $0.color) } ?? (16, RGB(0))
    }

    private static func cube(_ place: Int) -> UInt32 {
        let steps: [UInt32] = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
        return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
    }
}
