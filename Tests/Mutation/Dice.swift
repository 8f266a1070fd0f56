/// Numbers that look random and are the same in every run (SplitMix64).
public struct Dice: RandomNumberGenerator {
    private var state: UInt64

    /// Is the same for the same number, always.
    public init(_ seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// An element of a list that is not empty.
    public mutating func any<Element>(of list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &self)]
    }
}
