import Discussion
import JSON
import Testing

@testable import SessionFile

@Suite("Each kind of event as a line")
struct KindTests {
    static let person: [PersonKey: FieldValue] = [.code: .text("P07"), .name: .text("Sri \"S\"")]
    static let amendment = Changes<NoteKey>(
        [.text: .text("b"), .due: nil], replaces: [.text: [Sample.id(41)], .due: []])

    @Test("It is written so, and reads back", arguments: table)
    func golden(kind: Event.Kind, data: String) throws {
        let event = Sample.event(41, clock: 57, kind)
        let bytes = Line.event(event).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let crc = text.dropFirst(8).prefix(8)
        #expect(
            text == #"{"crc":"\#(crc)","writer":"7QK3M2XA","n":41,"clock":57,"#
                + #""at":"2020-11-30T09:12:04.512+07:00","up":8123456,"ago":3200,"#
                + #""by":"Notulis","event":"\#(kind.name)","data":\#(data)}"# + "\n")
        let read = try #require(try ReadLine.read(bytes, in: 0..<bytes.count - 1))
        #expect(read.line == .event(event))
        #expect(read.isVerified)
    }

    @Test("Members may stand in another order, and those of a later version are passed over")
    func otherOrder() throws {
        let text = #"""
            { "data": {"later": [1], "line": "x", "note": {"text": "x", "later": {"a": null}}},
            """# + #"""
                "event": "noteTaken", "by": "N", "at": "2020-11-30T02:12:04Z", "clock": 3,
                """# + #"""
                "later": true, "n": 2, "writer": "7QK3M2XA"}
                """#
        let bytes = Array(text.utf8)
        let read = try #require(try ReadLine.read(bytes, in: bytes.indices))
        let time = try #require(WallTime("2020-11-30T02:12:04Z"))
        let kind = Event.Kind.noteTaken(NoteTaken([.text: .text("x")], line: "x"))
        #expect(!read.isVerified)
        #expect(
            read.line
                == .event(
                    Event(
                        id: Sample.id(2), clock: 3, moment: Moment(at: time, up: 0), by: "N",
                        kind: kind)))
    }

    @Test("A note without data, or without its text as typed, is unreadable")
    func noNote() {
        let start = #"{"writer":"7QK3M2XA","n":2,"clock":3,"at":"2020-11-30T02:12:04Z","by":"N","#
        for (rest, key) in [
            (#""event":"noteTaken"}"#, "note"), (#""event":"noteTaken","data":{}}"#, "note"),
            (#""event":"noteTaken","data":{"note":{}}}"#, "line"),
        ] {
            let bytes = Array((start + rest).utf8)
            #expect {
                try ReadLine.read(bytes, in: bytes.indices)
            } throws: { error in
                guard case .unreadable(let error)? = error as? LineFault else { return false }
                return error.fault == .missingKey(key)
            }
        }
    }

    @Test("The table leaves out no kind")
    func complete() {
        #expect(Set(Self.table.map { ordinal($0.0) }) == Set(0..<64))
    }

    @Test("Header and stub are written so, and the sums are those of the format's page")
    func others() throws {
        let session = try #require(SessionID("01KAB"))
        let header = Line.header(Header(session: session)).bytes
        let about = Header.about.replacing("\"", with: "\\\"")
        let expected =
            #"{"rembug":1,"crc":"9c8e4112","session":"01KAB","about":"\#(about)"}"# + "\n"
        #expect(String(decoding: header, as: UTF8.self) == expected)
        let stub = Line.purged(Sample.id(41), clock: 57).bytes
        #expect(
            String(decoding: stub, as: UTF8.self)
                == #"{"crc":"8331b569","writer":"7QK3M2XA","n":41,"clock":57,"purged":true}"#
                + "\n")
        for (bytes, line) in [
            (header, Line.header(Header(session: session))),
            (stub, .purged(Sample.id(41), clock: 57)),
        ] {
            #expect(try ReadLine.read(bytes, in: 0..<bytes.count - 1)?.line == line)
        }
    }
}
