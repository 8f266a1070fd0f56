import Testing

@testable import SessionFile

@Suite("Mounts")
struct MountTests {
    @Test(
        "Where other machines may write, by the line of the mount table (proc(5))",
        arguments: [
            ("36 35 98:0 /a /mnt rw,noatime master:1 - ext3 /dev/root rw", "98:0", false),
            ("41 35 0:44 / /srv rw - nfs4 host:/srv rw,vers=4.2", "0:44", true),
            ("42 35 0:45 / /s rw shared:2 master:1 - fuse.sshfs me@host: rw", "0:45", true),
            ("43 35 0:46 / /c rw - cifs //host/c rw", "0:46", true),
        ])
    func shared(line: String, device: String, isShared: Bool) throws {
        let mount = try #require(Mount(line))
        #expect(mount.device == device)
        #expect(mount.isShared == isShared)
    }

    @Test("Lines that are none of the table", arguments: ["", "36 35", "36 35 98:0 / -"])
    func none(line: String) {
        #expect(Mount(line) == nil)
    }
}
