import Discussion
import SessionFile
import Wording

extension Live {
    /// Tells others that this run is here, and sees who else is.
    ///
    /// Who did not say what for drives, if nobody else does, else takes notes.
    func arrive() {
        lookWhoIsHere()
        let isLed = holder(of: .drive) != nil
        file.join(as: (wishedRole ?? (isLed ? .note : .drive)).rawValue)
        if let wishedRole, let other = other(in: wishedRole) {
            notices.append(withOwnKeys(language.heldBy(other.name, wishedRole)[language]))
        }
        do throws(SessionFileError) {
            presence = try PresenceMark(in: file, since: clock.read().at)
        } catch {
            // Where no file can be made beside the session, the draft has said so.
        }
        lookWhoIsHere()
    }

    /// Tells others that this run is no longer here.
    func depart() {
        presence?.leave()
        presence = nil
    }

    /// Sees who is here now.
    func lookWhoIsHere() { present = PresenceMark.all(in: file) }

    /// Who is here, for the status row; nothing to say of one who is here alone.
    func whoIsHere(columns: Int) -> String? {
        guard present.count > 1 else { return nil }
        let names = present.map(\.name).joined(separator: ", ")
        return columns >= 100 && names.count <= 40
            ? language.here(names) : language.here(present.count)
    }
}
