import Testing

/// The house of design §3: who may import whom.
struct HouseTests {
  private static let stages = [
    "Identification", "Deduplication", "Screening", "Extraction", "Appraisal", "Synthesis",
    "Reporting",
  ]

  @Test func findsTheSources() {
    #expect(SourceTree.sources.count > 100)
  }

  @Test(arguments: SourceTree.sources.map(\.path))
  func importsOnlyWhatItsRoomMaySee(_ path: String) throws {
    let file = try #require(SourceTree.sources.first { $0.path == path })
    let own = Set(Self.stages + ["ReviewModel", "ReviewText", "Formats", "Pipeline", "synth"])
    let imported = Set(file.imports).intersection(own)
    var allowed: Set<String> =
      switch file.target {
      case "ReviewModel": []
      case "ReviewText": ["ReviewModel"]
      case "Formats": ["ReviewModel", "ReviewText"]
      case "Identification", "Reporting": ["ReviewModel", "ReviewText", "Formats"]
      case "Pipeline": own.subtracting(["Pipeline", "synth"])
      case "synth": ["ReviewModel", "Pipeline"]
      default: ["ReviewModel", "ReviewText"]
      }
    if file.target == "Appraisal" { allowed = ["ReviewModel"] }
    #expect(imported.isSubset(of: allowed), "\(path) imports \(imported.subtracting(allowed))")
  }

  @Test func onlyTheModelStandsAlone() {
    let imports = Set(SourceTree.sources.filter { $0.target == "ReviewModel" }.flatMap(\.imports))
    #expect(imports.isSubset(of: ["FoundationEssentials"]))
  }

  @Test func systemLibrariesStayInTheirFolders() {
    for file in SourceTree.sources {
      if file.imports.contains("CLibXML2") {
        #expect(file.path.hasPrefix("Sources/Formats/LibXML/"), "\(file.path)")
      }
      if file.imports.contains("CCrypto") {
        #expect(file.path == "Sources/Formats/Bytes/SHA256.swift")
      }
      if file.code.contains(/Unsafe(?:Mutable)?(?:Raw)?(?:Buffer)?Pointer/) {
        #expect(
          file.path.hasPrefix("Sources/Formats/LibXML/")
            || file.path.hasPrefix("Sources/Formats/Bytes/"),
          "\(file.path)"
        )
      }
    }
  }

  @Test func onlyTheCommandLinePrints() {
    for file in SourceTree.sources where file.target != "synth" {
      #expect(
        !file.code.contains(/\bprint\(|\bdebugPrint\(|\bexit\(|FileHandle\.standard/),
        "\(file.path)"
      )
    }
  }

  @Test func stagesOpenNoFileAndReadNoClock() {
    for file in SourceTree.sources where Self.stages.contains(file.target) {
      #expect(
        !file.code.contains(/FileManager|Data\(contentsOf|Date\(\)|Date\.now|getenv|ProcessInfo/),
        "\(file.path)"
      )
    }
  }

  @Test func noTargetIsNamedLikeATypeInsideIt() throws {
    for target in Set(SourceTree.sources.map(\.target)) {
      let declaration = try Regex("\\b(struct|class|enum|actor|protocol) \(target)\\b")
      let own = SourceTree.sources.filter { $0.target == target }
      #expect(!own.contains { $0.code.contains(declaration) }, "\(target)")
    }
  }
}
