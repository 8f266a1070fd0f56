/// A JPEG file, segment by segment (ITU-T T.81, annex B).
struct JPEGFile {
    private let bytes: [UInt8]
    private var place = 2
    private var kept: [UInt8] = [0xFF, 0xD8]
    private var size: (width: Int, height: Int)?
    private var orientation = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The picture without what a camera writes beside it; what lies behind its end is left out.
    mutating func picture() throws(PictureFault) -> Picture {
        while let marker = try nextMarker() {
            if marker == 0xD9 { return try finished() }
            try segment(marker)
            if marker == 0xDA { skipScan() }
        }
        throw .damaged
    }

    private func finished() throws(PictureFault) -> Picture {
        guard let size else { throw .damaged }
        let turns = [1: 0, 6: 1, 3: 2, 8: 3]
        guard let turns = turns[orientation] else { throw .mirrored }
        return Picture(
            .jpeg, width: size.width, height: size.height, turns: turns, bytes: kept + [0xFF, 0xD9])
    }

    /// The byte after the next 0xFF, any number of which may stand before it.
    private mutating func nextMarker() throws(PictureFault) -> UInt8? {
        guard place < bytes.count else { return nil }
        guard bytes[place] == 0xFF else { throw .damaged }
        while place < bytes.count, bytes[place] == 0xFF { place += 1 }
        guard place < bytes.count else { return nil }
        place += 1
        return bytes[place - 1]
    }

    private mutating func segment(_ marker: UInt8) throws(PictureFault) {
        guard place + 2 <= bytes.count else { throw .damaged }
        let length = number(bytes, at: place, count: 2)
        let end = place + length
        guard length >= 2, end <= bytes.count else { throw .damaged }
        switch marker {
        case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
            guard length >= 7 else { throw .damaged }
            size = (
                number(bytes, at: place + 5, count: 2), number(bytes, at: place + 3, count: 2)
            )
        case 0xE1: orientation = Exif(bytes[place + 2..<end]).orientation ?? orientation
        default: break
        }
        if isKept(marker) { kept += [0xFF, marker] + bytes[place..<end] }
        place = end
    }

    /// JFIF, the colours' profile and Adobe's transform change the dots; other notes do not.
    private func isKept(_ marker: UInt8) -> Bool {
        switch marker {
        case 0xE0, 0xE2, 0xEE: !(marker == 0xE2 && isMultiPicture)
        case 0xE1, 0xE3...0xED, 0xEF, 0xFE: false
        default: true
        }
    }

    /// Whether the segment points at further pictures behind this one.
    private var isMultiPicture: Bool {
        bytes[place...].dropFirst(2).starts(with: Array("MPF".utf8))
    }

    /// Takes the coded dots up to the next marker, stuffed bytes and restarts among them.
    private mutating func skipScan() {
        let start = place
        while place + 1 < bytes.count {
            let next = bytes[place + 1]
            if bytes[place] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7 ~= next) { break }
            place += 1
        }
        kept += bytes[start..<min(place, bytes.count)]
    }
}

/// What a camera wrote about a picture, as far as it says how the camera was held (Exif 2.3).
struct Exif {
    /// From 1 to 8; nothing if that is not told.
    private(set) var orientation: Int?

    init(_ segment: ArraySlice<UInt8>) {
        let bytes = Array(segment)
        guard bytes.starts(with: Array("Exif\0\0".utf8)), bytes.count >= 14 else { return }
        let isLittle = bytes[6] == UInt8(ascii: "I")
        func value(_ place: Int, _ count: Int) -> Int? {
            guard place >= 6, place + count <= bytes.count else { return nil }
            let part = bytes[place..<place + count]
            return (isLittle ? part.reversed() : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = value(10, 4).map({ 6 + $0 }), let count = value(start, 2) else { return }
        for entry in 0..<min(count, 1000) where value(start + 2 + entry * 12, 2) == 0x0112 {
            orientation = value(start + 2 + entry * 12 + 8, 2)
        }
    }
}
