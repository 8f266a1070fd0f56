import Glibc

/// A colour by perceived lightness and two axes of hue (Ottosson 2020).
struct OKLab {
    /// From 0, black, to 1, white.
    var lightness: Double
    var greenRed: Double
    var blueYellow: Double

    init(_ color: RGB) {
        let (r, g, b) = color.linear
        let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    }

    /// The colour on a screen; where a screen has none of this hue so strong, the nearest weaker one.
    var rgb: RGB {
        var paler = self
        for _ in 0..<64 {
            if let color = paler.displayable { return color }
            paler.greenRed *= 0.95
            paler.blueYellow *= 0.95
        }
        return lightness < 0.5 ? .black : .white
    }

    /// The same hue in another lightness, from 0 to 1.
    func with(lightness: Double) -> OKLab {
        var other = self
        other.lightness = min(max(lightness, 0), 1)
        return other
    }

    /// How far apart two colours look, squared; the hue counts so much more than the lightness.
    func distance(to other: OKLab, hue: Double = 1) -> Double {
        let l = lightness - other.lightness
        let a = greenRed - other.greenRed
        let b = blueYellow - other.blueYellow
        return l * l + hue * (a * a + b * b)
    }

    /// Whether it is of the hue of another and not much paler; what is all but grey stays so.
    func keepsHue(of other: OKLab) -> Bool {
        let (own, wanted) = (strength, other.strength)
        if wanted < 0.02 { return own < 0.05 }
        let alike = greenRed * other.greenRed + blueYellow * other.blueYellow
        // Within 30 degrees.
        return own >= max(0.03, 0.45 * wanted) && alike >= 0.866 * own * wanted
    }

    /// How far it is from a grey as light.
    var strength: Double {
        (greenRed * greenRed + blueYellow * blueYellow).squareRoot()
    }

    private var displayable: RGB? {
        let l = cube(lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow)
        let m = cube(lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow)
        let s = cube(lightness - 0.0894841775 * greenRed - 1.2914855480 * blueYellow)
        return RGB(
            linearRed: 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            green: -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            blue: -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    }

    private func cube(_ value: Double) -> Double { value * value * value }
}

extension RGB {
    /// The colour of three amounts of light, nil if a screen cannot show one of them.
    fileprivate init?(linearRed: Double, green: Double, blue: Double) {
        let parts = [linearRed, green, blue]
        guard parts.allSatisfy({ (-0.0005...1.0005).contains($0) }) else { return nil }
        let bytes = parts.map { light -> UInt32 in
            let light = min(max(light, 0), 1)
            let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
            return UInt32((value * 255).rounded())
        }
        self.init(bytes[0] << 16 | bytes[1] << 8 | bytes[2])
    }
}
