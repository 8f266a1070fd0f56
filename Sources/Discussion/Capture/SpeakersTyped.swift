extension CaptureReader {
    /// The names in front of a line that names more than one speaker; nothing where it names one, or
    /// none.
    ///
    /// Behind a comma and a space, and without a sign behind *and*, only a name with a colon is of a
    /// speaker, as any other may be of the sentence: *@Karto, Darmi sakit*.
    func speakers(atFrontOf line: String) -> [String] {
        guard line.first == "@" else { return [] }
        var (rest, names, isJoined) = (line[...], [String](), true)
        while true {
            let name = rest.first == "@" ? rest.dropFirst() : rest
            var behind = name
            guard takeOne(from: &behind) != nil, isJoined || behind.first == ":" else { break }
            names.append(name[..<behind.startIndex].trimmed)
            guard let next = behind.behindSpeaker else { break }
            isJoined = next.isJoined
            rest = next.rest
        }
        return names.count > 1 ? names : []
    }

    /// Takes a speaker off the front, without a blank behind the comma too: *@karto,darmi*.
    func takeOne(from rest: inout Substring) -> SpeakerReference? {
        if let speaker = takeNamed(from: &rest) { return speaker }
        var name = rest.prefix { $0 != "," }
        let end = name.endIndex
        guard end < rest.endIndex, let speaker = takeNamed(from: &name), name.isEmpty else {
            return nil
        }
        rest = rest[end...]
        return speaker
    }
}

extension Substring {
    /// What stands behind a speaker where it may be another, and whether a sign or a number right
    /// behind the comma says that it is: *@1 @2*, *@1 dan @2*, *@1,2*.
    fileprivate var behindSpeaker: (rest: Substring, isJoined: Bool)? {
        let text = drop(while: \.isWhitespace)
        if text.first == "@" { return (text, true) }
        guard let rest = behindJoint(beforeSign: false) else { return nil }
        let isTight = text.dropFirst().startIndex == rest.startIndex
        let isNumber = isTight && rest.first?.isNumber == true
        return (rest, isNumber || rest.first == "@" && (isTight || text.first != ","))
    }
}
