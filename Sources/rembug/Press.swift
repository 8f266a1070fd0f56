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
    /// When it is printed.
    let moment: Moment

    init(
        _ access: SessionAccess, for audience: Audience, _ language: Language?, _ office: Office,
        _ profile: PaperProfile
    ) {
        self.access = access
        self.audience = audience
        self.language = language
        self.office = office
        self.profile = profile
        moment = access.clock.moment()
    }

    /// What may be told of the record as it stands.
    var release: Release {
        access.session.released(
            to: audience, at: access.session.instant(at: moment, boot: SystemClock.boot))
    }

    /// A document of the record as it stands.
    func document(_ name: DocumentName) -> Document {
        name.document(of: release, imprint(release, made: moment.at))
    }

    /// A document of a version as it was approved.
    func document(_ name: DocumentName, approved version: Int) throws -> Document {
        let (approval, session) = try approved(version)
        return document(name, of: session, approval)
    }

    /// The document of the latest approved version if the record still says the same; else that
    /// of the record, and of which version it differs.
    func latest(_ name: DocumentName) throws -> (document: Document, changedSince: Int?) {
        let standing = document(name)
        let versions = name.hasVersions ? access.session.approvals.map(\.version) : []
        guard let version = versions.max() else {
            return (standing, nil)
        }
        guard let (approval, session) = try? approved(version) else { return (standing, version) }
        let old = document(name, of: session, approval)
        let new = document(name, of: access.session, approval)
        return old == new ? (old, nil) : (standing, version)
    }

    /// The version and its session, if it is still what was approved and nobody withdrew since.
    func approved(_ version: Int) throws -> (Approval, Session) {
        let known = access.session.approvals
        guard let approval = access.session.approval(ofVersion: version) else {
            throw Failure(.version(.unknown(version, known: known.map(\.version).sorted())))
        }
        let session: Session?
        do throws(SessionFileError) {
            session = try access.file.session(asOf: approval.coverage)
        } catch { throw Failure(error, access.file.path) }
        guard let session else { throw Failure(.version(.altered(version))) }
        let withdrawn = access.session.withdrawals(since: session)
        guard withdrawn.isEmpty else {
            throw Failure(.version(.withdrawn(version, people: withdrawn)))
        }
        return (approval, session)
    }

    private func document(
        _ name: DocumentName, of session: Session, _ approval: Approval
    ) -> Document {
        let release = session.released(
            to: audience, at: Instant(wall: approval.at, up: 0, boot: nil))
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
