/// The lower-case hexadecimal digits of a number, two for each of its bytes.
func hexadecimal(_ number: some FixedWidthInteger & UnsignedInteger) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, number.bitWidth / 4 - digits.utf8.count)) + digits
}
