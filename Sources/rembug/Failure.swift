import Discussion
import Glibc
import SessionFile
import Wording

/// A complaint that ends the program, with the status that scripts see.
struct Failure: Error {
    let complaint: Complaint

    init(_ complaint: Complaint) { self.complaint = complaint }

    /// Says what went wrong on standard error.
    func tell() {
        rembug.tell(complaint.words[screenLanguage()])
    }

    /// 64 usage, 65 damaged data, 66 no such file, 73 cannot make a file, 74 cannot read or write
    /// (sysexits.h); 1 for what the discussion does not allow.
    var status: Int32 {
        switch complaint {
        case .noSuchFile, .noSuchTable, .noSuchPicture, .noSuchEmblem, .noSuchFileOrCommand,
            .noKeyFile, .noSuchOffice, .noSuchProfile, .noSuchScheme:
            66
        case .notASession, .damaged, .notIntact, .eventsLost, .laterVersion, .otherSession, .table,
            .badKeys, .badAbbreviations, .badMethod, .office, .profile, .noText, .notAScheme,
            .picture:
            65
        case .fileExists, .notOurs, .linkToOthers: 73
        case .cannotWrite(_, let code): Self.cannotMake.contains(code) ? 73 : 74
        case .noPaperProgram, .noPaperLibraries, .paperFailed, .noPrinting, .notPrinted: 74
        case .cannotRead, .inDoubt, .unwritable, .noTerminal, .unusableTerminal: 74
        case .series(.badJoint), .series(.noCategory): 64
        case .refused, .version(.withdrawn), .series: 1
        case .version(.altered): 65
        case .record(.otherSession), .record(.noHeader), .record(.overwritten),
            .record(.unproven):
            65
        case .record(.outputTaken): 73
        case .record(.notAllErased): 74
        default: 64
        }
    }

    private static let cannotMake = [EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EISDIR, ENAMETOOLONG]

    /// What a session file complains of.
    init(_ error: SessionFileError, _ path: String) {
        switch error {
        case .disk(let error): self.init(error)
        case .notASession: self.init(.notASession(path))
        case .readOnly: self.init(.laterVersion(path))
        case .noHeader: self.init(.record(.noHeader(path)))
        case .overwritten: self.init(.record(.overwritten(path)))
        case .gone: self.init(.noSuchFile(path))
        case .otherSession: self.init(.otherSession(path))
        case .inDoubt: self.init(.inDoubt(path))
        case .unwritable: self.init(.unwritable)
        }
    }

    init(_ error: DiskError) {
        switch (error.operation, error.code) {
        case (.open, ENOENT): self.init(.noSuchFile(error.path))
        case (.open, EEXIST): self.init(.fileExists(error.path))
        case (.read, _), (.list, _): self.init(.cannotRead(error.path, code: error.code))
        default: self.init(.cannotWrite(error.path, code: error.code))
        }
    }
}
