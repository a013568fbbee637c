import Testing

/// The house of design §3: who may import whom.
struct HouseTests {
  private static let stages = [
    "Identification", "Deduplication", "Screening", "Extraction", "Appraisal", "Synthesis",
    "Reporting",
  ]
  private static let ours = Set(
    stages + ["ReviewModel", "ReviewText", "Formats", "Pipeline", "synth"]
  )

  @Test func findsTheSources() {
    #expect(SourceTree.sources.count > 100)
  }

  @Test func importsOnlyWhatARoomMaySee() {
    for file in SourceTree.sources {
      let imported = Set(file.imports).intersection(Self.ours)
      let allowed = Self.allowed(in: file.target)
      #expect(imported.isSubset(of: allowed), "\(file.path) imports \(imported)")
    }
  }

  private static func allowed(in target: String) -> Set<String> {
    switch target {
    case "ReviewModel": []
    case "ReviewText", "Appraisal": ["ReviewModel"]
    case "Identification", "Reporting": ["ReviewModel", "ReviewText", "Formats"]
    case "Pipeline": ours.subtracting(["Pipeline", "synth"])
    case "synth": ["ReviewModel", "Pipeline"]
    default: ["ReviewModel", "ReviewText"]
    }
  }

  @Test func onlyTheModelStandsAlone() {
    let imports = Set(SourceTree.sources.filter { $0.target == "ReviewModel" }.flatMap(\.imports))
    #expect(imports.isSubset(of: ["FoundationEssentials"]))
  }

  @Test func systemLibrariesStayInTheirFolders() {
    for file in SourceTree.sources {
      let isInBytes = file.path.hasPrefix("Sources/Formats/Bytes/")
      let isInLibXML = file.path.hasPrefix("Sources/Formats/LibXML/")
      #expect(!file.imports.contains("CLibXML2") || isInLibXML, "\(file.path)")
      #expect(!file.imports.contains("CCrypto") || isInBytes, "\(file.path)")
      #expect(!file.imports.contains("CZlib") || isInBytes, "\(file.path)")
      let hasPointers = file.says("UnsafePointer", "UnsafeMutable", "UnsafeRaw", "UnsafeBuffer")
      #expect(!hasPointers || isInBytes || isInLibXML, "\(file.path)")
    }
  }

  @Test func onlyTheCommandLinePrints() {
    for file in SourceTree.sources where file.target != "synth" {
      #expect(!file.says(" print(", "debugPrint(", " exit(", "FileHandle.standard"), "\(file.path)")
    }
  }

  @Test func stagesOpenNoFileAndReadNoClock() {
    for file in SourceTree.sources where Self.stages.contains(file.target) {
      let touches = file.says(
        "FileManager",
        "Data(contentsOf",
        "Date()",
        "Date.now",
        "getenv",
        "ProcessInfo"
      )
      #expect(!touches, "\(file.path)")
    }
  }

  @Test func noTargetIsNamedLikeATypeInsideIt() {
    for file in SourceTree.sources {
      let names = file.declarations.filter { $0.kind != "extension" }.map { String($0.name) }
      #expect(!names.contains(file.target), "\(file.path)")
    }
  }
}
