import Discussion
import Glibc
import Methods
import Wording

/// The methods that can be used: those of a folder that was named, those in
/// `$XDG_DATA_HOME/rembug/methods`, and the shipped ones.
func methodLibrary(besides folder: String?) -> MethodLibrary {
    let data = environment("XDG_DATA_HOME") ?? (environment("HOME") ?? "") + "/.local/share"
    let folders = [folder, data + "/rembug/methods"].compactMap { $0 }
    return MethodLibrary(folders.flatMap(methodSources))
}

/// A folder of methods that was named; one that is not there is refused.
func methodFolder(_ path: String?) throws -> String? {
    guard let path else { return nil }
    guard folderNames(path) != nil else { throw Failure(.cannotRead(path, code: ENOENT)) }
    return path
}

private func methodSources(in folder: String) -> [MethodLibrary.Source] {
    let names = (folderNames(folder) ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    return names.map { methodSource(folder + "/" + $0) }
}

/// A method file, readable or not.
func methodSource(_ path: String) -> MethodLibrary.Source {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    do throws(SystemError) {
        let text = String(decoding: try readFile(path), as: UTF8.self)
        return MethodLibrary.Source(name: name, path: path, text: text)
    } catch {
        return MethodLibrary.Source(name: name, path: path, code: error.code)
    }
}

extension MethodLibrary.Source {
    /// The method, or a failure that names each fault by its line.
    func read() throws -> Method {
        do throws(MethodFaults) { return try method() } catch {
            let language = screenLanguage()
            throw Failure(
                .badMethod(
                    path ?? name, problems: error.faults.map { language.fault($0) }))
        }
    }
}

extension MethodLibrary {
    /// The method of a name, or the failure that there is none.
    func read(_ name: String) throws -> Method {
        guard let source = source(name) else {
            throw Failure(.unknownMethod(name, known: sources.map(\.name)))
        }
        return try source.read()
    }
}
