import Foundation

// Writes the files that are named, one Swift constant for all, into the first.
let paths = CommandLine.arguments.dropFirst()
guard let output = paths.first else { exit(64) }
let files = try paths.dropFirst().sorted().map { path in
    let name = URL(filePath: path).lastPathComponent
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return "    (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####),\n"
}
let source = "let embeddedFiles: [(name: String, text: String)] = [\n" + files.joined() + "]\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
