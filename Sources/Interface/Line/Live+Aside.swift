import Discussion
import Wording

extension Live {
    /// Puts the line aside with its time and its cursor; an empty line takes the latest one back.
    func putAsideOrTakeBack() {
        if !line.isUntouched {
            putAside(isOffRecord: session.isOffRecord)
        } else if let latest = aside.popLast() {
            line = latest.line
            goToLine()
        }
        keepDraft()
    }

    /// Puts the line aside, and says how it comes back.
    func putAside(isOffRecord: Bool) {
        aside.append(Aside(line: line, isOffRecord: isOffRecord))
        line.clear()
        message = Message(text: withOwnKeys(language.putAside(aside.count)))
    }

    /// Puts a sentence aside that was typed where something else was asked, and is left there.
    func keepSentence(_ text: String) {
        guard text.split(separator: " ").count > 2, !isReadOut else { return }
        var sentence = CaptureLine()
        sentence.edit(at: clock.read()) { $0.insert(text) }
        aside.append(Aside(line: sentence, isOffRecord: session.isOffRecord))
        message = Message(text: withOwnKeys(language.putAside(aside.count)))
        keepDraft()
    }

    /// Why there is nothing to put aside and nothing to take back.
    var whyNothingAside: Words? {
        line.isUntouched && aside.isEmpty ? PaletteWord.nothingAside.words : nil
    }
}

/// A line that was put aside.
struct Aside {
    var line: CaptureLine
    /// Whether it was typed off the record, and so stands on no disk.
    var isOffRecord: Bool
}
