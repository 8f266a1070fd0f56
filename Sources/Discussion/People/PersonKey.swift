/// What is known of one person.
public enum PersonKey: String, FieldKey, CaseIterable {
    /// `P07`: how the record calls the person.
    case code
    /// ``PersonRole``
    case role
    /// Titles before the name: Drs. H.
    case frontTitle = "front-title"
    /// The name alone, by which lists are sorted.
    case name
    /// Degrees after the name: SH, MH.
    case backTitle = "back-title"
    /// The position held: Camat, Ketua Komisi IV.
    case office
    /// The institution, group or village spoken for.
    case institution
    /// The group within this session by which shares are counted.
    case group
    /// `L` (male) or `P` (female), as Indonesian attendance lists write it.
    case sex
    /// The civil servant's number.
    case nip
    /// Rank and grade: Pembina Tk. I, IV/b.
    case rank
    /// The telephone number.
    case phone
    /// The official in whose place the person came.
    case represents
    /// How the note-taker finds the person in the room; private.
    case cue

    /// What the field holds.
    public var type: FieldType { .text }
}
