import Discussion

extension DocumentWriter {
    /// What the session says of itself, else what the office prints on all papers.
    func text(_ key: DetailKey) -> String? {
        if let text = release.details.text(key) { return text }
        return switch key {
        case .organiser: imprint.office.organiser
        case .place: imprint.office.place
        default: imprint.office.numbers[key]
        }
    }

    /// The lines of the letterhead, the session's before the office's.
    var letterheadLines: [String] {
        let lines = release.details.list(.letterhead)
        return lines.isEmpty ? imprint.office.letterhead : lines
    }

    /// Whether somebody is known to be of the office that holds the event: named by its own file, or
    /// of its name in office or institution, which may be said in short: who holds an office of *Desa
    /// Mawar* is of *Pemerintah Desa Mawar*.
    func isOfOrganiser(_ signer: Signer) -> Bool {
        if signer.id == nil { return true }
        guard let organiser = text(.organiser)?.lowercased() else { return false }
        let names = [signer.office, signer.institution].compactMap { $0?.lowercased() }
        let short = signer.institution.map { $0.lowercased() + " " }
        let governed = signer.institution.map { "pemerintah " + $0.lowercased() }
        return names.contains { (" " + $0).hasSuffix(" " + organiser) }
            || short.map { organiser.hasPrefix($0) } ?? false
            || signer.office != nil && governed == organiser
    }

    /// Who signs as what: whom the session names, else whom the office names.
    ///
    /// Where the session names somebody who may not be told, the line is left to the hand.
    func officer(_ key: DetailKey) -> Signer? {
        if let person = release.officers[key] { return Signer(person) }
        guard release.details[key] == nil, var signer = imprint.office.signatories[key] else {
            return nil
        }
        if release.audience == .public { (signer.rank, signer.nip) = (nil, nil) }
        return signer
    }
}
