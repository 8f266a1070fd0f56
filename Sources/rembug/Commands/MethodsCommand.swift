import ArgumentParser
import Discussion
import Methods
import Wording

/// What methods there are, what is in them, and taking one into a session.
struct MethodsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "methods",
        abstract: "The methods that can be used: phases, prompts and boards.",
        subcommands: [List.self, Show.self, Use.self, Check.self, Guide.self],
        defaultSubcommand: List.self)

    /// Names them.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Name the methods.")

        @OptionGroup var place: Library

        func run() throws {
            for source in try place.library.sources {
                guard let method = try? source.method() else {
                    printLine(
                        source.name + "\t" + place.words.brokenMethod(source.path ?? source.name))
                    continue
                }
                printLine(source.name + "\t" + method.title[place.words])
            }
        }
    }

    /// Shows one.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Show the phases, prompts, boards and plans of a method.")

        @Argument(help: "The method.") var name: String
        @OptionGroup var place: Library

        func run() throws {
            let method = try place.library.read(name)
            printText(MethodSheet(method: method, language: place.words).text)
        }
    }

    /// Takes one into a session.
    struct Use: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "use", abstract: "Take a method into a session.")

        @Argument(help: "The session.") var file: String
        @Argument(help: "The method.") var name: String
        @Option(help: "The order and length of its phases; the first without it.")
        var plan: String?
        @Option(help: "A session before it in the series, whose words are on the lists too.")
        var like: [String] = []
        @Flag(help: "Put its phases on the programme too.") var programme = false
        @Option(name: .customLong("as"), help: "Who does it; the name of the account without it.")
        var author: String?
        @OptionGroup var place: Library

        func run() throws {
            let method = try like.isEmpty ? place.library.read(name) : inSeries()
            let plan = try self.plan.map { try method.plan(named: $0) } ?? method.plans.first
            let access = try SessionAccess.writing(file, as: author, .script)
            try access.ask(.adoptMethod(plan.map(method.arranged) ?? method))
            if let adopted = access.session.methods.last {
                if programme { try access.ask(.planPhases(ofMethod: adopted.id, after: nil)) }
                if !adopted.method.boards.isEmpty, access.session.openBoard == nil {
                    try access.ask(.openBoard(adopted.board(at: 0)))
                }
            }
            try access.complainOfDamage()
        }

        /// The method as the last of the earlier sessions uses it, with the words of all.
        private func inSeries() throws -> Method {
            let methods = try like.map { path in
                let session = try SessionAccess.reading(path).session
                guard let method = session.methodWithWords(named: name) else {
                    throw Failure(.unknownMethod(name, known: session.methods.map(\.method.name)))
                }
                return method
            }
            return methods.dropFirst().reduce(methods[0]) { $1.knowing($0) }
        }
    }

    /// Checks files.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Check method files, line by line.")

        @Argument(help: "The method files.") var files: [String]
        @Option(help: "The language: id or en.") var language: Language?

        func run() throws {
            for file in files {
                let method = try methodSource(file).read()
                printLine(file + ": " + screenLanguage().parts(of: method))
            }
        }
    }

    /// Says how one is written.
    struct Guide: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "guide",
            abstract: "How a method is written, on one page, with an example.")

        func run() { printText(ShippedMethods.guide) }
    }

    /// Where methods are looked for, and in which language they are shown.
    struct Library: ParsableArguments {
        @Option(help: "A folder with more methods.") var methods: String?
        @Option(help: "The language: id or en.") var language: Language?
    }
}

extension MethodsCommand.Library {
    var words: Language { screenLanguage() }

    var library: MethodLibrary {
        get throws { methodLibrary(besides: try methodFolder(methods)) }
    }
}

extension Method {
    /// The plan of a name, or the failure that there is none.
    fileprivate func plan(named name: String) throws -> Plan {
        guard let plan = plans.first(where: { $0.name == name }) else {
            throw Failure(.unknownPlan(name, known: plans.map(\.name)))
        }
        return plan
    }
}
