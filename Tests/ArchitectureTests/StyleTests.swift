import Testing

/// The style of design §9, as far as a machine can keep it.
struct StyleTests {
  @Test func filesAreShort() {
    for file in SourceTree.sources { #expect(file.lines.count <= 400, "\(file.path)") }
  }

  @Test func theMedianFileHasUnder120Lines() {
    let sizes = SourceTree.sources.map(\.lines.count).sorted()
    #expect(sizes[sizes.count / 2] < 120)
  }

  @Test func everyFileIsNamedForTheTypeInIt() {
    for file in SourceTree.sources {
      let stem = file.name.dropLast(".swift".count)
      let type = stem.split(separator: "+").first ?? stem
      let declared = file.declarations.map(\.name)
      let isNamed = declared.contains { name in
        name == type || name.split(separator: ".").last == type.split(separator: ".").last
      }
      #expect(isNamed, "\(file.path) declares no \(type)")
    }
  }

  @Test func namesSayWhatThingsAre() {
    let empty = ["Manager", "Helper", "Util", "Utility", "Handler", "Info", "Processor"]
    for file in SourceTree.sources {
      for declaration in file.declarations where declaration.kind != "extension" {
        #expect(!empty.contains { declaration.name.hasSuffix($0) }, "\(file.path)")
      }
    }
  }

  @Test func nothingIsForced() {
    for file in SourceTree.sources {
      #expect(!file.says("try!", " as! ", "fatalError("), "\(file.path)")
      // Memory of our own needs it, with the proof beside it.
      let isProved = file.text.contains("// Sendable:")
      #expect(isProved || !file.says("@unchecked Sendable"), "\(file.path)")
    }
  }

  @Test func nothingIsGlobalAndChangeable() {
    for file in SourceTree.sources {
      let isGlobal = file.lines.contains { $0.hasPrefix("var ") || $0.hasPrefix("package var ") }
      #expect(!isGlobal, "\(file.path)")
      #expect(
        !file.says("nonisolated(unsafe) var", "static nonisolated(unsafe) var"),
        "\(file.path)"
      )
      #expect(!file.says("Task.detached"), "\(file.path)")
    }
  }

  @Test func everyTypeHasASentenceThatSaysWhatItIs() {
    for file in SourceTree.sources {
      for declaration in file.declarations where declaration.kind != "extension" {
        let line = file.lines[declaration.line]
        guard line.first != " " else { continue }
        var above = declaration.line - 1
        while above >= 0, file.lines[above].hasPrefix("@") { above -= 1 }
        let isTold = above >= 0 && file.lines[above].hasPrefix("///")
        #expect(isTold, "\(file.path):\(declaration.line + 1)")
      }
    }
  }

  @Test func nothingIsPublic() {
    for file in SourceTree.sources {
      let isPublic = file.code.contains { line in
        let words = line.split(separator: " ")
        return words.first == "public"
          || words.first == "open" && ["class", "func", "var"].contains(words.dropFirst().first)
      }
      #expect(!isPublic, "\(file.path)")
    }
  }
}
