import Discussion
import SessionFile
import Terminal
import Wording

/// What could not be saved, and why.
struct Trouble {
    /// What the file said.
    let error: SessionFileError
    /// The line that was to be filed; nothing if something else was.
    let line: String?

    /// Whether it lasts until the file is back as it was, whatever stands in the line.
    var isMissingFile: Bool { [.gone, .otherSession, .overwritten].contains(error) }
}

extension Live {
    /// What stands on the screen until it is put right: an event in doubt, a line that could not
    /// be filed and is still there, a file that is gone, a line of which no draft can be kept.
    var standingTrouble: Trouble? {
        guard let trouble else {
            return line.isBlank ? nil : draftTrouble.map { Trouble(error: $0, line: nil) }
        }
        let isOpen =
            file.isInDoubt || trouble.isMissingFile
            || trouble.line.map { "\(line.editor.text)\n".hasPrefix($0 + "\n") } ?? false
        return isOpen ? trouble : nil
    }

    /// Remembers what could not be saved; the text stays where it is.
    func note(_ error: SessionFileError) {
        trouble = Trouble(error: error, line: filing ?? standingTrouble?.line)
        if file.isInDoubt { doubtful = filing }
        let isTriedAgain = filing != nil || file.isInDoubt
        message = Message(
            text: isTriedAgain ? sentence(of: error) : sentence(ofUndone: error), role: .error)
    }

    /// Whether Enter was pressed for the line, it could not be saved, and it stands as it was: what
    /// is typed behind it is another contribution.
    var isLineUnsaved: Bool {
        line.amending == nil && line.editor.isAtEnd && !line.editor.isEmpty
            && trouble?.line == line.editor.text
    }

    /// Goes on in a copy of the session in the first folder that takes one, with what is in doubt,
    /// and files the line that is waiting.
    func saveElsewhere() {
        let isWaiting = !file.isInDoubt && standingTrouble?.line != nil
        let old = file.path
        guard let path = saved(inOneOf: shelters) else { return }
        trouble = nil
        watch = Watch(file)
        follow()
        clearDoubtful()
        moveDraft()
        if presence != nil {
            depart()
            arrive()
        }
        if isWaiting { fileLine() }
        if trouble == nil { say(language.savedElsewhere(path, before: old)) }
    }

    /// The copy that was made; nothing if no folder takes one, and the message says why.
    private func saved(inOneOf folders: [String]) -> String? {
        let name = file.path.split(separator: "/").last.map(String.init) ?? "sesi.fgd"
        let stem = name.hasSuffix(".fgd") ? String(name.dropLast(4)) : name
        for folder in folders {
            for number in 1...99 {
                let path = folder + "/" + stem + (number == 1 ? "" : "-\(number)") + ".fgd"
                do throws(SessionFileError) {
                    _ = try file.save(elsewhere: path)
                    savedAt = clock.read().at
                    return path
                } catch {
                    message = Message(text: sentence(of: error), role: .error)
                    guard case .disk(let error) = error, error.isTaken else { break }
                }
            }
        }
        return nil
    }

    /// Keeps the line beside the file that the session is in now, and no longer beside the old.
    private func moveDraft() {
        let old = drafts
        if let draft = try? Draft(for: file) { drafts = DraftKeeper(draft, by: author) }
        keepDraft()
        old?.abandon()
    }
}
