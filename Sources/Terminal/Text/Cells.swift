import CTerminal

/// Whether the C library measures text as UTF-8; asked once.
private let measuresUTF8 = terminal_use_utf8()

/// The cells that a character is drawn in: a reduced form whose columns no terminal disputes.
///
/// The text itself is never changed. Columns are those of the C library, which ncurses uses too.
func cells(of character: Character) -> [Cell] {
    if let ascii = character.onlyByte { return [cell(ofASCII: ascii)] }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return [] }
    if let letter = first.flagLetter {
        return ([letter] + scalars.dropFirst().compactMap(\.flagLetter)).map { Cell($0) }
    }
    if scalars.dropFirst().isEmpty { return [cell(of: first)] }
    if first.properties.isEmoji, scalars.contains(where: \.reshapesEmoji) {
        return [cell(of: first)]
    }
    return cells(of: scalars)
}

/// The columns that a character is drawn in.
func columns(of character: Character) -> Int {
    if character.onlyByte != nil { return 1 }
    return cells(of: character).reduce(0) { $0 + $1.width }
}

/// The cell of an ASCII byte; a tab is a space, any other control is the sign.
func cell(ofASCII byte: UInt8) -> Cell {
    if byte == UInt8(ascii: "\t") { return .blank }
    return byte < 0x20 || byte == 0x7F ? .sign : Cell(Unicode.Scalar(byte))
}

/// The cell of a scalar that is plain (``isPlain(_:)``) or of ASCII.
func cell(ofPlain scalar: Unicode.Scalar) -> Cell {
    scalar.isASCII ? cell(ofASCII: UInt8(scalar.value)) : cell(of: scalar)
}

/// A base with its marks, and beside it whatever else in the cluster takes columns of its own.
private func cells(of scalars: Character.UnicodeScalarView) -> [Cell] {
    var cells: [Cell] = []
    for scalar in scalars {
        if cells.isEmpty {
            cells.append(cell(of: scalar))
        } else if scalar.isFormat {
            continue
        } else if width(of: scalar) == 0 {
            cells[cells.count - 1].add(mark: scalar)
        } else {
            cells.append(cell(of: scalar))
        }
    }
    return cells
}

/// The cell of one scalar; what is no printable character, or a mark without a base, is the sign.
private func cell(of scalar: Unicode.Scalar) -> Cell {
    let width = width(of: scalar)
    // Letters, arrows and boxes, of which a screen is full, need no look into the properties.
    let isSign = isPlain(scalar.value) || 0x2100...0x2BFF ~= scalar.value
    guard width > 0, isSign || scalar.isDrawn else { return .sign }
    return Cell(scalar, width: width)
}

private func width(of scalar: Unicode.Scalar) -> Int {
    measuresUTF8 ? Int(terminal_width(scalar.value)) : -1
}

extension Character {
    /// The character, if it is one of ASCII; CR LF has two bytes.
    fileprivate var onlyByte: UInt8? { utf8.count == 1 ? utf8.first : nil }
}

extension Unicode.Scalar {
    /// The letter of a regional indicator, of which two make a flag.
    fileprivate var flagLetter: Unicode.Scalar? {
        (0x1F1E6...0x1F1FF).contains(value) ? Unicode.Scalar(value - 0x1F1E6 + 0x41) : nil
    }

    /// Whether terminals disagree about an emoji that this follows.
    fileprivate var reshapesEmoji: Bool {
        switch value {
        case 0x200D, 0xFE0E, 0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
        default: false
        }
    }

    /// Whether something of it is seen that fonts agree about.
    fileprivate var isDrawn: Bool {
        let category = properties.generalCategory
        return category != .privateUse && !isFormat(category)
    }

    /// Whether it steers text and is not itself seen: joiners, bidi controls, variation selectors.
    fileprivate var isFormat: Bool { isFormat(properties.generalCategory) }

    private func isFormat(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .format, .control, .lineSeparator, .paragraphSeparator: true
        // As all variation selectors are; the look into the properties takes long.
        case .nonspacingMark: properties.isVariationSelector
        default: false
        }
    }
}
