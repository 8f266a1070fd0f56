import Discussion

/// A name as lists have it, taken apart where nobody could read it otherwise.
///
/// `Drs. H. Budi Santoso, S.H., M.Si.` has three parts. `Santoso, Budi` has one, since Budi is no
/// degree; `H. M. Yusuf` has one, since both may be initials, but `Ir. H. M. Yusuf` has two. What
/// is taken apart stays as it was written.
struct TitledName: Hashable, Sendable {
    let front: String?
    let name: String
    let back: String?

    init(_ text: String) {
        let comma = text.firstIndex(of: ",")
        let degrees = comma.map { tidied(text[$0...].dropFirst()) }
        let areDegrees = degrees.map(Degrees.areAll) ?? false
        let titled = areDegrees ? text[..<(comma ?? text.endIndex)] : text[...]
        let name = titled.dropFirst(FrontTitles.length(in: titled))
        if name.allSatisfy({ $0 == " " }) {
            (front, self.name, back) = (nil, text, nil)
        } else {
            let front = tidied(titled[..<name.startIndex])
            self.front = front.isEmpty ? nil : front
            self.name = tidied(name)
            back = areDegrees ? degrees : nil
        }
    }
}
