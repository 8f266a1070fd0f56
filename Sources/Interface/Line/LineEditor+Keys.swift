import Terminal

extension LineEditor {
    /// Does what a key means in a line of text, and says whether it means anything there.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace, .control("h"): deleteBackward()
        case .delete, .control("d"): deleteForward()
        case .control(let letter): return handle(control: letter)
        default: return move(key)
        }
        return true
    }

    private mutating func handle(control letter: Character) -> Bool {
        switch letter {
        case "a": home()
        case "e": end()
        case "b": left()
        case "f": right()
        case "u": cutToStart()
        case "k": cutToEnd()
        case "w": cutWord()
        case "y": putBack()
        default: return false
        }
        return true
    }

    private mutating func move(_ key: Key) -> Bool {
        switch key {
        case .left: left()
        case .right: right()
        case .home: home()
        case .end: end()
        case .modified(.control, .left), .alt(.left): wordLeft()
        case .modified(.control, .right), .alt(.right): wordRight()
        case .alt(.backspace): cutWord()
        default: return false
        }
        return true
    }
}
