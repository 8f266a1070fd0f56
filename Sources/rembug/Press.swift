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
    /// What the office prints on papers of today, or why that cannot be read.
    let stationery: Result<Stationery, any Error>
    /// Whether the restricted annex goes with it.
    let hasAnnex: Bool
    /// When it is printed.
    let moment: Moment

    init(
        _ access: SessionAccess, for audience: Audience, _ language: Language?,
        _ stationery: Result<Stationery, any Error>, withAnnex hasAnnex: Bool = false
    ) {
        self.access = access
        self.audience = audience
        self.language = language
        self.stationery = stationery
        self.hasAnnex = hasAnnex
        moment = access.clock.moment()
    }

    /// What may be told of the record as it stands.
    var release: Release {
        access.session.released(
            to: audience, at: access.instant(of: moment), withAnnex: hasAnnex,
            officials: officials, by: access.session.zoneClock)
    }

    private var officials: Set<String> {
        (try? stationery.get())?.office.namesOfSignatories ?? []
    }

    /// A document of the record as it stands.
    func document(_ name: DocumentName) throws -> Document {
        let release = release
        return name.document(of: release, imprint(release, made: moment.at, try stationery.get()))
    }

    /// A document of a version as it was approved.
    func document(_ name: DocumentName, approved version: Int) throws -> Document {
        let (approval, session) = try self.version(version, for: name)
        return document(name, of: session, approval, try stationery(of: approval))
    }

    /// The same as may be told now, and whether that is less: by how speakers are named since, or
    /// since somebody refused or withdrew.
    func document(
        _ name: DocumentName, approvedAndToldNow version: Int
    ) throws -> (document: Document, isToldLess: Bool) {
        let (approval, session) = try found(access.recorded(version))
        let stationery = try stationery(of: approval)
        let told = session.toldAsStrictly(as: access.session)
        let document = document(name, of: told, approval, stationery)
        return (document, self.document(name, of: session, approval, stationery) != document)
    }

    /// What is kept back of the record as it stands, or of a version as it was approved.
    func withheld(approved version: Int?) throws -> [Withheld] {
        guard let version else {
            return access.session.withheld(
                from: audience, at: access.instant(of: moment), withAnnex: hasAnnex,
                officials: officials, by: access.session.zoneClock)
        }
        let (approval, session) = try self.version(version, for: nil)
        return session.withheld(
            from: audience, at: Instant(wall: approval.at, up: 0, boot: nil), withAnnex: hasAnnex,
            officials: try stationery(of: approval).office.namesOfSignatories,
            by: session.zoneClock)
    }

    private func version(
        _ version: Int, for document: DocumentName?
    ) throws -> (Approval, Session) {
        try found(access.version(version, for: document))
    }

    private func found(
        _ version: Result<(Approval, Session), VersionComplaint>
    ) throws -> (Approval, Session) {
        switch version {
        case .failure(let complaint): throw Failure(.version(complaint))
        case .success(let found): found
        }
    }

    /// What was kept with a version; where nothing was, that of today.
    private func stationery(of approval: Approval) throws -> Stationery {
        guard let files = approval.coverage.files else { return try stationery.get() }
        return try Stationery.read(files, ofVersion: approval.version)
    }

    /// The document of the latest approved version if it still says the same; else that of the
    /// record, and what is to be said of that version.
    func latest(_ name: DocumentName) throws -> (document: Document, note: String?) {
        let standing = try document(name)
        guard name.hasVersions, let version = access.session.latestApproval?.version else {
            return (standing, nil)
        }
        switch try access.version(version, for: name) {
        case .failure(let complaint): return (standing, complaint.word(in: screenLanguage()))
        case .success(let (approval, session)):
            let old = document(name, of: session, approval, try stationery(of: approval))
            let new = document(name, of: access.session, approval, try stationery.get())
            return old == new
                ? (old, doubt(of: version))
                : (standing, screenLanguage().changedSince(version: version))
        }
    }

    /// What is to be said of a version that was approved without the files of the office.
    func doubt(of version: Int) -> String? {
        guard let approval = access.session.approval(ofVersion: version) else { return nil }
        return approval.coverage.files == nil
            ? screenLanguage().approvedWithoutFiles(version: version) : nil
    }

    private func document(
        _ name: DocumentName, of session: Session, _ approval: Approval, _ stationery: Stationery
    ) -> Document {
        let release = release(of: session, approval, stationery)
        let made = approval.at.told(by: session.zoneClock)
        return name.document(of: release, imprint(release, made: made, stationery, approval))
    }

    private func release(
        of session: Session, _ approval: Approval, _ stationery: Stationery
    ) -> Release {
        session.released(
            to: audience, at: Instant(wall: approval.at, up: 0, boot: nil), withAnnex: hasAnnex,
            officials: stationery.office.namesOfSignatories, by: session.zoneClock)
    }

    private func imprint(
        _ release: Release, made: WallTime, _ stationery: Stationery, _ approval: Approval? = nil
    ) -> Imprint {
        Imprint(
            made: made, program: "Rembug " + Rembug.version,
            language: language ?? release.language, office: stationery.office,
            profile: stationery.profile, approval: approval,
            isWhole: access.damage == nil)
    }
}
