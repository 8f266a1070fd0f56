import Discussion

extension WallTime {
    /// The instant in UTC to the second, as the properties of a file have it.
    var inUTC: String {
        WallTime(milliseconds: milliseconds, offset: 0).iso.prefix(19) + "Z"
    }
}
