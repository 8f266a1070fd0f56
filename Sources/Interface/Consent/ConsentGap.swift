import Discussion
import Wording

/// Whose consent is still missing, as the top bar says it: by code where there is room for all of
/// them, else how many.
struct ConsentGap {
    let scene: Scene

    /// Nothing where everyone answered, or nobody is asked.
    func text(width: Int) -> String? {
        let missing = scene.session.withoutConsent
        guard !missing.isEmpty else { return nil }
        let who =
            missing.count > max(1, width / 25)
            ? "\(missing.count)"
            : missing.map { scene.label(of: $0) }.sorted().joined(separator: " ")
        return scene.say(PeopleWord.consentMissing) + " " + who
    }
}
