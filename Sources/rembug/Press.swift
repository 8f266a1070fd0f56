import Discussion
import Minutes
import SessionFile
import Wording

/// Makes the documents of one session for an audience, from the record as it stands or from a
/// version as it was approved.
struct Press {
    let access: SessionAccess
    let audience: Audience
    /// The language of the labels; nothing for the session's.
    let language: Language?
    let office: Office
    let profile: PaperProfile
    /// Whether the restricted annex goes with it.
    let hasAnnex: Bool
    /// When it is printed.
    let moment: Moment

    init(
        _ access: SessionAccess, for audience: Audience, _ language: Language?, _ office: Office,
        _ profile: PaperProfile, withAnnex hasAnnex: Bool = false
    ) {
        self.access = access
        self.audience = audience
        self.language = language
        self.office = office
        self.profile = profile
        self.hasAnnex = hasAnnex
        moment = access.clock.moment()
    }

    /// What may be told of the record as it stands.
    var release: Release {
        access.session.released(
            to: audience, at: access.session.instant(at: moment, boot: SystemClock.boot),
            withAnnex: hasAnnex)
    }

    /// A document of the record as it stands.
    func document(_ name: DocumentName) -> Document {
        name.document(of: release, imprint(release, made: moment.at))
    }

    /// A document of a version as it was approved.
    func document(_ name: DocumentName, approved version: Int) throws -> Document {
        switch try access.version(version) {
        case .failure(let complaint): throw Failure(.version(complaint))
        case .success(let (approval, session)): return document(name, of: session, approval)
        }
    }

    /// The document of the latest approved version if the record still says the same; else that
    /// of the record, and what is to be said of that version.
    func latest(_ name: DocumentName) throws -> (document: Document, note: String?) {
        let standing = document(name)
        guard name.hasVersions, let version = access.session.latestApproval?.version else {
            return (standing, nil)
        }
        switch try access.version(version) {
        case .failure(let complaint): return (standing, complaint.word(in: screenLanguage()))
        case .success(let (approval, session)):
            let old = document(name, of: session, approval)
            let new = document(name, of: access.session, approval)
            return old == new
                ? (old, nil) : (standing, screenLanguage().changedSince(version: version))
        }
    }

    private func document(
        _ name: DocumentName, of session: Session, _ approval: Approval
    ) -> Document {
        let release = session.released(
            to: audience, at: Instant(wall: approval.at, up: 0, boot: nil), withAnnex: hasAnnex)
        return name.document(of: release, imprint(release, made: approval.at, approval))
    }

    private func imprint(
        _ release: Release, made: WallTime, _ approval: Approval? = nil
    ) -> Imprint {
        Imprint(
            made: made, program: "Rembug " + Rembug.version,
            language: language ?? release.language, office: office, profile: profile,
            approval: approval)
    }
}
