public import Discussion

/// Why the command line could not do what was asked, with the facts that a sentence needs.
public enum Complaint: Hashable, Sendable {
    /// There is no session file of this name.
    case noSuchFile(String)
    /// There is no table of this name.
    case noSuchTable(String)
    /// The word is neither a file nor a command.
    case noSuchFileOrCommand(String)
    /// The file is no session.
    case notASession(String)
    /// Some lines of the session file could not be read; the rest was.
    case damaged(String, lines: [Int])
    /// What was just named of the session file is damaged; so many events are not.
    case notIntact(String, unharmed: Int)
    /// The session file misses so many events, as its numbering proves.
    case eventsLost(String, count: Int)
    /// A later version of the program wrote the file.
    case laterVersion(String)
    /// A file of this name exists already.
    case fileExists(String)
    /// The file to write to is not one that Rembug wrote, or was changed since.
    case notOurs(String)
    /// The file to write to is a link to one that Rembug did not write, or to none.
    case linkToOthers(String)
    /// The system refused, with the number that `errno` has.
    case cannotRead(String, code: Int32)
    /// The system refused, with the number that `errno` has.
    case cannotWrite(String, code: Int32)
    /// It was written, but nobody knows whether it would be there after a power cut.
    case inDoubt(String)
    /// Another session stands in the file now.
    case otherSession(String)
    /// The event cannot be written so that it reads back.
    case unwritable
    /// A word of the command, or the name of a file, is no UTF-8.
    case notUTF8(String)
    /// A file that somebody wrote is no UTF-8 text.
    case noText(String)
    /// There is no template of this name.
    case unknownTemplate(String, known: [String])
    /// There is no such day.
    case impossibleDate(String)
    /// No time zone has this name.
    case unknownZone(String)
    /// No property of a session has this name.
    case unknownDetail(String, known: [String])
    /// The property cannot hold this.
    case badValue(DetailKey, String)
    /// Only a list can be added to.
    case notAList(DetailKey)
    /// There is no such way to name speakers.
    case unknownAttribution(String, known: [String])
    /// An item has only its attribution of its own to be set.
    case notOfItem(String)
    /// A setting without an equals sign.
    case noSetting(String)
    /// No item of the programme has this number.
    case noItem(String, count: Int)
    /// The discussion does not allow it.
    case refused(Refusal)
    /// The line is a command of the screen, not a note.
    case commandNotNote(String)
    /// The ending of the output's name stands for no format.
    case unknownFormat(String, known: [String])
    /// There is no such picture.
    case noSuchPicture(String)
    /// There is no such emblem of a letterhead.
    case noSuchEmblem(String)
    /// A file is no picture that a session can keep.
    case picture(String, PictureFault)
    /// The restricted annex stays with the team and the office.
    case annexNotForPublic
    /// What the team thinks of its day stays with it.
    case evaluationNotForPublic
    /// A terminal cannot show a format that is no text.
    case notForTerminal(String)
    /// The name of the file to write is empty.
    case noOutputName
    /// The program that draws PDF is in none of these places.
    case noPaperProgram([String])
    /// The program that draws PDF found no drawing library.
    case noPaperLibraries
    /// The program that draws PDF gave up, and has said why.
    case paperFailed
    /// There is no CUPS to print with.
    case noPrinting
    /// CUPS did not take the paper, and said why.
    case notPrinted(String)
    /// There is no terminal for the live screen.
    case noTerminal
    /// The terminal cannot place its cursor, or is not known.
    case unusableTerminal(String)
    /// A file of abbreviations has something else on this line.
    case badAbbreviations(String, line: Int)
    /// The text editor of this name could not be started, or ended with this status.
    case editorFailed(String, status: Int32?)
    /// There is neither a theme nor a file of this name; these names are like it.
    case unknownTheme(String, near: [String])
    /// There is no scheme file of this name.
    case noSuchScheme(String)
    /// The file is no base16 or base24 scheme, as this line of it shows.
    case notAScheme(String, line: Int, reason: Words)
    /// There is no file of keys of this name.
    case noKeyFile(String)
    /// A file of keys has something wrong in it, in words that are made already.
    case badKeys(String, problems: [String])
    /// A command on the record itself could not do what was asked.
    case record(RecordComplaint)
    /// Several sessions cannot be folded into one document.
    case series(SeriesComplaint)
    /// A version of the minutes cannot be printed as it was approved.
    case version(VersionComplaint)
    /// There is no method of this name.
    case unknownMethod(String, known: [String])
    /// The method has no plan of this name.
    case unknownPlan(String, known: [String])
    /// A method file is wrong, in words that are made already.
    case badMethod(String, problems: [String])
    /// There is no file of the office of this name.
    case noSuchOffice(String)
    /// A line of the office's own file breaks a rule.
    case office(String, line: Int, OfficeFault)
    /// There is no profile for papers of this name.
    case noSuchProfile(String)
    /// A line of a profile for papers breaks a rule.
    case profile(String, line: Int, ProfileFault)
    /// A table could not be read, in words that are made already.
    case table(String, problems: [String])
}
