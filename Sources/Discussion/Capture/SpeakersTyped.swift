extension CaptureReader {
    /// The names in front of a line that names more than one speaker; nothing where it names one, or
    /// none.
    ///
    /// Behind a comma and a space, or behind *and*, only a name with a colon is of a speaker, as any
    /// other may be of the sentence: *@Karto, Darmi sakit*.
    func speakers(atFrontOf line: String) -> [String] {
        guard line.first == "@" else { return [] }
        var (rest, names, isJoined) = (line[...], [String](), true)
        while true {
            let name = rest.first == "@" ? rest.dropFirst() : rest
            var behind = name
            guard takeOne(from: &behind) != nil, isJoined || behind.first == ":" else { break }
            names.append(name[..<behind.startIndex].trimmed)
            guard let next = behind.behindJoint(beforeSign: false) else { break }
            let sign = behind.dropFirst().first
            isJoined = behind.first == "," && (sign == "@" || sign?.isNumber == true)
            rest = next
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
