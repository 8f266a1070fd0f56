import Discussion
import Wording

/// Whose consent is still missing, as the top bar says it: by code where there is room for all of
/// them, else how many; and what else was not asked of everyone.
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

    /// What not everyone was asked beside taking part, each with how many were not.
    var others: String? {
        let parts = scene.session.askedPurposes.compactMap { purpose -> String? in
            let count = scene.session.unasked(for: [purpose]).count
            return count > 0 ? scene.say(purpose).lowercased() + " \(count)" : nil
        }
        return parts.isEmpty
            ? nil : scene.say(PeopleWord.notAskedYet) + ": " + parts.joined(separator: ", ")
    }
}
