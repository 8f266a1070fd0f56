import Testing

@testable import SessionFile

@Suite("Checksums")
struct ChecksumTests {
    @Test(
        "CRC-32C of known texts (RFC 3720, B.4, and the check value of the catalogue)",
        arguments: [
            (Array("123456789".utf8), 0xE306_9283),
            ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
            ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43),
            (Array(0..<32), 0x46DD_794E),
            ([], 0),
        ] as [([UInt8], UInt32)])
    func known(bytes: [UInt8], sum: UInt32) {
        var crc = CRC32C()
        crc.update(bytes, in: bytes.indices)
        #expect(crc.value == sum)
    }

    @Test("Pieces give the sum of the whole", arguments: 0...32)
    func pieces(cut: Int) {
        var crc = CRC32C()
        let bytes = [UInt8](0..<32)
        crc.update(bytes, in: 0..<cut)
        crc.update(bytes, in: cut..<32)
        #expect(crc.value == 0x46DD_794E)
    }
}
