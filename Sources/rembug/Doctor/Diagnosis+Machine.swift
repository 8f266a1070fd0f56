import Discussion
import Glibc
import Wording

extension Diagnosis {
    /// The language of the screen, and whether the locale has all characters.
    static func ofLanguage() -> Diagnosis {
        setlocale(LC_CTYPE, "")
        let codes = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
        let name = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "C"
        let isUTF8 = codes == "UTF-8"
        return Diagnosis(
            .locale, isUTF8 ? .good : .limited,
            DoctorSentence.language(screenLanguage(), instead: isUTF8 ? nil : name))
    }

    /// The clock, and whether a session was written at a time that it has not reached yet.
    static func ofClock() throws -> Diagnosis {
        let zone = SystemClock.machineZone
        let now = try SystemClock(zone: zone).moment().at
        let language = screenLanguage()
        let time = language.shortDate(now.date) + " " + language.clock(now)
        for path in (try? SessionFolder.files()) ?? [] {
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            let written = Int64(status.st_mtim.tv_sec) * 1000
            if written > now.milliseconds + 60_000 {
                return Diagnosis(.clock, .bad, DoctorSentence.clockBehind(time, file: path))
            }
        }
        return Diagnosis(.clock, .good, DoctorSentence.clock(time, zone: zone))
    }

    /// The folder for sessions: whether it is there, open and roomy.
    static func ofFolder() -> Diagnosis {
        let path = SessionFolder.path
        guard access(path, F_OK) == 0 else {
            return Diagnosis(.folder, .good, DoctorSentence.noFolder(path))
        }
        guard access(path, W_OK | X_OK) == 0 else {
            return Diagnosis(.folder, .bad, DoctorSentence.closedFolder(path))
        }
        var status = statvfs()
        let isTold = statvfs(path, &status) == 0
        let free = isTold ? Int(status.f_bavail * UInt(status.f_frsize) / 1_000_000) : 0
        if isTold, free < 50 {
            return Diagnosis(.folder, .bad, DoctorSentence.noRoom(path, freeMegabytes: free))
        }
        let count = (try? SessionFolder.files().count) ?? 0
        return Diagnosis(
            .folder, .good, DoctorSentence.folder(path, sessions: count))
    }
}
