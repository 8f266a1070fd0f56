import Discussion
import Testing
import Wording

@testable import Interface

@Suite("A photograph from the live screen: which file, who is in it, whether they agree")
struct PhotographTests {
    /// In the preview of papers, in a folder with one photograph.
    private func sit() throws -> Scenario {
        let scenario = try Scenario(try Room.forum())
        let picture = Picture(.jpeg, width: 4, height: 3, bytes: [0xFF, 0xD8])
        scenario.live.pictures = PictureFolder(
            picture: { path in
                path == "balai.jpg"
                    ? .picture(picture) : .trouble(PictureFault.unknownFormat.words(path))
            },
            completed: { "balai.jpg".hasPrefix($0) ? "balai.jpg" : $0 })
        return scenario.press("Esc 7 Esc Esc").rest()
    }

    @Test("Its name is completed, and each who is seen in it and was not asked yet is asked about")
    func attached() throws {
        let scenario = try sit().press("A").type("ba").press("Tab Enter")
        #expect(scenario.live.session.standingPhotographs.count == 1)
        scenario.type("P01, P02").press("Enter")
        let people = ["P01", "P02"].compactMap { scenario.live.session.person(withCode: $0)?.id }
        let photograph = try #require(scenario.live.session.photographs.first)
        #expect(scenario.live.session.shown(in: photograph) == people)
        #expect(scenario.live.inquiry?.kind == .leave(people, photograph: photograph.id))
        scenario.type("y").press("Enter")
        #expect(
            people.allSatisfy {
                scenario.live.session.consents[$0]?[.photo]?.answer == .given
            })
        #expect(scenario.live.message?.text == Language.indonesian.photographPrints)
        #expect(scenario.live.inquiry == nil)
    }

    @Test("A no is recorded, so that it does not print; what is neither is not taken")
    func refusedLeave() throws {
        let scenario = try sit().press("A").type("balai.jpg").press("Enter").type("P01").press(
            "Enter")
        scenario.type("Balai desa ramai").press("Enter")
        #expect(scenario.live.message?.text == FloorMessage.notALeave.word(in: .indonesian))
        #expect(scenario.live.inquiry?.editor.text == "Balai desa ramai")
        scenario.press("Ctrl-U").type("tidak").press("Enter")
        let siti = try #require(scenario.live.session.person(withCode: "P01")?.id)
        #expect(scenario.live.session.consents[siti]?[.photo]?.answer == .refused)
        #expect(scenario.live.message?.text == Language.indonesian.photographWaits)
    }

    @Test("A file that is no picture is refused and stays in the row; Esc leaves with nothing")
    func refused() throws {
        let scenario = try sit().press("A").type("catatan.txt").press("Enter")
        let fault = PictureFault.unknownFormat.words("catatan.txt")
        #expect(scenario.live.message?.text == fault[.indonesian])
        #expect(scenario.live.inquiry?.editor.text == "catatan.txt")
        scenario.press("Esc")
        #expect(scenario.live.inquiry == nil)
        #expect(scenario.live.session.photographs.isEmpty)
    }

    @Test("Until it is told who is in it, that is everyone; nobody needs no leave")
    func nobody() throws {
        let scenario = try sit().press("A").type("balai.jpg").press("Enter Esc")
        let photograph = try #require(scenario.live.session.photographs.first)
        let everyone = scenario.live.session.roster.map(\.id)
        #expect(scenario.live.session.shown(in: photograph) == everyone)
        let other = try sit().press("A").type("balai.jpg").press("Enter").type("0").press("Enter")
        #expect(other.live.session.photographs.first?.fields.flag(.nobody) == true)
        #expect(other.live.inquiry == nil)
    }
}
