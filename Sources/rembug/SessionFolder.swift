import Discussion
import Glibc
import Wording

/// The folder in which sessions are looked for and made.
enum SessionFolder {
    /// `$REMBUG_SESSIONS`, else `sessions` here if there is one, else a folder among the user's
    /// own data.
    static var path: String {
        if let named = environment("REMBUG_SESSIONS") { return named }
        if access("sessions", X_OK) == 0 { return "sessions" }
        return data + "/rembug/sessions"
    }

    /// The file that a name means: what is there by it, else the session of that name in the list,
    /// with its ending or without.
    static func file(named name: String) -> String {
        guard access(name, F_OK) != 0, !name.contains("/") else { return name }
        let listed = [name, name + ".fgd"].map { path + "/" + $0 }
        return listed.first { access($0, F_OK) == 0 } ?? name
    }

    /// The session that was worked on last; nothing where there is none.
    static var latest: String? {
        get throws { try files().max { changed($0) < changed($1) } }
    }

    /// When a file was last written to, in seconds.
    static func changed(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : 0
    }

    /// The folder of a file, the user's own folder told as `~`.
    static func told(ofFileAt path: String) -> String {
        ConfigurationFolder.short(path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./")
    }

    private static var data: String {
        environment("XDG_DATA_HOME") ?? (environment("HOME") ?? ".") + "/.local/share"
    }

    /// Where a session goes on when its own folder takes nothing more: places that are likely to
    /// be on another disk, the last of them in memory.
    static var shelters: [String] {
        _ = try? makeFolder(rescue)
        return [rescue, environment("HOME"), "/var/tmp", "/tmp", "/dev/shm"].compactMap { $0 }
    }

    /// The first of the shelters, in which copies of sessions are looked for.
    static var rescue: String { data + "/rembug/rescue" }

    /// Where practice copies stand.
    static var practice: String { state + "/practice" }

    /// Where Rembug keeps what it can do without.
    static var state: String {
        let state = environment("XDG_STATE_HOME") ?? (environment("HOME") ?? ".") + "/.local/state"
        return state + "/rembug"
    }

    /// A free name for a new session: its title in plain letters, then its day.
    static func newPath(title: String?, _ day: CivilDate) throws -> String {
        do { try makeFolder(path) } catch { throw Failure(.cannotWrite(path, code: error.code)) }
        let words = (title ?? "sesi").lowercased().split {
            !$0.isASCII || !($0.isLetter || $0.isNumber)
        }
        let name = words.isEmpty ? "sesi" : words.prefix(6).joined(separator: "-")
        for number in 1...999 {
            let suffix = number == 1 ? "" : "-\(number)"
            let candidate = "\(path)/\(name)-\(day.iso)\(suffix).fgd"
            if access(candidate, F_OK) != 0 { return candidate }
        }
        throw Failure(.fileExists("\(path)/\(name)-\(day.iso).fgd"))
    }

    /// The session files in it, by name.
    static func files() throws -> [String] {
        guard let names = folderNames(path) else {
            if errno == ENOENT { return [] }
            throw Failure(.cannotRead(path, code: errno))
        }
        return names.filter { $0.hasSuffix(".fgd") && !$0.hasPrefix(".") }.sorted()
            .map { path + "/" + $0 }
    }
}

/// The names in a folder; nothing if it cannot be read, and `errno` says why.
func folderNames(_ path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names
}
