import Discussion
import Testing

@Suite("Fields keep what nobody replaced")
struct FieldsTests {
    private let first = EventID("7QK3M2XA:1")
    private let second = EventID("7QK3M2XA:2")
    private let other = EventID("00000001:1")

    @Test("A change that saw the version replaces it")
    func replaces() throws {
        var fields = Fields<NoteKey>([.text: .text("a")], by: try #require(first))
        fields.apply(fields.change(to: [.text: .text("b")]), by: try #require(second))
        #expect(fields.text(.text) == "b")
        #expect(fields.conflicts == [])
    }

    @Test("Two changes that did not see each other are a conflict until one settles it")
    func conflict() throws {
        var fields = Fields<NoteKey>([.text: .text("a")], by: try #require(first))
        let mine = fields.change(to: [.text: .text("mine")])
        let theirs = fields.change(to: [.text: .text("theirs")])
        fields.apply(mine, by: try #require(second))
        fields.apply(theirs, by: try #require(other))
        #expect(fields.versions(of: .text).map(\.value) == [.text("mine"), .text("theirs")])
        #expect(fields.conflicts == [.text])
        fields.apply(fields.change(to: [.text: .text("both")]), by: try #require(first))
        #expect(fields.versions(of: .text).map(\.value) == [.text("both")])
    }

    @Test("An identity reads back from its text", arguments: ["7QK3M2XA:41", "00000000:1"])
    func identity(text: String) throws {
        #expect(try #require(EventID(text)).description == text)
        #expect(try #require(EntityID(text + ".3")).description == text + ".3")
    }

    @Test("Texts that are no identity", arguments: ["7QK3M2XI:1", "7QK3M2XA:0", "7QK3M2XA", "A:1"])
    func noIdentity(text: String) {
        #expect(EventID(text) == nil)
    }
}
