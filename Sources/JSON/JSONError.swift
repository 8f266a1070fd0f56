/// What is wrong with a JSON text, and at which byte, counted from the start of the text.
public struct JSONError: Error, Equatable, Sendable {
    /// The rule of RFC 8259, or the bound of ``JSONLimits``, that the text breaks.
    public enum Fault: Equatable, Sendable {
        /// The text ends inside a value.
        case endedEarly
        /// A byte that may not stand here.
        case unexpectedByte(UInt8)
        /// Text after the one value.
        case trailingText
        /// A string with bytes that are no UTF-8.
        case invalidUTF8
        /// Half of a surrogate pair, written as an escape.
        case loneSurrogate
        /// A control character that is not written as an escape.
        case rawControlCharacter(UInt8)
        /// A key that its object already has.
        case duplicateKey(String)
        /// A number that neither Int64 nor a finite Double can hold.
        case numberOutOfRange
        /// A value of another type than the reader asked for.
        case wrongType(expected: String)
        /// More levels than ``JSONLimits/depth``.
        case tooDeep
        /// More bytes than ``JSONLimits/bytes``.
        case tooLong
        /// More members in one object than ``JSONLimits/members``.
        case tooManyMembers
        /// A key without which the object means nothing.
        case missingKey(String)
        /// A value of the right type that is none of those allowed.
        case unknownValue(String)
    }

    /// The rule that is broken.
    public var fault: Fault
    /// The byte at which it shows.
    public var offset: Int

    /// Names the rule that is broken and the byte at which it shows.
    public init(_ fault: Fault, at offset: Int) {
        self.fault = fault
        self.offset = offset
    }
}
