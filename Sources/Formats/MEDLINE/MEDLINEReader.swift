import ReviewModel

/// Reads MEDLINE as PubMed's nbib, PMC, ERIC and KoreaMed write it.
package struct MEDLINEReader: FormatReader {
  package static let format = Format.medline

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get() else { return .none }
    let bytes = text.borrowed(0..<text.bytes.count)
    var tags: [FieldTag] = []
    for line in text.openingLines where !text.isBlank(line) {
      if let tagLine = MEDLINETagLine(bytes, line.content) {
        tags.append(tagLine.tag)
      } else if tags.isEmpty {
        return .none
      }
      if tags.count == 6 { break }
    }
    guard let first = tags.first else { return .none }
    if ["PMID", "PMC", "PMCR", "PUBM"].contains(first) { return .certain }
    if first == "OWN" || tags.contains("PMID") && first != "TY" { return .certain }
    let own: Set<FieldTag> = ["FAU", "DP", "JT", "TA", "PT", "OWN", "STAT", "PHST"]
    return tags.contains(where: own.contains) && !tags.contains("TY") ? .likely : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    try MEDLINEScanner.scan(text) { piece in
      switch piece {
      case .outside(let line):
        let place = Place(file: file.name, line: line)
        let message = "line without a tag"
        try emit(.diagnostic(Diagnostic(.note, rule: "text-outside-record", message, at: place)))
      case .record(let raw): try emit(event(raw, text, file.name))
      }
    }
  }

  private func event(_ raw: TaggedRecord, _ text: DecodedText, _ file: String) -> ReadEvent {
    guard !raw.isEmpty() else {
      let place = Place(file: file, line: raw.line)
      let message = "record without a single value"
      return .diagnostic(Diagnostic(.warning, rule: "empty-record", message, at: place))
    }
    let origin = Origin(
      file: file,
      start: text.originalOffset(raw.start),
      end: text.originalOffset(raw.end),
      line: raw.line
    )
    return .record(MEDLINEInterpretation(raw: raw).record(origin: origin))
  }
}
