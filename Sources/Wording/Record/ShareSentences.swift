public import Discussion

/// What sharing a session with a group of accounts allows them.
extension Language {
    /// Who may read and write the file now.
    public func shared(_ path: String, with group: String, members: [String]) -> String {
        let list = members.isEmpty ? "" : " (\(members.joined(separator: ", ")))"
        return choose(
            id: "\(path): grup \(group)\(list) kini dapat membaca seluruh isinya, termasuk catatan"
                + " pribadi, dan mencatat di dalamnya.",
            en: "\(path): the group \(group)\(list) may now read all of it, private notes too, and"
                + " write to it.")
    }

    /// That the group cannot get to the file, and what would let it.
    public func barred(by folder: String) -> String {
        choose(
            id: "Belum terjangkau: \(folder) tidak dapat mereka lalui. Pemiliknya dapat"
                + " menjalankan: chmod o+x \(folder)",
            en: "Not within reach yet: they cannot pass \(folder). Its owner can run: chmod o+x"
                + " \(folder)")
    }

    /// What the group may do beside writing to the file.
    public func folderShared(_ folder: String) -> String {
        choose(
            id: "Di \(folder) mereka juga terlihat siapa yang hadir, dapat menggabungkan,"
                + " memperbaiki, dan menghapus. Baris yang belum disimpan tetap milik masing-masing.",
            en: "In \(folder) they are also seen to be here, and may merge, repair and erase. A"
                + " line that is not filed yet stays each one's own.")
    }

    /// What the group may not do, since the folder is not open to it, and what would let it.
    public func folderNotShared(_ folder: String, with group: String) -> String {
        choose(
            id: "\(folder) tidak terbuka bagi mereka: tidak terlihat siapa yang hadir, baris yang"
                + " belum disimpan tidak dijaga, dan mereka tidak dapat menggabungkan atau"
                + " memperbaiki. Pemiliknya dapat menjalankan: chgrp \(group) \(folder) && chmod"
                + " g+rwxs \(folder)",
            en: "\(folder) is not open to them: nobody sees them here, a line that is not filed"
                + " yet is not kept, and they may not merge or repair. Its owner can run: chgrp"
                + " \(group) \(folder) && chmod g+rwxs \(folder)")
    }
}
