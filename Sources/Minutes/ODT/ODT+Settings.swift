extension ODT {
    /// How Writer is to lay the text out: rows stand on one page with the next where their words say
    /// so, which it leaves aside unless it is told.
    ///
    /// A file that says one of these is taken for an old one in all that it does not say, so it says
    /// what Writer does of itself wherever that differs.
    static var settings: String {
        let items =
            switchedOn.map { item($0, "true") } + switchedOff.map { item($0, "false") }
        let set = XML.element(
            "config:config-item-set", ["config:name": "ooo:configuration-settings"],
            items.joined())
        return XML.file(
            "office:document-settings",
            [
                "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
                "xmlns:config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
                "xmlns:ooo": "http://openoffice.org/2004/office", "office:version": "1.3",
            ], XML.element("office:settings", [:], set))
    }

    private static func item(_ name: String, _ value: String) -> String {
        XML.element(
            "config:config-item", ["config:name": name, "config:type": "boolean"], value)
    }

    private static let switchedOn = [
        "TableRowKeep", "AddExternalLeading", "AddParaLineSpacingToTableCells",
        "AddParaSpacingToTableCells", "AddParaTableSpacingAtStart", "AlignTabStopPosition",
        "CollapseEmptyCellPara",
        "PropLineSpacingShrinksFirstLine", "TabOverflow", "TabsRelativeToIndent",
    ]
    private static let switchedOff = [
        // Of the spaces of two paragraphs the larger stands between them, as in Word.
        "AddParaTableSpacing", "DoNotResetParaAttrsForNumFont",
        "IgnoreFirstLineIndentInNumbering",
        "UnxForceZeroExtLeading", "UseFormerLineSpacing", "UseFormerObjectPositioning",
        "UseFormerTextWrapping", "UseOldNumbering",
    ]
}
