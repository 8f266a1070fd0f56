/// Words that are no words of any language, such as a pasted address of a page.
///
/// Pango shapes the rest of a word anew for every line that it breaks it into, and for every place
/// where it might: a minute for ten thousand letters. In pieces it does so for one piece.
enum LongWords {
    /// How many characters a word has at least, and how many a piece of it.
    private static let length = 200
    private static let piece = 100

    /// Every other piece of the long words of a text, in its UTF-8.
    ///
    /// An attribute that changes nothing parts them from those between. Letters that join across pieces do so all the same, since each
    /// is shaped with the text around it.
    static func pieces(of text: String) -> [Range<UInt32>] {
        guard text.utf8.count >= length else { return [] }
        let words = text.split { $0.isWhitespace }.filter { $0.utf8.count >= length }
        return words.flatMap { word -> [Range<UInt32>] in
            guard word.count >= length else { return [] }
            var pieces: [Range<UInt32>] = []
            var rest = word.dropFirst(piece)
            while !rest.isEmpty {
                let part = rest.prefix(piece)
                let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
                pieces.append(UInt32(start)..<UInt32(start + part.utf8.count))
                rest = rest.dropFirst(piece * 2)
            }
            return pieces
        }
    }
}
