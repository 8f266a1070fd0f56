import Discussion
import Minutes
import SessionFile
import Wording

/// A version of the minutes, and why it is not printed any more, if it is not.
struct ApprovedVersion {
    let approval: Approval
    let complaint: VersionComplaint?
}

extension SessionAccess {
    /// A version and its session, if it is still what was approved and nobody has withdrawn since
    /// what one of its papers tells.
    func version(
        _ version: Int, for document: DocumentName? = nil
    ) throws -> Result<(Approval, Session), VersionComplaint> {
        let found = try recorded(version)
        guard case .success((_, let approved)) = found else { return found }
        let withdrawn = session.withdrawals(
            since: approved, tellingTelephones: document == .daftarHadir)
        return withdrawn.isEmpty ? found : .failure(.withdrawn(version, people: withdrawn))
    }

    /// The same, whoever has withdrawn since: to be told as may be told now.
    func recorded(_ version: Int) throws -> Result<(Approval, Session), VersionComplaint> {
        guard let approval = session.approval(ofVersion: version) else {
            let known = session.approvals.map(\.version).sorted()
            return .failure(.unknown(version, known: known))
        }
        let approved: Session?
        do throws(SessionFileError) {
            approved = try file.session(asOf: approval.coverage)
        } catch { throw Failure(error, file.path) }
        guard let approved else { return .failure(.altered(version)) }
        return .success((approval, approved))
    }

    /// All versions in their order, with why one is not printed any more.
    func versions() throws -> [ApprovedVersion] {
        try session.approvals.sorted { $0.version < $1.version }.map { approval in
            switch try version(approval.version) {
            case .failure(let complaint): ApprovedVersion(approval: approval, complaint: complaint)
            case .success: ApprovedVersion(approval: approval, complaint: nil)
            }
        }
    }
}
