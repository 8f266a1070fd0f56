import Discussion

extension Live {
    /// What Tab would add at the cursor.
    var completion: Completion? {
        isInLists ? nil : Completion(line.editor, session: session, tally: tally)
    }

    /// Accepts the completion, or the known word that is offered for a new one; on an empty line the next view is shown instead.
    func complete() {
        if line.editor.isEmpty { return showNext(1) }
        guard let completion else { return acceptKnownWord() }
        line.edit(at: clock.read()) { editor in
            for _ in 0..<completion.replaced { editor.deleteBackward() }
            editor.insert(completion.rest)
        }
    }

    func newLine() {
        line.edit(at: clock.read()) { $0.insert("\n") }
    }
}
