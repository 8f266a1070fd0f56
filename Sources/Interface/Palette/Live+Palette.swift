import Terminal
import Wording

extension Live {
    /// Opens the palette at the choices of a command, by what was said to it already, or for a row
    /// that was chosen for it.
    func openPalette(onChoicesOf id: String, for argument: String = "", hasRow: Bool = false) {
        let name = commands.first { $0.id == id }?.label[language].lowercased() ?? id
        openPalette(name + " " + argument, hasRow: hasRow)
    }

    /// Opens the palette, with some text typed already.
    func openPalette(_ text: String = "", hasRow: Bool = false) {
        putAway()
        var palette = Palette(text, hasRow: hasRow)
        palette.find(in: self)
        show(palette)
    }

    func pressInPalette(_ palette: Palette, _ key: Key) {
        var palette = palette
        switch key {
        case .escape: return close(palette)
        case .enter: return takeSelected(of: palette)
        case .tab:
            guard case .command(let command) = palette.selected?.action else { break }
            let end = command.choices == nil ? "" : " "
            palette.list.editor = LineEditor(command.label[language].lowercased() + end)
            palette.find(in: self)
        default:
            if palette.list.press(key, rows: palette.rows.count) { palette.find(in: self) }
        }
        show(palette)
    }

    /// Shows the palette, and what the choice under the mark would look like.
    func show(_ palette: Palette) {
        var palette = palette
        if case .choice(let choice) = palette.selected?.action, let preview = choice.preview {
            if palette.restore == nil { palette.restore = palette.command?.choices?.hold?(self) }
            preview(self)
        } else if let restore = palette.restore {
            restore(self)
            palette.restore = nil
        }
        overlay = .palette(palette)
    }

    /// Closes the palette, and brings back what stood before a choice was tried on.
    private func close(_ palette: Palette) {
        palette.restore?(self)
        overlay = nil
        guard palette.rows.isEmpty else { return }
        let typed = palette.command == nil ? palette.list.editor.text : palette.argument
        keepWordsThatFoundNothing(typed)
    }

    private func takeSelected(of palette: Palette) {
        switch palette.selected?.action {
        case .choice(let choice):
            overlay = nil
            choice.take(self)
        case .command(let command):
            palette.restore?(self)
            overlay = nil
            run(command)
        case nil: say(palette.nothingFits[language])
        }
    }
}
