// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // One thread alone runs in each program, so references are counted without locking the memory.
    .unsafeFlags(["-Xfrontend", "-assume-single-threaded"], .when(configuration: .release)),
]

let package = Package(
    name: "rembug",
    products: [
        .executable(name: "rembug", targets: ["rembug"]),
        .executable(name: "rembug-paper", targets: ["Paper"]),
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .target(name: "JSON", swiftSettings: strict),
        .target(
            name: "YAML", dependencies: [.product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(name: "Discussion", swiftSettings: strict),
        .target(name: "Wording", dependencies: ["Discussion"], swiftSettings: strict),
        .target(
            name: "Methods", dependencies: ["Discussion", "YAML"],
            exclude: ["GUIDE.md", "Shipped"],
            swiftSettings: strict, plugins: ["EmbedMethods"]),
        .executableTarget(
            name: "embed-methods", path: "Sources/MethodsEmbedding/Generator",
            swiftSettings: strict),
        .plugin(
            name: "EmbedMethods", capability: .buildTool(), dependencies: ["embed-methods"],
            path: "Sources/MethodsEmbedding/Plugin"),
        .target(
            name: "SessionFile",
            dependencies: [
                "Discussion", "JSON", .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["FORMAT.md", "reader.py"], swiftSettings: strict),
        .target(
            name: "CTerminal",
            cSettings: [.define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE")],
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "Terminal", dependencies: ["CTerminal", "YAML"], swiftSettings: strict),
        .target(
            name: "Minutes", dependencies: ["Discussion", "Wording", "JSON", "YAML"],
            exclude: ["Profile/profile.yaml"], swiftSettings: strict),
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
        .executableTarget(
            name: "Paper", dependencies: ["Discussion", "Wording", "Minutes", "CPango"],
            swiftSettings: strict),
        .target(
            name: "Interface",
            dependencies: [
                "Discussion", "Wording", "SessionFile", "Methods", "Minutes", "Terminal", "YAML",
                "Exchange",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "rembug",
            dependencies: [
                "Discussion", "Wording", "JSON", "SessionFile", "Minutes", "Terminal", "Interface",
                "YAML", "Exchange", "Methods",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict,
            // At a fixed address: 95,000 pointers less to relocate before the program begins.
            linkerSettings: [
                .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(configuration: .release))
            ]),
        .target(name: "Exchange", dependencies: ["Discussion", "Wording"], swiftSettings: strict),
        .target(
            name: "Mutation", dependencies: ["JSON"], path: "Tests/Mutation",
            swiftSettings: strict),
        .executableTarget(
            name: "measure", dependencies: ["SessionFile", "Discussion"],
            path: "Tests/Bench/Measure", swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
        .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
        .testTarget(
            name: "MethodsTests", dependencies: ["Methods", "Discussion", "Wording"],
            swiftSettings: strict),
        .testTarget(name: "DiscussionTests", dependencies: ["Discussion"], swiftSettings: strict),
        .testTarget(
            name: "WordingTests", dependencies: ["Discussion", "Wording"], swiftSettings: strict),
        .testTarget(
            name: "SessionFileTests",
            dependencies: ["SessionFile", "Discussion", "JSON", "Mutation"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "CTerminal"], swiftSettings: strict),
        .testTarget(
            name: "MinutesTests",
            dependencies: [
                "Minutes", "SessionFile", "Wording", "JSON", "YAML", "Discussion", "Mutation",
                "Methods",
            ],
            exclude: ["Golden"], swiftSettings: strict),
        .testTarget(
            name: "InterfaceTests",
            dependencies: [
                "Discussion", "Wording", "SessionFile", "Methods", "Terminal", "Interface",
                "Mutation", "YAML",
            ],
            exclude: ["Screens", "Walls"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Discussion", "Wording"],
            swiftSettings: strict),
        .testTarget(
            name: "PaperTests", dependencies: ["Paper", "Minutes", "Discussion"],
            swiftSettings: strict),
        .testTarget(name: "HouseTests", swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["Mutation"], exclude: ["Screens", "Transcripts"],
            swiftSettings: strict),
    ]
)
