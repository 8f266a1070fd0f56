/// The slots, attributes and contrast of a role.
struct Style {
    /// The slot of the text, or nil for the terminal's own colour.
    var ink: Int?
    /// The slot of the ground, or nil for the terminal's own.
    var ground: Int?
    var attributes: Attributes = []
    /// The attributes that take the place of colours where there are none.
    var mono: Attributes = []
    /// The least contrast of text and ground (WCAG 2.2, AA).
    var contrast = 4.5
    /// The contrast of text to be read at length (WCAG 2.2, AAA).
    static let bestContrast = 7.0

    /// How cells are drawn besides their colours.
    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: Int32

        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let reverse = Attributes(rawValue: 4)
        static let underline = Attributes(rawValue: 8)
    }
}

extension Style {
    /// The same on the ground of the chosen row: it keeps its ink, and a ground of its own.
    ///
    /// Without colours that row is reversed, and what is reversed elsewhere is not; there is no
    /// fainter text in it, which would be hard to read.
    var chosen: Style {
        var style = self
        let choice = Role.rowSelected.style
        style.mono = mono.subtracting(.dim).symmetricDifference(.reverse)
        guard ground == nil else { return style }
        style.ground = choice.ground
        style.ink = ink ?? choice.ink
        return style
    }
}

extension Role {
    /// How the role looks: slots as the base24 guide uses them, and what is left without colours.
    ///
    /// A role without a row looks like text: its sign or its words carry what it means.
    var style: Style { Self.styles[self] ?? Style(contrast: 7) }

    private static let styles: [Role: Style] = [
        .dim: Style(ink: 4, mono: .dim),
        .strong: Style(attributes: .bold, mono: .bold, contrast: 7),

        .bar: Style(ink: 4, ground: 1, mono: .reverse),
        .barLabel: Style(ink: 4, ground: 1, mono: .reverse),
        .barKey: Style(ink: 0xD, ground: 1, attributes: .bold, mono: [.reverse, .bold]),

        .border: Style(ink: 3, contrast: 3),
        .borderFocus: Style(ink: 0xD, mono: .bold, contrast: 3),
        .title: Style(ink: 4),
        .titleFocus: Style(ink: 0xD, attributes: .bold, mono: [.bold, .underline]),

        .rowSelected: Style(ink: 5, ground: 2, mono: .reverse, contrast: 7),
        .rowSelectedUnfocused: Style(ink: 5, ground: 1, mono: .underline, contrast: 7),
        .rowMarked: Style(ink: 0xE, mono: .bold),

        .input: Style(ink: 5, ground: 1, mono: .underline, contrast: 7),
        .inputCursorLine: Style(ink: 5, ground: 1, mono: .underline, contrast: 7),
        .inputPlaceholder: Style(ink: 3, ground: 1, mono: [.underline, .dim]),
        .match: Style(ink: 0, ground: 0xA, mono: [.reverse, .bold]),

        .ok: Style(ink: 0xB),
        .info: Style(ink: 0xC),
        .warn: Style(ink: 0xA, mono: .bold),
        .error: Style(ink: 8, attributes: .bold, mono: .bold),
        .alarm: Style(ink: 0, ground: 8, attributes: .bold, mono: [.bold, .underline]),

        .timerRun: Style(ink: 0xD, ground: 1, mono: .reverse),
        .timerNear: Style(ink: 0xA, ground: 1, attributes: .bold, mono: [.reverse, .bold]),
        .timerOver: Style(ink: 0, ground: 8, attributes: .bold, mono: .bold),
        .turnOver: Style(ink: 0, ground: 8, attributes: .bold, mono: [.reverse, .bold]),
        .timerPaused: Style(ink: 0, ground: 0xA, attributes: .bold, mono: .bold),

        .agendaDone: Style(ink: 3, mono: .dim),
        .agendaNow: Style(ink: 0xD, attributes: .bold, mono: .bold),

        // Neighbours that also those can tell apart who see red and green alike; last what stands for
        // the focus, a warning and an error too.
        .speaker1: Style(ink: 0x9),
        .speaker2: Style(ink: 0xE),
        .speaker3: Style(ink: 0xF),
        .speaker4: Style(ink: 0xC),
        .speaker5: Style(ink: 0xB),

        .noteQuote: Style(ink: 0xB),
        .noteTag: Style(ink: 0xC),
        .noteFlag: Style(ink: 8, attributes: .bold, mono: .bold),

        .actionDue: Style(ink: 0xA, mono: .bold),
        .actionDone: Style(ink: 3, mono: .dim),

        .wallDim: Style(ink: 4, contrast: 7),
        .wallAccent: Style(ink: 0xD, attributes: .bold, mono: .bold, contrast: 7),
        .wallOver: Style(ink: 8, attributes: .bold, mono: .bold, contrast: 7),
    ]
}
