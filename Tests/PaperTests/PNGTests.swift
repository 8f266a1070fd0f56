import Discussion
import Minutes
import Testing

@testable import Paper

@Suite("Figures become pictures")
struct PNGTests {
    private static func figure(_ shapes: [Figure.Shape]) -> Figure {
        Figure(
            .drawing(shapes, picture: nil), width: 100, height: 50, caption: [], alternative: "")
    }

    private static let box = Figure.Shape.area(
        [.init(0, 0), .init(50, 0), .init(50, 50), .init(0, 50)], fill: .black, outline: nil)

    @Test("A PNG of 200 dots an inch, the same bytes each time")
    func sameBytes() throws {
        let typesetter = Typesetter()
        let label = Figure.Shape.label(.init("Masuk", at: .init(50, 40), size: 28, room: 100))
        let figure = Self.figure([Self.box, label])
        let picture = try PNG.picture(of: figure, typesetter)
        #expect((picture.width, picture.height) == (80, 40))
        #expect(picture.bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        #expect(try PNG.picture(of: figure, typesetter) == picture)
    }

    @Test("What is black is black, the rest is white")
    func dots() throws {
        let picture = try PNG.picture(of: Self.figure([Self.box]), Typesetter())
        let photograph = Figure(
            .photograph(picture), width: 100, height: 50, caption: [], alternative: "")
        #expect(try PNG.picture(of: photograph, Typesetter()) == picture)
        #expect(PNG.surface(of: picture.bytes) != nil)
        #expect(PNG.surface(of: Array(picture.bytes.prefix(30))) == nil)
    }
}
