/// A key that was pressed.
public enum Key: Hashable, Sendable {
    /// A character that can be written, space included.
    case character(Character)
    /// The return key; never part of a paste.
    case enter
    /// The tabulator.
    case tab
    /// Shift and the tabulator.
    case backTab
    /// Esc alone.
    case escape
    /// Rubs out what stands before the cursor.
    case backspace
    /// Rubs out what stands under the cursor.
    case delete
    /// The insert key.
    case insert
    /// The arrow up.
    case up
    /// The arrow down.
    case down
    /// The arrow to the left.
    case left
    /// The arrow to the right.
    case right
    /// To the beginning.
    case home
    /// To the end.
    case end
    /// A page back.
    case pageUp
    /// A page on.
    case pageDown
    /// A function key, counted from 1.
    case function(Int)
    /// Control and a character, in lower case; ``tab``, ``enter`` and ``escape`` go by their names.
    case control(Character)
    /// Alt and another key; also Esc with a character straight after it.
    indirect case alt(Key)
    /// Shift or control with a key that is no character.
    indirect case modified(Modifiers, Key)

    /// Keys held down with another one; alt is ``Key/alt(_:)``.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// One bit per key.
        public let rawValue: UInt8

        /// Makes the set of these bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The shift key.
        public static let shift = Modifiers(rawValue: 1)
        /// The control key.
        public static let control = Modifiers(rawValue: 2)
    }
}
