import Glibc
import Wording

/// A group of accounts of this machine.
struct AccountGroup {
    let name: String
    let id: gid_t
    /// The accounts that were put into it.
    let members: [String]

    /// Looks the group up (getgrnam(3)); nothing if there is none of this name.
    init?(named name: String) {
        guard let entry = getgrnam(name)?.pointee else { return nil }
        self.name = name
        id = entry.gr_gid
        var (members, next) = ([String](), entry.gr_mem)
        while let member = next?.pointee {
            members.append(String(cString: member))
            next = next?.advanced(by: 1)
        }
        self.members = members
    }

    /// Lets the group read and write a file.
    func take(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        defer { close(descriptor) }
        guard descriptor >= 0, fchown(descriptor, uid_t.max, id) == 0,
            fchmod(descriptor, 0o660) == 0
        else { throw Failure(.record(.notYours(path, group: name))) }
    }
}
