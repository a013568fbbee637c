// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let collections = Target.Dependency.product(
  name: "OrderedCollections",
  package: "swift-collections"
)
let algorithms = Target.Dependency.product(name: "Algorithms", package: "swift-algorithms")

/// A release holds Swift's own libraries.
///
/// It takes a fifth less time, and runs where Swift is not installed. What Foundation needs, which
/// comes with Yams, has to be named.
let whole: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
      "-l_FoundationCollections", "-lswiftSynchronization",
    ],
    .when(platforms: [.linux], configuration: .release)
  )
]

/// A target of our own: everything in it is compiled strictly.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, with their fixtures beside them.
func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    exclude: fixtures ? ["Fixtures"] : [],
    swiftSettings: strict
  )
}

let package = Package(
  name: "synth",
  products: [.executable(name: "synth", targets: ["synth"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-algorithms", from: "1.2.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CRename"),
    .systemLibrary(name: "CMalloc"),
    room("ReviewModel", []),
    room("ReviewText", ["ReviewModel"]),
    room("Formats", ["ReviewModel", "ReviewText", "CLibXML2", "CCrypto", "CZlib"]),
    room("Identification", ["ReviewModel", "ReviewText", "Formats"]),
    room("Deduplication", ["ReviewModel", "ReviewText", collections]),
    room("Screening", ["ReviewModel", "ReviewText"]),
    room("Extraction", ["ReviewModel", "ReviewText"]),
    room("Appraisal", ["ReviewModel"]),
    room("Synthesis", ["ReviewModel", "ReviewText", collections]),
    room("Reporting", ["ReviewModel", "ReviewText", "Formats", collections]),
    room(
      "Pipeline",
      [
        "ReviewModel", "ReviewText", "Formats", "Identification", "Deduplication", "Screening",
        "Extraction", "Appraisal", "Synthesis", "Reporting", "CRename", algorithms, collections,
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .executableTarget(
      name: "synth",
      dependencies: [
        "ReviewModel", "Pipeline", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: whole
    ),
    .target(name: "TestRandom", path: "Tests/TestRandom", swiftSettings: strict),
    tests("ArchitectureTests", []),
    tests("IdentificationTests", ["ReviewModel", "Formats", "Identification"]),
    tests("PipelineTests", ["ReviewModel", "ReviewText", "Formats", "Pipeline"]),
    tests("RoadTests", ["ReviewModel", "Formats", "Pipeline", "TestRandom"]),
    tests("DeduplicationTests", ["ReviewModel", "ReviewText", "Deduplication", "TestRandom"]),
    tests("ScreeningTests", ["ReviewModel", "ReviewText", "Screening", "TestRandom"]),
    tests("AppraisalTests", ["ReviewModel", "Appraisal"]),
    tests("SynthesisTests", ["ReviewModel", "ReviewText", "Synthesis"]),
    tests("ReportingTests", ["ReviewModel", "Formats", "Reporting", "TestRandom"]),
    tests("FormatsTests", ["ReviewModel", "ReviewText", "Formats", "TestRandom"], fixtures: true),
    tests("ReviewTextTests", ["ReviewModel", "ReviewText", "TestRandom"]),
    tests(
      "ExtractionTests",
      ["ReviewModel", "ReviewText", "Extraction", .product(name: "Yams", package: "Yams")]
    ),
  ]
)
