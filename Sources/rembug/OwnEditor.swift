import Glibc
import Interface
import Wording

/// The editor that `$VISUAL` or `$EDITOR` names, else `editor`, Debian's choice, else `vi`.
enum OwnEditor {
    /// Edits a text in a file that nobody else can read and that is gone afterwards.
    static func edited(_ text: String) -> OutsideEditor.Outcome {
        do throws(Failure) { return .text(try edit(text)) } catch {
            return .trouble(error.complaint.words)
        }
    }

    private static func edit(_ text: String) throws(Failure) -> String {
        let folder = try privateFolder()
        defer { remove(folder) }
        let file = folder + "/rembug.txt"
        do {
            try replaceFile(file, with: Array((text + "\n").utf8))
            try run(file)
            var edited = String(decoding: try readFile(file), as: UTF8.self)
            while edited.last?.isNewline == true { edited.removeLast() }
            return edited
        } catch let failure as Failure { throw failure } catch let error as SystemError {
            throw Failure(.cannotWrite(file, code: error.code))
        } catch { return text }
    }

    /// Lets the shell run it, since the variable may hold options, as `code --wait` does.
    private static func run(_ file: String) throws(Failure) {
        let command = environment("VISUAL") ?? environment("EDITOR") ?? standard
        let words = ["/bin/sh", "-c", command + " \"$1\"", command, file]
        let pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process: pid_t = 0
        var status: Int32 = posix_spawn(&process, words[0], nil, nil, pointers, environ)
        guard status == 0 else { throw Failure(.editorFailed(command, status: nil)) }
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else {
            let exit = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
            throw Failure(.editorFailed(command, status: exit))
        }
    }

    private static let standard = access("/usr/bin/editor", X_OK) == 0 ? "editor" : "vi"

    /// A folder in memory where there is one for the user, else among the temporary files.
    private static func privateFolder() throws(Failure) -> String {
        let parent = environment("XDG_RUNTIME_DIR") ?? environment("TMPDIR") ?? "/tmp"
        var template = Array((parent + "/rembug-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(.cannotWrite(parent, code: errno)) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Takes away what the editor left as well: its copy of the old text, its trace of the new.
    private static func remove(_ folder: String) {
        for name in folderNames(folder) ?? [] { unlink(folder + "/" + name) }
        rmdir(folder)
    }
}
