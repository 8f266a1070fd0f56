import Discussion
import Glibc
import Terminal
import Wording

/// The themes that have names: a user's own, in a folder, and those inside the program.
enum ThemeFolder {
    /// A theme, or why it could not be read.
    struct Entry {
        let slug: String
        /// The file it comes from; nil if it is inside the program.
        let path: String?
        let theme: Result<Theme, Failure>
    }

    /// Where a user's own stand.
    static var path: String { ConfigurationFolder.path + "/themes" }

    /// All, by slug; a user's own takes the place of one in the program that has its name.
    static var entries: [Entry] {
        let own = files
        let shipped = Theme.shipped.filter { own[$0.slug] == nil }
            .map { Entry(slug: $0.slug, path: nil, theme: .success($0)) }
        let mine = own.map { slug, path in
            Entry(slug: slug, path: path, theme: Result { () throws(Failure) in try read(path) })
        }
        return (shipped + mine).sorted { $0.slug < $1.slug }
    }

    /// Lists all that can be read; the files are read when it is asked for the first time.
    static func list() -> () -> [Theme] {
        var known: [Theme]?
        return {
            let themes = known ?? entries.compactMap { try? $0.theme.get() }
            known = themes
            return themes
        }
    }

    /// The theme that a name, or a path, stands for.
    static func theme(named name: String) throws(Failure) -> Theme {
        if name.contains("/") || suffix(of: name) != nil { return try read(name) }
        let slug = Theme.slug(name)
        if let path = files[slug] { return try read(path) }
        if let theme = aliases[slug] ?? Theme.shipped.first(where: { $0.slug == slug }) {
            return theme
        }
        if access(name, F_OK) == 0 { return try read(name) }
        let known = Set(Theme.shipped.map(\.slug)).union(files.keys)
        throw Failure(.unknownTheme(name, near: nearest(to: slug, among: known)))
    }

    private static let aliases = ["dark": Theme.dark, "light": .light]

    /// A user's own files by slug; those whose names begin with a dot are left out.
    private static var files: [String: String] {
        var files: [String: String] = [:]
        for name in (folderNames(path) ?? []).sorted() where !name.hasPrefix(".") {
            if let suffix = suffix(of: name) {
                files[Theme.slug(String(name.dropLast(suffix.count)))] = path + "/" + name
            }
        }
        return files
    }

    private static func suffix(of name: String) -> String? {
        [".yaml", ".yml"].first { name.hasSuffix($0) }
    }

    private static func read(_ path: String) throws(Failure) -> Theme {
        let bytes: [UInt8]
        do { bytes = try readFile(path) } catch {
            let isGone = error.code == ENOENT
            throw Failure(isGone ? .noSuchScheme(path) : .cannotRead(path, code: error.code))
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let slug = Theme.slug(String(name.dropLast(suffix(of: name)?.count ?? 0)))
        do throws(SchemeError) {
            return try Theme(slug: slug, reading: String(decoding: bytes, as: UTF8.self))
        } catch {
            let path = ConfigurationFolder.short(path)
            throw Failure(.notAScheme(path, line: error.line, reason: error.words))
        }
    }
}
