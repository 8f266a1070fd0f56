public import Discussion
public import Wording

/// Where pictures come from: whoever runs the screen reads files.
public struct PictureFolder {
    /// What a name leads to.
    public enum Found {
        /// The picture.
        case picture(Picture)
        /// Why there is none.
        case trouble(Words)
    }

    /// Reads the picture in a file.
    public let picture: (String) -> Found
    /// A name as far as it can be completed to that of a picture or a folder.
    public let completed: (String) -> String

    /// Joins both.
    public init(
        picture: @escaping (String) -> Found, completed: @escaping (String) -> String
    ) {
        self.picture = picture
        self.completed = completed
    }
}
