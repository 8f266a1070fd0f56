/// Where a user's own choices stand.
enum ConfigurationFolder {
    /// `$XDG_CONFIG_HOME/rembug`, else the same in `~/.config`.
    static var path: String {
        let home = environment("XDG_CONFIG_HOME") ?? (environment("HOME") ?? ".") + "/.config"
        return home + "/rembug"
    }

    /// A path as people write it, from `~` on where that is shorter.
    static func short(_ path: String) -> String {
        guard let home = environment("HOME"), path.hasPrefix(home + "/") else { return path }
        return "~" + path.dropFirst(home.count)
    }
}
