import Discussion
import Minutes

/// What an office prints on its papers, and the files that say so.
struct Stationery {
    let files: OfficeFiles
    let office: Office
    let profile: PaperProfile

    /// Reads the files asked for, or those of the configuration, which may be missing.
    static func read(office: String?, profile: String?) throws -> Stationery {
        let text = try OfficeFile.text(office)
        let layout = try ProfileFile.text(profile)
        let read = try text.map { try OfficeFile.office(of: $0, office ?? OfficeFile.usual) }
        return Stationery(
            files: OfficeFiles(office: text, profile: layout, emblem: read?.emblem),
            office: read ?? Office(),
            profile: try layout.map { try ProfileFile.read($0, profile ?? ProfileFile.usual) }
                ?? PaperProfile())
    }

    /// Reads what was kept with an approved version.
    static func read(_ files: OfficeFiles, ofVersion version: Int) throws -> Stationery {
        var office = try files.office.map { try OfficeFile.read($0, "office.yaml (\(version))") }
        office?.emblem = files.emblem
        return Stationery(
            files: files, office: office ?? Office(),
            profile: try files.profile.map { try ProfileFile.read($0, "profile.yaml (\(version))") }
                ?? PaperProfile())
    }
}
