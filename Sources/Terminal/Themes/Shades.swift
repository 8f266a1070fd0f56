/// The colours of which a terminal can show one as it is meant.
enum Shades {
    /// All.
    case exact
    /// The 240 that are the same in every terminal of 256: a cube of 6³ and 24 greys.
    case fixed

    /// The colour most like one among those that are fit; nil if none is.
    ///
    /// If any colour can be shown, only its lightness changes, not its hue. Where there are few,
    /// `hue` tells how much more the hue counts than the lightness.
    func nearest(to wanted: RGB, hue: Double = 1, where isFit: (RGB) -> Bool) -> RGB? {
        switch self {
        case .exact: Self.shade(of: wanted, isFit)
        case .fixed: Self.fixedColor(like: wanted, hue: hue, isFit)
        }
    }

    /// The ground most like one among those that are fit; nil if none is.
    ///
    /// Where there are few, none that is much stronger stands for a pale one, as yellow for cream, and
    /// what belongs together is grey, or of a hue, together.
    func nearest(ground wanted: RGB, beside page: RGB? = nil, where isFit: (RGB) -> Bool) -> RGB? {
        guard case .fixed = self else { return nearest(to: wanted, where: isFit) }
        let most = OKLab(wanted).strength * 1.5
        let isPale = { (color: RGB) in color.isGrey || OKLab(color).strength <= most }
        let belongs = { (color: RGB) in page.map { color.isGrey == $0.isGrey } ?? true }
        return nearest(to: wanted) { isFit($0) && isPale($0) && belongs($0) }
            ?? nearest(to: wanted) { isFit($0) && isPale($0) } ?? nearest(to: wanted, where: isFit)
    }

    /// The colour most like one that can be read on a ground; if none can be so well, the best.
    ///
    /// Where there are few, it is one like that which is taken where there are all; and what is read
    /// very well stays so.
    func readable(_ wanted: RGB, on ground: RGB, contrast: Double) -> RGB {
        let exact = Self.exact(wanted, on: ground, contrast)
        let needed = Self.contrasts(of: exact, on: ground, contrast)[0]
        return nearest(to: exact, hue: 2) { $0.contrast(with: ground) >= needed } ?? ground.opposite
    }

    /// The same for a colour that means something, and that is to be told apart from others.
    ///
    /// Where there are few, a grey is no stand-in for it, only because it is as dark: rather one of
    /// its hue is taken that is read a little less well; and `own`, which stands for it elsewhere, before
    /// all others that can be read.
    func readable(
        accent wanted: RGB, on ground: RGB, contrast: Double, unlike others: [RGB], rather own: RGB?
    ) -> RGB {
        guard case .fixed = self else { return readable(wanted, on: ground, contrast: contrast) }
        let exact = Self.exact(wanted, on: ground, contrast)
        let labs = others.map(OKLab.init)
        let least = max(contrast, Self.contrasts(of: exact, on: ground, contrast)[0] * 0.85)
        if let own, own.contrast(with: ground) >= least,
            labs.allSatisfy({ OKLab(own).distance(to: $0, hue: 1) > Self.apart })
        {
            return own
        }
        let contrasts = Self.contrasts(of: exact, on: ground, contrast)
        // As well read as can be, then as far from the others; at last like one of them.
        let wishes: [(contrast: Double, distance: Double)] =
            contrasts.flatMap { [($0, Self.apart), ($0, 0)] } + contrasts.map { ($0, -1) }
        for wish in wishes {
            let found = Self.fixedColor(like: exact, hue: 2, ofItsHue: true) { color in
                let lab = OKLab(color)
                return color.contrast(with: ground) >= wish.contrast
                    && labs.allSatisfy { lab.distance(to: $0, hue: 1) > wish.distance }
            }
            if let found { return found }
        }
        return readable(wanted, on: ground, contrast: contrast)
    }

    /// How far apart colours are that eyes tell apart in a few letters (OKLab, squared).
    private static let apart = 0.012

    private static func exact(_ wanted: RGB, on ground: RGB, _ contrast: Double) -> RGB {
        shade(of: wanted) { $0.contrast(with: ground) >= contrast } ?? wanted
    }

    /// The contrasts to try for, the best first.
    private static func contrasts(of ink: RGB, on ground: RGB, _ contrast: Double) -> [Double] {
        let isGood = ink.contrast(with: ground) >= Style.bestContrast
        guard isGood, contrast < Style.bestContrast else { return [contrast] }
        return [Style.bestContrast, contrast]
    }

    /// How the terminal is told of a colour that was found here.
    func color(_ color: RGB) -> Look.Color {
        switch self {
        case .exact: .exact(color)
        case .fixed: Self.number(of: color).map { .number($0, color) } ?? .exact(color)
        }
    }

    private static func shade(of wanted: RGB, _ isFit: (RGB) -> Bool) -> RGB? {
        if isFit(wanted) { return wanted }
        let origin = OKLab(wanted)
        for step in 1...200 {
            for change in [Double(step) / 200, -Double(step) / 200] {
                guard (-0.005...1.005).contains(origin.lightness + change) else { continue }
                let color = origin.with(lightness: origin.lightness + change).rgb
                if isFit(color) { return color }
            }
        }
        return nil
    }

    /// The first sixteen are left out, as everyone sets those to taste.
    private static let first = 16

    private static let all: [(color: RGB, lab: OKLab)] = (first..<256).map { number in
        let color = RGB(
            number < 232 ? cube(number - first) : 0x010101 * UInt32(number * 10 - 2312))
        return (color, OKLab(color))
    }

    /// The number of a fixed colour.
    static func number(of color: RGB) -> Int? {
        all.firstIndex { $0.color == color }.map { $0 + first }
    }

    private static func cube(_ place: Int) -> UInt32 {
        let steps: [UInt32] = [0x00, 0x5F, 0x87, 0xAF, 0xD7, 0xFF]
        return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
    }

    private static func fixedColor(
        like wanted: RGB, hue: Double, ofItsHue: Bool = false, _ isFit: (RGB) -> Bool
    ) -> RGB? {
        let lab = OKLab(wanted)
        return all.filter { isFit($0.color) && (!ofItsHue || $0.lab.keepsHue(of: lab)) }
            .min { $0.lab.distance(to: lab, hue: hue) < $1.lab.distance(to: lab, hue: hue) }?
            .color
    }
}
