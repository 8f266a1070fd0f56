import Discussion
import Terminal
import Wording

extension Live {
    /// Lends the terminal to the user's editor for what is being typed, the line or the field of a
    /// form; the text that comes back stands there to be filed.
    func editOutside() {
        guard let outsideEditor else { return }
        keepDraft()
        let text = typed
        do throws(DisplayError) {
            switch try display.runOutside({ outsideEditor.edit(text) }) {
            case .text(let new) where new != text: type(new)
            case .text: break
            case .trouble(let words): say(words[language])
            }
        } catch { end() }
    }

    /// Why no editor can be opened now.
    var whyNoEditor: Words? {
        if outsideEditor == nil { return LiveWord.noEditor.words }
        return session.isOffRecord ? LiveWord.noEditorOffRecord.words : nil
    }

    private var typed: String {
        if case .form(let form) = overlay { return form.fields[form.current].editor.text }
        return line.editor.text
    }

    private func type(_ text: String) {
        if case .form(var form) = overlay {
            form.fields[form.current].editor.clear()
            form.insert(text)
            return overlay = .form(form)
        }
        line.edit(at: clock.read()) { $0 = LineEditor(text) }
    }
}
