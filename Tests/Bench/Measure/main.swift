// How long the session file takes inside one process: measure FILE. Prints one line of JSON with
// milliseconds. What is compared takes turns, so that what disturbs the machine disturbs both.
import Discussion
import Glibc
import SessionFile

let path = CommandLine.arguments[1]
let rounds = 400
let joined = WriterJoined(role: "note", program: "measure", boot: "measure")
let author = Author(name: "Measure", joined: joined)
let clock = ContinuousClock()

/// Milliseconds that something takes.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    try clock.measure(body) / .milliseconds(1)
}

/// The value that this share of the others does not exceed.
func percentile(_ values: [Double], _ share: Double) -> Double {
    values.sorted()[min(values.count - 1, Int(Double(values.count) * share))]
}

/// Reads the whole file as it is, in one piece.
func readBare() {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = max(0, pread(file, buffer.baseAddress, size, 0))
    }
    guard bytes.count == size else { fatalError("could not read \(path)") }
}

/// The event of a note like those in the file.
func note(_ number: Int) -> Event.Kind {
    let text = "warga air jalan jimpitan anggaran kelompok \(number)"
    return .noteTaken(NoteTaken([.kind: .text("paraphrase"), .text: .text(text)], line: text))
}

/// The events of the file.
func events() throws -> [Event] {
    var events: [Event] = []
    try SessionFile.open(path, .readOnly).entries { entry in
        if let event = entry.line?.event { events.append(event) }
    }
    return events
}

/// Appends notes, and beside each as many bytes to a file of their own, by write and fdatasync.
func append() throws -> (ours: [Double], bare: [Double]) {
    let session = try SessionFile.open(path, .readWrite(author))
    let bare = open(path + ".bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let line = [UInt8](repeating: 0x61, count: 380)
    var times: (ours: [Double], bare: [Double]) = ([], [])
    for round in 0..<rounds {
        let up = Int64(round)
        let time = WallTime(milliseconds: 1_606_700_000_000 + up, offset: 420)
        let moment = Moment(at: time, up: up)
        times.ours.append(try milliseconds { _ = try session.append(note(round), at: moment) })
        times.bare.append(
            milliseconds {
                guard write(bare, line, line.count) == line.count, fdatasync(bare) == 0 else {
                    fatalError("could not write beside \(path)")
                }
            })
    }
    return times
}

let reads = (0..<5).map { _ in milliseconds(readBare) }
let opens = try (0..<5).map { _ in
    try milliseconds { _ = try SessionFile.open(path, .readOnly) }
}
let record = try events()
let replays = (0..<5).map { _ in milliseconds { _ = Session(folding: record) } }
let times = try append()
print(
    "{\"read\":\(percentile(reads, 0.5)),\"open\":\(percentile(opens, 0.5)),",
    "\"replay\":\(percentile(replays, 0.5)),",
    "\"append\":\(percentile(times.ours, 0.5)),\"append95\":\(percentile(times.ours, 0.95)),",
    "\"bare\":\(percentile(times.bare, 0.5)),\"bare95\":\(percentile(times.bare, 0.95))}")
