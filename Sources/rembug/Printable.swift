import SessionFile

extension String {
    /// The text with each control character but tab and line feed replaced, so that nothing in a
    /// session can steer the terminal that shows it.
    var printable: String {
        let scalars = withPathBytesSpelt.unicodeScalars
        return String(String.UnicodeScalarView(scalars.map { $0.isSafe ? $0 : "\u{FFFD}" }))
    }
}

extension Unicode.Scalar {
    fileprivate var isSafe: Bool {
        switch value {
        case 0x09, 0x0A: true
        case 0x00..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
        default: true
        }
    }
}
