/// The methods that are inside the program.
public enum ShippedMethods {
    /// The names, in alphabetical order.
    public static var names: [String] {
        embeddedFiles.map(\.name).filter { $0.hasSuffix(".yaml") }
            .map { String($0.dropLast(5)) }.sorted()
    }

    /// The text of a shipped method; nothing if there is none of this name.
    public static func text(_ name: String) -> String? {
        embeddedFiles.first { $0.name == name + ".yaml" }?.text
    }

    /// The page that tells how a method is written.
    public static var guide: String { embeddedFiles.first { $0.name == "GUIDE.md" }?.text ?? "" }
}
