import Discussion
import Glibc
import SessionFile
import Wording

extension Live {
    /// The same of what is not tried again by Enter.
    func sentence(ofUndone error: SessionFileError) -> String {
        guard case .disk(let error) = error else { return sentence(of: error) }
        return FileWord.notDone(error.word).word(in: language)
    }

    /// What the status row says when the file could not do something.
    func sentence(of error: SessionFileError) -> String {
        switch error {
        case .disk(let error): FileWord.disk(error.word).word(in: language)
        case .notASession: FileWord.notASession.word(in: language)
        case .readOnly: FileWord.readOnly.word(in: language)
        case .noHeader: FileWord.noHeader.word(in: language)
        case .overwritten: FileWord.overwritten.word(in: language)
        case .gone: FileWord.gone.word(in: language)
        case .otherSession: FileWord.otherSession.word(in: language)
        case .inDoubt(let error): FileWord.inDoubt(error.word).word(in: language)
        case .unwritable: FileWord.unwritable.word(in: language)
        }
    }
}

extension DiskError {
    /// The cause, as far as it has a name.
    fileprivate var word: FileWord.Cause {
        switch code {
        case ENOSPC, EDQUOT: .full
        case EACCES, EPERM: .forbidden
        case EROFS: .readOnlyDisk
        case EIO: .failing
        case ENOENT: .missing
        default: .number(Int(code))
        }
    }
}
