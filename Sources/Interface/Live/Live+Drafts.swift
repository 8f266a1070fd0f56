import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// Says what of the file cannot be read, makes this run's draft, and puts back the line that
    /// this author could not file last time.
    func begin() {
        let bad = file.faults.filter { !$0.fault.isRead }.map(\.line)
        if !bad.isEmpty { message = Message(text: language.damaged(lines: bad), role: .warn) }
        if file.lacksHeader { message = Message(text: sentence(of: .noHeader), role: .error) }
        takeDraft()
        lookAtClocks()
        sayNotice()
    }

    private func takeDraft() {
        let orphans = (try? Draft.orphans(of: file)) ?? []
        do throws(SessionFileError) {
            drafts = DraftKeeper(try Draft(for: file), by: author)
            draftTrouble = nil
        } catch {
            draftTrouble = error
            message = Message(text: sentence(of: error), role: .warn)
        }
        guard let orphan = orphans.last(where: { $0.author == author }) else {
            if let other = orphans.last {
                message = Message(text: language.draftWaits(of: other.author))
            }
            return
        }
        let moment = clock.read()
        let age = max(0, moment.at.milliseconds - orphan.at.milliseconds)
        let forms = restore(orphan.text, at: Moment(at: orphan.at, up: moment.up - age))
        message = Message(text: whatIsBack(forms, of: orphan).joined(separator: " "))
        restored = orphan
        // It was typed for the record, and is this run's from now on, off the record too.
        if session.isOffRecord { line.goOffRecord() }
        keepDraft(isRestored: true)
    }

    /// Keeps the line, if it has been another one for so long; says whether nothing stands against
    /// it.
    ///
    /// Off the record what was kept before stays as it was, and nothing of what is typed comes to it.
    @discardableResult
    func keepDraft(after milliseconds: Int64 = 0, isRestored: Bool = false) -> Bool {
        let text = textToKeep
        do throws(DiskError) {
            let now = clock.read()
            let begun = line.began?.at ?? now.at
            if session.isOffRecord, !text.isEmpty, !isRestored {
                try drafts?.keepStill(begun: begun)
            } else {
                try drafts?.keep(text, begun: begun, at: now, after: milliseconds)
            }
            // Where it could not be kept at once, the file it came from has it until it can.
            if let orphan = restored, drafts?.isKept == true, isRestored || !session.isOffRecord {
                try? Draft.discard(orphan, of: file)
                restored = nil
            }
            return drafts != nil
        } catch {
            message = Message(text: sentence(of: .disk(error)), role: .error)
            return false
        }
    }

    /// What is typed and not filed; nothing where it is a sign alone, which would make something else
    /// of what is typed the next day.
    private var textToKeep: String {
        let asked = [inquiry?.editor.text].compactMap(\.self).filter { !$0.isEmpty }
        let kept = keptFormLines + asked + aside.compactMap(\.kept)
        let text = kept.map { $0 + Self.asideEnd }.joined() + line.kept
        return text.contains { $0.isLetter || $0.isNumber } ? text : ""
    }

    /// Says where what a draft kept is to be found now.
    private func whatIsBack(_ forms: [FormWord], of orphan: Draft.Orphan) -> [String] {
        let isInLine = !line.isBlank || aside.isEmpty && forms.isEmpty
        return (isInLine ? [language.draftIsBack(of: orphan.author, from: orphan.at)] : [])
            + (aside.isEmpty ? [] : [language.putAside(aside.count)])
            + (forms.isEmpty ? [] : [language.formsAreBack(forms)])
    }

    /// Ends each line in a draft that was put aside, and each form (record separator).
    private static let asideEnd = "\u{1E}"

    /// Puts back the lines that had been put aside, the one that was being typed, and what was typed
    /// in forms; says which forms.
    private func restore(_ draft: String, at moment: Moment) -> [FormWord] {
        var lines = draft.split(separator: Self.asideEnd, omittingEmptySubsequences: false)
            .map(String.init)
        if let last = lines.popLast(), !last.isEmpty {
            line = captureLine(keptAs: last, at: moment)
        }
        var forms: [FormWord] = []
        for text in lines {
            if text.first == Form.draftMark, let form = restoreForm(text) {
                forms.append(form)
            } else {
                aside.append(Aside(line: captureLine(keptAs: text, at: moment), isOffRecord: false))
            }
        }
        return forms
    }

    /// A line as it was; one that changed a note goes on changing it, if that still stands.
    private func captureLine(keptAs kept: String, at moment: Moment) -> CaptureLine {
        var line = CaptureLine()
        let parts = kept.split(
            separator: CaptureLine.noteEnd, maxSplits: 1, omittingEmptySubsequences: false)
        let id = parts.count > 1 ? EntityID(String(parts[0])) : nil
        if let note = id.flatMap({ session.notes[$0] }), note.struckBy == nil {
            line.amend(amending(note), at: moment)
        }
        line.restore(String(parts.last ?? ""), at: moment)
        return line
    }

    /// Leaves nothing behind but a line that was not filed.
    func finish() {
        depart()
        keepDraft()
        try? drafts?.finish()
    }
}
