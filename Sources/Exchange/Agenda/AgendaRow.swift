public import Discussion

/// One item of a programme from a spreadsheet.
public struct AgendaRow: Hashable, Sendable {
    /// What is planned, without ``AgendaItemKey/person``.
    public var values: [AgendaItemKey: FieldValue]
    /// Who has the floor, as it was typed; nothing if the cell was empty.
    public var personName: String?
    /// The line of the file in which the row begins, from 1.
    public var line: Int
}
