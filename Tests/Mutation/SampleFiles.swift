public import Foundation

/// The sessions that come with the program, and what a run has to go on.
public enum SampleFiles {
    /// The folder of the sessions that come with the program.
    public static let folder = URL(filePath: #filePath)
        .appending(path: "../../../sessions").standardized

    /// Every session that comes with the program.
    public static func sessions() throws -> [[UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".fgd") }.map { name in
            [UInt8](try Data(contentsOf: folder.appending(path: name)))
        }
    }

    /// Every session that comes with the program, followed by events that none of them holds.
    public static func all() throws -> [[UInt8]] { try sessions().map { $0 + rare(after: $0) } }

    /// The numbers of the mutations to try: as many as `REMBUG_FUZZ` says, else a few.
    public static func seeds(_ usual: UInt64) -> Range<UInt64> {
        let wanted = ProcessInfo.processInfo.environment["REMBUG_FUZZ"].flatMap { UInt64($0) }
        return 0..<(wanted ?? usual)
    }

    /// Events of kinds that the sessions do not hold, by their first writer.
    private static func rare(after bytes: [UInt8]) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        let writer = text.components(separatedBy: #""writer":""#).dropFirst().first?.prefix(8) ?? ""
        let kinds = [
            ("writerTimesShifted", #"{"writer":"\#(writer)","milliseconds":60000}"#),
            ("attendanceCounted", #"{"institution":"Desa","count":12}"#),
            ("retracted", #"{"events":["\#(writer):3"]}"#), ("offRecordBegan", "{}"),
            ("offRecordEnded", "{}"), ("itemPaused", #"{"item":"\#(writer):4"}"#),
            ("purged", #"{"events":["\#(writer):5"]}"#),
            ("agendaItemMoved", #"{"item":"\#(writer):4","after":"\#(writer):4.1"}"#),
            ("attributionChosen", #"{"attribution":"code"}"#),
        ]
        let lines = kinds.enumerated().map { place, kind in
            #"{"writer":"ZZZZZZZZ","n":\#(place + 1),"clock":\#(9000 + place),"#
                + #""at":"2020-11-30T12:00:00.000+07:00","up":7,"ago":3,"by":"Z","#
                + #""event":"\#(kind.0)","data":\#(kind.1)}"# + "\n"
        }
        return Array(lines.joined().utf8)
    }
}
