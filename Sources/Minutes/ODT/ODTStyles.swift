/// The automatic styles of a text: each set of properties once, under a name that counts.
struct ODTStyles {
    /// The definitions, in the order in which they were first asked for.
    private(set) var definitions = ""
    private var names: [String: String] = [:]

    /// The name of the style with these properties, which are XML already.
    mutating func name(_ family: String, parent: String? = nil, _ properties: String) -> String {
        let key = [family, parent ?? "", properties].joined(separator: "\n")
        if let name = names[key] { return name }
        let name = "A\(names.count + 1)"
        names[key] = name
        let parent = parent.map { " style:parent-style-name=\"\($0)\"" } ?? ""
        definitions +=
            "<style:style style:name=\"\(name)\" style:family=\"\(family)\"\(parent)>"
            + properties + "</style:style>"
        return name
    }
}

/// A length of so many hundredths of a millimetre.
func millimetres(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)mm"
}
