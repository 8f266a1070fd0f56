public import Discussion

extension Language {
    /// When a paper was made.
    public func made(_ time: WallTime, zone: String) -> String {
        choose(id: "Dibuat ", en: "Made on ") + dateAndTime(time, zone)
    }

    /// When a version of the minutes was approved.
    public func approved(_ time: WallTime, zone: String) -> String {
        choose(id: "Disahkan ", en: "Approved on ") + dateAndTime(time, zone)
    }

    private func dateAndTime(_ time: WallTime, _ zone: String) -> String {
        date(time.date) + ", " + self.time(Int(time.timeOfDay / 60_000), zone: zone)
    }

    /// `Versi 2`, `Version 2`.
    public func version(_ number: Int) -> String {
        choose(id: "Versi ", en: "Version ") + "\(number)"
    }

    /// A version that waits for being signed and approved.
    public func versionForSignature(_ number: Int) -> String {
        version(number) + choose(id: " untuk ditandatangani", en: " for signature")
    }

    /// That a version was approved, with what proves it.
    public func versionApproved(_ number: Int, digest: String) -> String {
        choose(
            id: "Versi \(number) disahkan; yang dicatat sesudah ini tidak mengubahnya.\nSHA-256: ",
            en: "Version \(number) is approved; what is recorded from now on leaves it as it is."
                + "\nSHA-256: ") + digest
    }

    /// When a version was approved and by whom, in a zone by its name in the tz database and by its
    /// clock, and that what came later is no part of it.
    public func versionApproved(
        _ approval: Approval, in zone: String, by clock: ZoneClock?, hasChanged: Bool
    ) -> String {
        let at = approval.at.told(by: clock)
        let time = dateAndTime(at, zoneAbbreviation(name: zone, offset: at.offset))
        let approved = choose(
            id: "Versi \(approval.version) disahkan \(time), oleh \(approval.by).",
            en: "Version \(approval.version) was approved on \(time), by \(approval.by).")
        let whole = approved + (signedOtherwise(approval).map { " " + $0 } ?? "")
        guard hasChanged else { return whole }
        return whole + " "
            + choose(
                id: "Yang dicatat sesudahnya di luar versi itu.",
                en: "What was recorded since stands outside it.")
    }

    /// That less is told of people now than in a version, which is not compared.
    public func toldMoreStrictly(since version: Int) -> String {
        choose(
            id:
                "Sejak versi \(version) ada orang yang disebut lebih tertutup, menurut izin dan cara"
                + " menyebut pembicara sekarang; yang berbeda hanya karena itu tidak ditunjukkan.",
            en:
                "By today's consent, and by how speakers are named now, less is told of people than in"
                + " version \(version); what differs for that alone is not shown.")
    }

    /// Under which number a version was signed, and by which digest its papers are known, where that
    /// is not the number by which it is asked for; nothing where it is.
    public func signedOtherwise(_ approval: Approval) -> String? {
        guard approval.version != approval.signedAs else { return nil }
        return choose(
            id: "Di kertasnya tertulis versi \(approval.signedAs), SHA-256"
                + " \(approval.coverage.digest.prefix(12))…: salinan lain juga mengesahkan versi"
                + " itu.",
            en: "Its papers say version \(approval.signedAs), SHA-256"
                + " \(approval.coverage.digest.prefix(12))…: another copy approved a version of"
                + " that number too.")
    }

    /// That what is printed is no longer the version that was approved.
    public func changedSince(version: Int) -> String {
        choose(
            id: "Isinya berubah sejak versi \(version) disahkan; ini versi berikutnya."
                + " `--approved \(version)` mencetak yang disahkan, `--diff \(version)`"
                + " menunjukkan bedanya.",
            en: "What it says has changed since version \(version) was approved; this is the next."
                + " `--approved \(version)` prints the approved one, `--diff \(version)` shows the"
                + " difference.")
    }

    /// That an older program did not keep the office's files with a version.
    public func approvedWithoutFiles(version: Int) -> String {
        choose(
            id: "Versi \(version) disahkan dengan Rembug lama, yang belum menyimpan berkas kantor:"
                + " kop, penanda tangan, dan susunannya menurut berkas sekarang."
                + " `rembug approve FILE` mengesahkan versi yang menyimpannya.",
            en: "Version \(version) was approved with an older Rembug, which did not keep the"
                + " office's files: letterhead, signatories and sections follow the files of today."
                + " `rembug approve FILE` approves a version that keeps them.")
    }

    /// Over what changed since a version.
    public func changes(since version: Int) -> String {
        choose(id: "Perubahan sejak versi \(version):", en: "Changes since version \(version):")
    }

    /// That nothing changed since a version.
    public func unchanged(since version: Int) -> String {
        choose(
            id: "Tidak ada yang berubah sejak versi \(version).",
            en: "Nothing has changed since version \(version).")
    }
}
