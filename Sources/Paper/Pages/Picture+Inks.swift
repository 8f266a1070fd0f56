import Discussion
import Minutes

extension Picture {
    /// Says in a PDF that the inks of this picture are written the other way round, as Adobe's
    /// programs do, 255 for none; cairo 1.16 leaves that out, and the colours would be inverted.
    ///
    /// The words take the room of those that they stand for, so that every place in the file remains
    /// where its table says.
    func setRight(in pdf: inout [UInt8]) {
        guard format == .jpeg, hasInvertedInks else { return }
        let facts = """
               /ColorSpace /DeviceCMYK
               /Interpolate true
               /BitsPerComponent 8

            """
        let rest = "   /Filter /DCTDecode\n>>\nstream\n"
        let image = Array((facts + rest).utf8) + bytes.prefix(1 << 16)
        guard let place = pdf.firstRange(of: image)?.lowerBound else { return }
        let right = "/ColorSpace/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]/BitsPerComponent 8"
        let room = String(repeating: " ", count: facts.utf8.count - right.utf8.count - 1)
        pdf.replaceSubrange(
            place..<place + facts.utf8.count, with: Array((room + right + "\n").utf8))
    }

    /// Whether it is a JPEG of four inks with Adobe's segment (ITU-T T.872, 6.5.3).
    private var hasInvertedInks: Bool {
        var place = 2
        var (isAdobe, inks) = (false, 0)
        while place + 10 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] != 0xDA {
            let marker = bytes[place + 1]
            if marker == 0xEE { isAdobe = bytes[(place + 4)...].starts(with: Array("Adobe".utf8)) }
            if 0xC0...0xC3 ~= marker { inks = Int(bytes[place + 9]) }
            place += 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
        }
        return isAdobe && inks == 4
    }
}
