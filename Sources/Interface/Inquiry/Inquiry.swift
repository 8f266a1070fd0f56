import Discussion
import Terminal
import Wording

/// One thing to be told in the status row, while the capture line and the panes stay as they are.
struct Inquiry {
    /// What is to be told.
    enum Kind: Equatable {
        /// Who raised a hand, and in which lane.
        case hand
        /// Who has the floor, who responds.
        case floor, response
        /// Who has the last word; who is meant where nobody is named.
        case lastWord(EntityID?)
        /// Whose a hand is.
        case name(EntityID)
        /// Who is here.
        case arrival
        /// How many came from an institution.
        case count
        /// How long each may speak.
        case limit
        /// How many may ask in a round, and for how long.
        case round
        /// When the open item ended.
        case end
        /// When somebody came and left.
        case presence(EntityID)
        /// Who disputes a summary point.
        case dispute(EntityID)
        /// Who objects to an outcome, and behind a colon why.
        case objection(EntityID)
        /// The legs of a timer.
        case timer
        /// How much earlier the latest beginning or end was.
        case earlier
        /// Which file holds a photograph, who is to be seen in it, and whether all of these agree.
        case photograph, shown(EntityID), leave([EntityID], photograph: EntityID)
        /// Whether all of these agree to all of what they were not asked yet.
        case consent([EntityID: [ConsentPurpose]])
    }

    let kind: Kind
    var editor = LineEditor()
    /// Which of the people who fit is meant.
    var chosen = 0
    /// What Enter was pressed for once and is asked about, as it is hardly meant.
    var warned: String?
    /// What several names left over, which is surely no note.
    var restOfNames: String?
    /// What was told before, which the arrows bring back to be changed.
    private(set) var earlier: [String] = []

    init(_ kind: Kind, earlier: [String] = []) {
        self.kind = kind
        self.earlier = earlier
    }

    /// What was doubted and may have been meant as a note: more than a word.
    var doubtedNote: String? {
        guard let warned, warned != restOfNames, warned.contains(" ") else { return nil }
        return warned
    }

    /// Takes up something that was told before, the next or the previous.
    mutating func takeUp(by places: Int) {
        let place = earlier.firstIndex(of: editor.text).map { $0 + places }
        let next = ((place ?? (places > 0 ? 0 : -1)) + earlier.count) % earlier.count
        editor = LineEditor(earlier[next])
    }

    /// What is asked.
    var label: InquiryWord {
        switch kind {
        case .hand: .askHand
        case .floor: .askFloor
        case .response: .askResponse
        case .lastWord: .askLastWord
        case .name: .askName
        case .arrival: .askArrival
        case .count: .askCount
        case .limit: .askLimit
        case .round: .askRound
        case .end: .askEnd
        case .presence: .askPresence
        case .earlier: .askEarlier
        case .timer: .askTimer
        case .dispute: .askDispute
        case .objection: .askObjection
        case .photograph: .askPhotograph
        case .shown: .askShown
        case .leave: .askLeave
        case .consent: .askConsent
        }
    }

    /// What may be typed.
    var hint: InquiryWord {
        switch kind {
        case .hand: .askHandHint
        case .floor, .response, .lastWord, .name, .dispute: .askPersonHint
        case .objection: .askObjectionHint
        case .arrival: .askArrivalHint
        case .count: .askCountHint
        case .limit: .askLimitHint
        case .round: .askRoundHint
        case .end: .askEndHint
        case .presence: .askPresenceHint
        case .earlier: .askEarlierHint
        case .timer: .askTimerHint
        case .photograph: .askPhotographHint
        case .shown: .askShownHint
        case .leave: .askLeaveHint
        case .consent: .askConsentHint
        }
    }

    /// What was typed of somebody, and behind a colon what an objection rests on.
    var parts: (person: String, reason: String) {
        guard case .objection = kind, let colon = editor.text.firstIndex(of: ":") else {
            return (editor.text, "")
        }
        let reason = editor.text[colon...].dropFirst().drop(while: \.isWhitespace)
        return (String(editor.text[..<colon]), String(reason))
    }

    /// Whether somebody is to be named.
    var asksForPerson: Bool {
        switch kind {
        case .hand, .floor, .response, .lastWord, .name, .arrival, .dispute, .objection:
            true
        case .count, .limit, .round, .end, .presence, .earlier, .timer, .photograph, .shown, .leave,
            .consent:
            false
        }
    }
}
