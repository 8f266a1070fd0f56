/// One place of a ``Surface``: a scalar, up to four marks on it, its columns, its role, and whether
/// the choice stands on it.
///
/// All of it fits in sixteen bytes, so that a screen is one flat array and comparing is cheap.
struct Cell: Equatable, Sendable {
    /// The scalar in bits 0–20, the first two marks above it.
    private var low: UInt64
    /// The last two marks in bits 0–41, the columns in bits 42–43, the role in bits 48–55, the
    /// choice in bit 56.
    private var high: UInt64

    /// An empty place.
    static let blank = Cell(" ")
    /// The right half of a character of two columns.
    static let continuation = Cell("\0", width: 0)
    /// What stands for a character that may not be drawn.
    static let sign = Cell("·")

    init(_ scalar: Unicode.Scalar, width: Int = 1) {
        low = UInt64(scalar.value)
        high = UInt64(width) << 42
    }

    var width: Int { Int(high >> 42 & 3) }

    var role: Role {
        get { Role(rawValue: UInt8(truncatingIfNeeded: high >> 48)) ?? .text }
        set { high = high & ~(0xFF << 48) | UInt64(newValue.rawValue) << 48 }
    }

    /// Whether it stands on the ground of the chosen row.
    var isChosen: Bool {
        get { high >> 56 & 1 == 1 }
        set { high = high & ~(1 << 56) | (newValue ? 1 : 0) << 56 }
    }

    /// The scalar, if there is no mark on it.
    var bare: UInt32? {
        low >> 21 == 0 && high & (1 << 42 - 1) == 0 ? UInt32(truncatingIfNeeded: low) : nil
    }

    /// The scalar and its marks.
    var scalars: [Unicode.Scalar] {
        let packed = [low, low >> 21, low >> 42, high, high >> 21].map { UInt32($0 & 0x1F_FFFF) }
        return packed.filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
    }

    /// Puts a mark on the scalar; the fifth and later ones are left out.
    mutating func add(mark: Unicode.Scalar) {
        let value = UInt64(mark.value)
        if low >> 21 & 0x1F_FFFF == 0 {
            low |= value << 21
        } else if low >> 42 == 0 {
            low |= value << 42
        } else if high & 0x1F_FFFF == 0 {
            high |= value
        } else if high >> 21 & 0x1F_FFFF == 0 {
            high |= value << 21
        }
    }
}
