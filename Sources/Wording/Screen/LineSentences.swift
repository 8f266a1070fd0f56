public import Discussion

extension Language {
    /// That a moment is marked, to be written later.
    public func momentMarked(at time: WallTime) -> String {
        choose(
            id: "Saat \(clockWithSeconds(time)) ditandai; Esc m melengkapinya.",
            en: "Moment \(clockWithSeconds(time)) marked; Esc m completes it.")
    }

    /// That a line was put aside, as one of so many, and how it comes back.
    public func putAside(_ count: Int) -> String {
        choose(
            id: "\(count) baris disisihkan; Esc z di baris kosong mengambilnya.",
            en: "\(self.count(count, id: "", one: "line")) aside; Esc z in an empty line takes it.")
    }

    /// That so many lines are kept for this person, as the status row says it.
    public func linesAside(_ count: Int) -> String {
        choose(
            id: "\(count) baris disisihkan · Esc z",
            en: "\(self.count(count, id: "", one: "line")) aside · Esc z")
    }

    /// That a note that was filed is of another kind now.
    public func kindChanged(of note: String, to kind: NoteKind) -> String {
        choose(
            id: "Jenis catatan «\(note)» kini \(kind.statusWords[self]).",
            en: "The note “\(note)” is now of the kind \(kind.statusWords[self]).")
    }

    /// That so many notes were filed.
    public func filed(_ count: Int) -> String {
        notes(count) + choose(id: " tersimpan.", en: " filed.")
    }

    /// That lines are being filed, and how many of how many are.
    public func filing(_ count: Int, of all: Int) -> String {
        choose(id: "Menyimpan baris \(count)/\(all) …", en: "Filing line \(count)/\(all) …")
    }

    /// That what an action has for a day cannot be read as one.
    public func noDate(_ text: String) -> String {
        choose(id: "«\(text)» bukan tanggal", en: "“\(text)” is no date")
    }

    /// That nothing tells where the name of a recipient, or of the office that is to do something,
    /// ends, and what does.
    public func officeWithoutEnd(_ name: String, isRecipient: Bool) -> String {
        let key = isRecipient ? choose(id: "kepada", en: "to") : choose(id: "oleh", en: "by")
        let mark = choose(id: "Tandai ujung namanya: ", en: "Mark where the name ends: ")
        return mark + key + ":\"" + name + "\""
    }

    /// That an action has no recipient but somebody who does it.
    public var noRecipientOfAction: String {
        choose(
            id: "Tindak lanjut memakai oleh:, bukan kepada:",
            en: "An action takes by:, not to:")
    }

    /// That an outcome has nobody who does it, and no day.
    public var noOwnerOfOutcome: String {
        choose(
            id: "oleh: dan tgl: milik tindak lanjut (>); rumusan memakai kepada:",
            en: "by: and due: are for actions (>); an outcome takes to:")
    }

    /// That nobody has a code yet, and which is the last.
    public func notOnList(_ code: String, last: String) -> String {
        choose(
            id: "\(code)? Daftar sampai \(last)", en: "\(code)? The list ends at \(last)")
    }

    /// That a note is of one voice, and how the others are named in it.
    public func oneSpeakerOnly(_ numbers: [String]) -> String {
        let others = numbers.dropFirst().map { "@" + $0 }.joined(separator: " ")
        return choose(
            id: "Satu pembicara saja: @\(numbers[0]); \(others) di dalam kalimat",
            en: "One speaker only: @\(numbers[0]); \(others) inside the sentence")
    }

    /// That a translation stands behind its quote, in the same line.
    public var translationAlone: String {
        choose(
            id: "Terjemahan ditulis di belakang kutipannya: \"…\" // …",
            en: "A translation stands behind its quote: \"…\" // …")
    }

    /// That a number names somebody only directly behind its sign.
    public func withoutSpace(_ number: String) -> String {
        choose(id: "Pembicara tanpa spasi: @\(number)", en: "A speaker without a space: @\(number)")
    }

    /// What was perhaps meant.
    public func perhaps(_ word: String) -> String {
        choose(id: "; terdekat \(word)", en: "; the nearest is \(word)")
    }

    /// That a name in front of a line is nobody's on the list, or which people it may mean.
    public func noSpeaker(_ name: String, fitting codes: [String]) -> String {
        if codes.isEmpty {
            return choose(id: "@\(name) tidak ada di daftar", en: "@\(name) is not on the list")
        }
        let some = codes.prefix(4).map { "@" + $0 }.joined(separator: " ")
        let all = some + (codes.count > 4 ? " …" : "")
        return choose(id: "@\(name) siapa: \(all)?", en: "@\(name) is which: \(all)?")
    }

    /// That there is no question of a number, so that what was typed answers none.
    public func noQuestion(_ number: String) -> String {
        choose(id: "tidak ada pertanyaan \(number)", en: "there is no question \(number)")
    }

    /// What speaks against filing a line of several, and the key that files each all the same.
    public func eachAllTheSame(_ line: String, _ slip: String, key: String) -> String {
        choose(
            id: "«\(line)»: \(slip) \(key) lagi menyimpan semuanya.",
            en: "“\(line)”: \(slip) \(key) again files them all.")
    }

    /// Whether a text of so many lines is one note or as many.
    public func oneOrMany(_ lines: Int, key: String) -> String {
        choose(
            id: "\(lines) baris: Enter satu catatan, \(key) masing-masing.",
            en: "\(lines) lines: Enter one note, \(key) as many.")
    }
}
