import Discussion
import Glibc
import Terminal
import Wording

extension Diagnosis {
    /// The terminal of this process: whether it can be drawn on, its size, its colours and its
    /// characters.
    static func ofTerminal() -> [Diagnosis] {
        guard isatty(STDOUT_FILENO) == 1 else {
            return [Diagnosis(.terminal, .limited, DoctorSentence.noTerminal)]
        }
        let name = environment("TERM") ?? ""
        let display: NcursesDisplay
        do throws(DisplayError) { display = try Screen.display() } catch {
            return [Diagnosis(.terminal, .bad, DoctorSentence.cannotDraw(name))]
        }
        let (size, depth, assumed) = (display.size, display.depth, display.assumedName)
        display.close()
        let named =
            assumed.map { Diagnosis(.terminal, .limited, DoctorSentence.assumed($0, for: name)) }
            ?? Diagnosis(.terminal, .good, DoctorSentence.known(name))
        return [named, ofSize(size), ofColors(depth), ofCharacters()]
    }

    private static func ofSize(_ size: Size) -> Diagnosis {
        let isSmall = size.width < 80 || size.height < 24
        return Diagnosis(
            .size, isSmall ? .limited : .good,
            DoctorSentence.size(size.width, size.height, isSmall: isSmall))
    }

    private static func ofColors(_ depth: ColorDepth) -> Diagnosis {
        switch depth {
        case .trueColor: Diagnosis(.colors, .good, DoctorSentence.exactColors)
        case .indexed: Diagnosis(.colors, .good, DoctorSentence.colors(256))
        case .sixteen: Diagnosis(.colors, .limited, DoctorSentence.colors(16))
        case .eight: Diagnosis(.colors, .limited, DoctorSentence.colors(8))
        case .mono:
            Diagnosis(
                .colors, .good,
                DoctorSentence.noColors(isAsked: environment("NO_COLOR") != nil))
        }
    }

    private static func ofCharacters() -> Diagnosis {
        guard let answers = WidthProbe.ask() else {
            return Diagnosis(.characters, .limited, DoctorSentence.widthsUntold)
        }
        let odd = answers.filter { $0.drawn != $0.expected }.map(\.text)
        guard odd.isEmpty else {
            return Diagnosis(.characters, .limited, DoctorSentence.widthsDiffer(odd))
        }
        return Diagnosis(.characters, .good, DoctorSentence.widthsAgree)
    }
}
