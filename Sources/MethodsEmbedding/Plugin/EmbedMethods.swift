import Foundation
import PackagePlugin

/// Puts the shipped methods and the guide into the program, so that it needs no file to run.
@main
struct EmbedMethods: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        guard let target = target as? SourceModuleTarget else { return [] }
        let folder = target.directoryURL.appending(path: "Shipped")
        let methods = try FileManager.default.contentsOfDirectory(atPath: folder.path())
            .filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
        let inputs = methods + [target.directoryURL.appending(path: "GUIDE.md")]
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embed the shipped methods",
                executable: try context.tool(named: "embed-methods").url,
                arguments: [output.path()] + inputs.map { $0.path() },
                inputFiles: inputs, outputFiles: [output])
        ]
    }
}
