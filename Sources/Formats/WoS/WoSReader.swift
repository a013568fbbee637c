import ReviewModel

/// Reads the tagged text of Web of Science and of the databases on its platform: MEDLINE, Zoological
/// Record, BIOSIS, Inspec, CABI and Derwent.
package struct WoSReader: FormatReader {
  package static let format = Format.webOfScience

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let decoded = try? file.text.get() else { return .none }
    var hasHeader = false
    var tags = 0
    for line in decoded.openingLines.lazy.filter({ !decoded.isBlank($0) }).prefix(Self.horizon) {
      let content = decoded.borrowed(line.content)
      guard let tag = WoSTag.read(content, 0..<content.count) else {
        // Only what belongs to a field before it is indented.
        if tags > 0, content.first.map(ASCII.isSpace) ?? false { continue }
        return hasHeader ? .likely : .none
      }
      switch tag {
      case "FN" where tags == 0, "VR" where hasHeader: hasHeader = true
      case "PT" where tags == 0: if content.count > 4 { return hasHeader ? .certain : .none }
      default:
        // RIS writes `TY  - `, RefWorks `RT `.
        let value = content.slice(from: min(3, content.count))
        if tags == 0, !hasHeader || value.hasPrefix(" -") { return .none }
      }
      tags += 1
      if tags >= 3 { return .certain }
    }
    return hasHeader || tags > 0 ? .likely : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    try WoSScanner.read(file, emit: emit)
  }

  /// Lines within which a file shows what it is.
  private static let horizon = 12
}
