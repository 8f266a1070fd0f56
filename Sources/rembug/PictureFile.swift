import Discussion
import Glibc
import Interface
import Wording

/// A file that holds a picture.
enum PictureFile {
    /// Reads it, without what a camera wrote beside the picture; one that is not there is complained
    /// of as a photograph, or as what it should be.
    static func read(
        _ path: String, most: Int = Picture.mostBytes,
        missing: (String) -> Complaint = Complaint.noSuchPicture
    ) throws -> Picture {
        let bytes: [UInt8]
        do throws(SystemError) { bytes = try readFile(path) } catch {
            switch error.code {
            case ENOENT: throw Failure(missing(path))
            case EFBIG: throw Failure(.picture(path, .tooLarge(most)))
            default: throw Failure(.cannotRead(path, code: error.code))
            }
        }
        do throws(PictureFault) { return try Picture(reading: bytes, most: most) } catch {
            throw Failure(.picture(path, error))
        }
    }

    /// Files as the live screen names them; `~` is the home folder.
    static var folder: PictureFolder {
        PictureFolder(
            picture: { path in
                do { return .picture(try read(atHome(path.trimmed))) } catch {
                    let complaint = (error as? Failure)?.complaint
                    return .trouble(complaint?.words ?? Words(id: path, en: path))
                }
            }, completed: completed)
    }

    /// The name as far as all files and folders that begin with it agree.
    private static func completed(_ path: String) -> String {
        let place = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        let (folder, start) = (path[..<place], path[place...])
        guard let directory = opendir(folder.isEmpty ? "." : atHome(String(folder))) else {
            return path
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix(".") else {
                continue
            }
            if isFolder { names.append(name + "/") } else if isPicture(name) { names.append(name) }
        }
        guard let first = names.first else { return path }
        return folder + names.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    }

    private static func isPicture(_ name: String) -> Bool {
        [".png", ".jpg", ".jpeg"].contains { name.lowercased().hasSuffix($0) }
    }

    private static func atHome(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
