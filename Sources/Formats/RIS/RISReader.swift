import ReviewModel

/// Reads RIS in the dialects of databases, reference managers and saved pages.
package struct RISReader: FormatReader {
  package static let format = Format.ris

  package init() {}

  package func confidence(in file: SourceFile) -> Confidence {
    guard let text = try? file.text.get() else { return .none }
    var tags = 0
    var isFirst = true
    var hasType = false
    for (index, line) in text.lines.enumerated() where !text.isBlank(line) {
      guard index < Self.horizon else { break }
      if let tagLine = RISTagLine(afterMarkup: text.bytes, line.content) {
        if tagLine.tag == "TY" {
          let isCode = RISTypes.isCode(text.string(tagLine.value))
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

  package func read(_ file: SourceFile, emit: (ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    var endings = RISEndings()
    try RISScanner.scan(text) { piece in
      switch piece {
      case .outside(let line, let count):
        let lines = count == 1 ? "a line stands" : "\(count) lines stand"
        try emit(
          .diagnostic(
            Diagnostic(
              .note,
              rule: "text-outside-record",
              "\(lines) outside any record",
              at: Place(file: file.name, line: line)
            )
          )
        )
      case .record(let raw):
        endings.add(raw)
        for event in events(raw, text, file.name) { try emit(event) }
      }
    }
    for diagnostic in endings.diagnostics(in: file.name) { try emit(.diagnostic(diagnostic)) }
  }

  /// How many lines of a page are searched for a record.
  private static let horizon = 5_000

  private func events(_ raw: RISRecordText, _ text: DecodedText, _ file: String) -> [ReadEvent] {
    let place = Place(file: file, line: raw.line)
    guard !raw.isEmpty else {
      let message = "record without a single value"
      return [.diagnostic(Diagnostic(.warning, rule: "empty-record", message, at: place))]
    }
    let origin = Origin(
      file: file,
      start: text.originalOffset(raw.start),
      end: text.originalOffset(raw.end),
      line: raw.line
    )
    let fields = raw.fields.map { RawField($0.tag, $0.value) }
    let interpretation = RISInterpretation(fields)
    return interpretation.diagnostics(at: place).map(ReadEvent.diagnostic)
      + [.record(interpretation.record(origin: origin))]
  }
}
