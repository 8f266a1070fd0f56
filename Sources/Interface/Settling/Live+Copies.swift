import Discussion
import SessionFile
import Terminal
import Wording

extension Live {
    /// Says which copy of the session lies beside it, or how many do, and the key that merges them.
    public func offerCopies() {
        let copies = (try? file.copies()) ?? []
        guard let first = copies.first else { return }
        let sentence =
            copies.count > 1
            ? language.copiesOffered(copies.count)
            : language.copyOffered(name(of: first), news: first.news)
        say(inTurn: [withOwnKeys(sentence)])
    }

    /// The name of a copy, with its folder where that is another than the session's.
    private func name(of copy: Copy) -> String {
        let parts = copy.path.split(separator: "/")
        let isBeside = parts.dropLast() == file.path.split(separator: "/").dropLast()
        return parts.suffix(isBeside ? 1 : 2).joined(separator: "/")
    }

    /// Brings what copies beside the session hold into it; the copies stay as they are.
    func mergeCopies() {
        guard !file.isInDoubt || retry() else { return }
        do throws(MergeError) {
            let copies = try asked { () throws(SessionFileError) in try file.copies() }
            guard !copies.isEmpty else { return say(VersionWord.noCopies) }
            var random = SystemRandomNumberGenerator()
            let merge = try SessionFile.merge(
                [file.path] + copies.map(\.path), into: file.path, random: &random)
            try asked { () throws(SessionFileError) in _ = try file.refresh() }
            tell(merge, news: copies.reduce(0) { $0 + $1.news })
        } catch { message = Message(text: sentence(of: error), role: .error) }
    }

    private func asked<Result>(
        _ body: () throws(SessionFileError) -> Result
    ) throws(MergeError) -> Result {
        do throws(SessionFileError) { return try body() } catch {
            throw .file(error, path: file.path)
        }
    }

    private func tell(_ merge: Merge, news: Int) {
        savedAt = clock.read().at
        follow()
        lookAtClocks()
        let toSettle = tally.conflicts.count + tally.misfiled.count
        say(language.merged(news, toSettle: toSettle))
        guard let aside = merge.aside else { return }
        notices.append(language.unreadableLines(merge.setAside, in: aside))
    }

    private func sentence(of error: MergeError) -> String {
        switch error {
        case .file(let error, _): sentence(of: error)
        case .otherSession, .noHeader, .taken: FileWord.otherSession.word(in: language)
        }
    }
}
