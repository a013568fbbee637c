import ReviewModel

/// Reads RIS in the dialects of databases, reference managers and saved pages.
package struct RISReader: FormatReader {
  package static let format = Format.ris

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get() else { return .none }
    let bytes = text.borrowed(0..<text.bytes.count)
    var tags = 0
    var isFirst = true
    var hasType = false
    for (index, line) in text.openingLines.enumerated() where !text.isBlank(line) {
      guard index < Self.horizon else { break }
      if let tagLine = RISTagLine(afterMarkup: bytes, line.content) {
        if tagLine.tag == "TY" {
          let isCode = RISTypes.isCode(bytes.slice(tagLine.value))
          hasType = hasType || tagLine.style.isStrict || isCode
          if isFirst, tagLine.style.isStrict || isCode { return .certain }
        } else if hasType, RISTags.known.contains(tagLine.tag) {
          tags += 1
        }
      }
      if tags >= 2 { return .likely }
      isFirst = false
    }
    return hasType ? .possible : .none
  }

  package func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    var endings = RISEndings()
    try RISScanner.scan(text) { piece in
      switch piece {
      case .outside(let line, let count):
        try emit(.diagnostic(Self.outside(count, at: Place(file: file.name, line: line))))
      case .record(let record, let ending):
        endings.add(ending, line: record.line)
        try read(record, text, file.name, emit)
      }
    }
    for diagnostic in endings.diagnostics(in: file.name) { try emit(.diagnostic(diagnostic)) }
  }

  /// How many lines of a page are searched for a record.
  private static let horizon = 5_000

  private static func outside(_ count: Int, at place: Place) -> Diagnostic {
    let lines = count == 1 ? "a line stands" : "\(count) lines stand"
    return Diagnostic(
      .note,
      rule: "text-outside-record",
      "\(lines) outside any record",
      at: place
    )
  }

  private func read(
    _ raw: TaggedRecord,
    _ text: DecodedText,
    _ file: String,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    let place = Place(file: file, line: raw.line)
    guard !raw.isEmpty(but: "TY") else {
      let message = "record without a single value"
      return try emit(
        .diagnostic(Diagnostic(.warning, rule: "empty-record", message, at: place))
      )
    }
    let origin = Origin(
      file: file,
      start: text.originalOffset(raw.start),
      end: text.originalOffset(raw.end),
      line: raw.line
    )
    let interpretation = RISInterpretation(raw)
    let record = interpretation.record(origin: origin)
    for diagnostic in interpretation.diagnostics(of: record) { try emit(.diagnostic(diagnostic)) }
    try emit(.record(consume record))
  }
}
