// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that no build of synth knows of it. The sources of the readers are links
// to those of synth: what is `package` there is `package` here, and all of it is instrumented.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    room("ReviewModel", []),
    room("ReviewText", ["ReviewModel"]),
    room("Formats", ["ReviewModel", "ReviewText", "CLibXML2", "CCrypto", "CZlib"]),
    room("FuzzTargets", ["ReviewModel", "Formats"]),
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], swiftSettings: settings),
  ]
)
