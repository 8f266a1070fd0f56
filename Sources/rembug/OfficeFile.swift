import Discussion
import Glibc
import Minutes
import Wording
import YAML

/// The file in which an office says what stands on all its papers.
enum OfficeFile {
    /// Reads the file asked for, or that of the configuration, which may be missing.
    static func read(_ path: String?) throws -> Office {
        try text(path).map { try office(of: $0, path ?? usual) } ?? Office()
    }

    /// The text of the file asked for, or of that of the configuration, which may be missing.
    static func text(_ path: String?) throws -> String? {
        try ConfigurationFolder.text(of: path, else: usual) { .noSuchOffice($0) }
    }

    /// What the text of a file says, with the emblem that it names.
    static func office(of text: String, _ path: String) throws -> Office {
        var office = try read(text, path)
        if let image = office.letterheadImage {
            office.emblem = try PictureFile.read(
                image.hasPrefix("/") ? image : folder(of: path) + image,
                most: Picture.mostEmblemBytes, missing: Complaint.noSuchEmblem)
        }
        return office
    }

    /// What the text of a file says, without a look at the emblem.
    static func read(_ text: String, _ path: String) throws -> Office {
        do throws(YAMLError) { return try Office(yaml: text) } catch {
            throw Failure(.office(path, line: error.line, fault(of: error)))
        }
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
