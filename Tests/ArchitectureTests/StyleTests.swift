import Testing

/// The style of design §9, as far as a machine can keep it.
struct StyleTests {
  @Test(arguments: SourceTree.sources.map(\.path))
  func filesAreShort(_ path: String) throws {
    let file = try #require(SourceTree.sources.first { $0.path == path })
    #expect(file.lines.count <= 400)
  }

  @Test func theMedianFileHasUnder120Lines() {
    let sizes = SourceTree.sources.map(\.lines.count).sorted()
    #expect(sizes[sizes.count / 2] < 120)
  }

  @Test func everyFileIsNamedForTheTypeInIt() throws {
    for file in SourceTree.sources {
      let stem = String(file.name.dropLast(".swift".count))
      let type = String(stem.split(separator: "+").first ?? "")
      let last = type.split(separator: ".").last.map(String.init) ?? type
      let declaration = try Regex(
        "\\b(struct|class|enum|actor|protocol|extension) (\\w+\\.)*\(last)\\b"
      )
      #expect(file.code.contains(declaration), "\(file.path) declares no \(last)")
    }
  }

  @Test func namesSayWhatThingsAre() {
    let empty =
      /\b(?:struct|class|enum|actor|protocol) \w*(?:Manager|Helper|Util|Utility|Handler|Info|Processor)\b/
    for file in SourceTree.sources {
      #expect(file.code.firstMatch(of: empty) == nil, "\(file.path)")
      #expect(!file.name.contains(/Manager|Helper|Util|Handler|Processor/), "\(file.path)")
    }
  }

  @Test func nothingIsForced() {
    for file in SourceTree.sources {
      #expect(!file.code.contains(/\btry!|\bas!|fatalError\(|@unchecked Sendable/), "\(file.path)")
    }
  }

  @Test func nothingIsGlobalAndChangeable() {
    for file in SourceTree.sources {
      #expect(
        file.lines.allSatisfy { !$0.hasPrefix("var ") && !$0.hasPrefix("package var ") },
        "\(file.path)"
      )
      #expect(!file.code.contains(/nonisolated\(unsafe\) (?:static )?var/), "\(file.path)")
      #expect(!file.code.contains("Task.detached"), "\(file.path)")
    }
  }

  @Test func everyTypeHasASentenceThatSaysWhatItIs() {
    let declaration =
      /^(?:package |public |final |indirect )*(?:struct|class|enum|actor|protocol) (\w+)/
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() where line.firstMatch(of: declaration) != nil {
        var above = index - 1
        while above >= 0, file.lines[above].hasPrefix("@") { above -= 1 }
        #expect(above >= 0 && file.lines[above].hasPrefix("///"), "\(file.path):\(index + 1)")
      }
    }
  }

  @Test func nothingIsPublic() {
    for file in SourceTree.sources {
      #expect(
        !file.code.contains(/\n *(?:public|open) (?:struct|class|enum|func|var|let|init)/),
        "\(file.path)"
      )
    }
  }
}
