import Discussion
import Testing

/// Files are taken apart byte by byte: what is the picture stays, what a camera tells goes.
@Suite("Pictures are read without what a camera writes beside them")
struct PictureTests {
    private static let secret = Array("RAHASIA".utf8)

    @Test("Of a PNG the texts, the time and the Exif go, and whatever lies behind the end")
    func png() throws {
        let head = Self.chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0])
        let kept = head + Self.chunk("pHYs", [1]) + Self.chunk("IDAT", [9]) + Self.chunk("IEND", [])
        let file =
            head + Self.chunk("tEXt", Self.secret) + Self.chunk("eXIf", Self.secret)
            + Self.chunk("pHYs", [1]) + Self.chunk("tIME", Self.secret) + Self.chunk("IDAT", [9])
            + Self.chunk("IEND", []) + Self.secret
        let picture = try Picture(reading: Self.signature + file)
        #expect(picture == Picture(.png, width: 3, height: 2, bytes: Self.signature + kept))
    }

    @Test(
        "Of a JPEG the Exif goes, and how the camera was held is told by quarter turns",
        arguments: [1: 0, 6: 1, 3: 2, 8: 3])
    func jpeg(orientation: UInt8, turns: Int) throws {
        let picture = try Picture(reading: Self.jpeg(orientation))
        #expect(picture == Picture(.jpeg, width: 4, height: 3, turns: turns, bytes: Self.kept))
        #expect(picture.upright == (turns % 2 == 0 ? (4, 3) : (3, 4)))
    }

    @Test("What is no whole picture is refused with the reason")
    func refused() {
        let broken = Array(Self.jpeg(1).prefix(60))
        let cut = Array((Self.signature + Self.chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2])).dropLast())
        let wide =
            Self.chunk("IHDR", [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]) + Self.chunk("IEND", [])
        let none = Self.chunk("IHDR", [0, 0, 0, 0, 0, 0, 0, 2]) + Self.chunk("IEND", [])
        let cases: [([UInt8], PictureFault)] = [
            ([], .unknownFormat), (Array("%PDF-1.7".utf8), .unknownFormat), (broken, .damaged),
            (cut, .damaged), (Self.signature + wide, .tooManyDots(50)),
            (Self.signature + none, .damaged), (Self.jpeg(2), .mirrored),
            ([UInt8](repeating: 0, count: (8 << 20) + 1), .tooLarge(8 << 20)),
        ]
        for (bytes, fault) in cases {
            #expect(throws: fault) { try Picture(reading: bytes) }
        }
    }

    @Test("No beginning of a file, and no byte turned over in it, traps")
    func mutated() {
        for file in [Self.jpeg(6), Self.signature + Self.chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 2])] {
            for place in file.indices {
                _ = try? Picture(reading: Array(file.prefix(place)))
                var turned = file
                for bit in 0..<8 {
                    turned[place] = file[place] ^ 1 << UInt8(bit)
                    _ = try? Picture(reading: turned)
                }
            }
        }
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [1, 2, 3, 4]
    }

    private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        [0xFF, marker, 0, UInt8(data.count + 2)] + data
    }

    private static let frame = segment(0xC0, [8, 0, 3, 0, 4, 1, 1, 0x11, 0])
    /// Coded dots with a stuffed byte and a restart in them.
    private static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [7, 0xFF, 0, 8, 0xFF, 0xD0, 9]
    private static let kept: [UInt8] =
        [0xFF, 0xD8] + segment(0xE0, [1]) + frame + scan + [0xFF, 0xD9]

    private static func jpeg(_ orientation: UInt8) -> [UInt8] {
        let entry: [UInt8] = [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        let exif = Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0] + entry + secret
        return [0xFF, 0xD8] + segment(0xE0, [1]) + segment(0xE1, exif) + segment(0xFE, secret)
            + segment(0xE2, Array("MPF\0".utf8) + secret) + [0xFF] + frame + scan + [0xFF, 0xD9]
            + secret
    }
}
