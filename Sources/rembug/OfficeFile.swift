import Discussion
import Glibc
import Minutes
import Wording
import YAML

/// The file in which an office says what stands on all its papers.
enum OfficeFile {
    /// Reads the file asked for, or that of the configuration, which may be missing.
    static func read(_ path: String?) throws -> Office {
        let bytes: [UInt8]
        do { bytes = try readFile(path ?? usual) } catch {
            guard error.code == ENOENT else {
                throw Failure(.cannotRead(path ?? usual, code: error.code))
            }
            if let path { throw Failure(.noSuchOffice(path)) }
            return Office()
        }
        var office: Office
        do throws(YAMLError) {
            office = try Office(yaml: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Failure(.office(path ?? usual, line: error.line, fault(of: error)))
        }
        if let image = office.letterheadImage {
            office.emblem = try PictureFile.read(
                image.hasPrefix("/") ? image : folder(of: path ?? usual) + image,
                most: Picture.mostEmblemBytes)
        }
        return office
    }

    private static func folder(of path: String) -> Substring {
        path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)]
    }

    /// `office.yaml` of the configuration, whether it exists or not.
    static var usual: String {
        ConfigurationFolder.path + "/office.yaml"
    }

    private static func fault(of error: YAMLError) -> OfficeFault {
        switch error.fault {
        case .syntax(let reason): .syntax(reason)
        case .empty: .empty
        case .tooLarge: .tooLarge
        case .duplicateKey(let key): .twice(key)
        case .unknownKey(let key): .unknownKey(key, known: Office.allKeys)
        case .expected("list"): .noList
        case .expected("map"), .missingKey, .keyIsNoText: .noMap
        case .expected, .unknownValue: .noText
        }
    }
}
