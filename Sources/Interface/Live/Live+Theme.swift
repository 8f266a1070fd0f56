public import Terminal
import Wording

extension Live {
    /// How the screen looks; another theme shows with the next frame, and nothing starts anew.
    public var theme: Theme {
        get { display.theme }
        set {
            guard newValue != display.theme else { return }
            display.theme = newValue
            shown = nil
        }
    }

    /// Takes a theme, and keeps it for the next time.
    public func choose(_ theme: Theme) {
        self.theme = theme
        if let complaint = keepTheme(theme) { say(complaint[language]) }
    }
}
