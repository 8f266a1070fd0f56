/// Reads a line from its front to its end: speaker, mark, text, tail.
struct CaptureReader {
    let session: Session
    let context: CaptureContext
    let line: String

    init(_ session: Session, _ context: CaptureContext, _ line: String) {
        self.session = session
        self.context = context
        self.line = line
    }

    func reading(of typed: String) -> CaptureReading {
        var rest = Substring(typed)
        let speaker = takeSpeaker(from: &rest)
        if rest.isBlank, let speaker {
            return speaker == .unknown ? .endOfTurn : .floor(speaker)
        }
        if let entry = entry(from: rest, by: speaker) { return .entry(entry) }
        let namesNobody = speaker == nil && typed.first == "@" && typed.dropFirst().first.isWord
        var capture = note(of: rest, by: namesNobody ? .unknown : speaker)
        if speaker != nil || namesNobody { capture.speakers = speakers(atFrontOf: typed) }
        return .note(capture)
    }

    /// The note that the line makes when nothing in front of it is a speaker.
    func note(of text: String) -> Capture { note(of: Substring(text), by: nil) }

    private func note(of marked: Substring, by named: SpeakerReference?) -> Capture {
        var rest = marked
        let mark = takeMark(from: &rest)
        var capture = Capture(line: line, kind: mark.kind, text: "")
        capture.item = session.item(at: context.began)
        capture.prompt = capture.item == session.openItem ? session.openPrompt : nil
        capture.speaker = named
        capture.answers = mark.answers
        capture.board = mark.board
        if named == nil, mark.allowsSpeakerAfter {
            capture.speakers = speakers(atFrontOf: String(rest))
            capture.speaker = takeSpeaker(from: &rest)
        }
        read(rest, after: mark, into: &capture)
        if capture.speaker == nil, named == nil, NoteKind.voices.contains(capture.kind) {
            capture.speaker = session.floor(at: context.began).map { .person($0) }
        }
        return capture
    }

    private func read(_ rest: Substring, after mark: CaptureMark, into capture: inout Capture) {
        switch mark.kind {
        case .quote: readQuote(rest, opening: mark.opening, into: &capture)
        case .observer: readThought(rest, into: &capture)
        case .action: readAction(rest, into: &capture)
        case .outcome: readOutcome(rest, into: &capture)
        default: readText(rest, into: &capture)
        }
    }

    /// Text with its tags: those at the end are cut, those in the sentence stay as words.
    func readText(_ rest: Substring, into capture: inout Capture) {
        var text = rest
        let tail = text.takeTags()
        let scanned = Scanned(text, in: session)
        capture.text = scanned.text.trimmed
        capture.tags = scanned.tags + tail
        capture.about += scanned.about
    }

    private func readThought(_ rest: Substring, into capture: inout Capture) {
        var text = rest
        let tags = text.takeTags()
        if let end = text.lastIndex(where: { ")）".contains($0) }), text[end...].hasNoWord {
            text = text[..<end]
        }
        capture.text = text.trimmed
        capture.tags = tags
    }
}

extension Character? {
    fileprivate var isWord: Bool { map { !$0.isWhitespace } ?? false }
}
