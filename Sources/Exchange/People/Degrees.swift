import Discussion

extension Degrees {
    /// Whether every part between the commas is a degree; a comma at the end does no harm.
    static func areAll(_ text: String) -> Bool {
        let parts = text.split(separator: ",").map { tidied($0) }.filter { !$0.isEmpty }
        return !parts.isEmpty && parts.allSatisfy(has)
    }
}
