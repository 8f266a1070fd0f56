extension Picture {
    /// The largest file that is taken, in bytes.
    public static let mostBytes = 8 << 20
    /// The largest file of an emblem, which every paper carries, in bytes.
    public static let mostEmblemBytes = 1 << 20
    /// The most dots, in millions.
    public static let mostDots = 50

    /// Reads a PNG or JPEG file and leaves out whatever is not the picture itself: where and when
    /// it was taken, with what, by whom, and a smaller copy of what was cut away.
    public init(reading bytes: [UInt8], most: Int = mostBytes) throws(PictureFault) {
        guard bytes.count <= most else { throw .tooLarge(most) }
        if bytes.starts(with: PNGFile.signature) {
            self = try PNGFile.picture(bytes)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            var file = JPEGFile(bytes)
            self = try file.picture()
        } else {
            throw .unknownFormat
        }
        guard width > 0, height > 0 else { throw .damaged }
        guard width * height <= Self.mostDots * 1_000_000 else {
            throw .tooManyDots(Self.mostDots)
        }
    }
}

/// A PNG file, chunk by chunk (ISO/IEC 15948).
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The chunks without which the dots would look otherwise; texts, times and Exif are none.
    private static let kept: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs",
    ]

    static func picture(_ bytes: [UInt8]) throws(PictureFault) -> Picture {
        var kept = signature
        var size: (width: Int, height: Int)?
        var place = signature.count
        while place + 12 <= bytes.count {
            let length = number(bytes, at: place, count: 4)
            let end = place + 12 + length
            guard end <= bytes.count else { throw .damaged }
            let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            if name == "IHDR", length >= 8 {
                size = (
                    number(bytes, at: place + 8, count: 4), number(bytes, at: place + 12, count: 4)
                )
            }
            if name == "iCCP" {
                kept += unnamed(bytes[place + 8..<end - 4])
            } else if Self.kept.contains(name) {
                kept += bytes[place..<end]
            }
            if name == "IEND" {
                guard let size, size.width < 1 << 20, size.height < 1 << 20 else { throw .damaged }
                return Picture(.png, width: size.width, height: size.height, bytes: kept)
            }
            place = end
        }
        throw .damaged
    }

    /// The chunk of a profile of colours, whose name may say anything, under a name that says
    /// nothing; none where it has no name.
    private static func unnamed(_ data: ArraySlice<UInt8>) -> [UInt8] {
        guard let end = data.firstIndex(of: 0) else { return [] }
        let content = Array("iCCPICC".utf8) + data[end...]
        return fourBytes(UInt32(content.count - 4)) + content
            + fourBytes(CRC32.checksum(content))
    }

    private static func fourBytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}

/// A number of several bytes, the highest first.
func number(_ bytes: [UInt8], at place: Int, count: Int) -> Int {
    bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
}
