import ReviewModel

/// Reads MARC 21 as it is exchanged between libraries: ISO 2709.
struct MARCReader: FormatReader {
  static let format = Format.marc

  func confidence(in file: SourceFile) -> Confidence {
    ISO2709Scanner(file.bytes).isPlausible ? .certain : .none
  }

  func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    var scanner = ISO2709Scanner(file.bytes)
    while let piece = scanner.next() {
      let origin = Origin(
        file: file.name,
        start: piece.range.lowerBound,
        end: piece.range.upperBound,
        line: piece.line
      )
      guard let parsed = ISO2709Record(Array(file.bytes[piece.range])) else {
        let start = String(decoding: file.bytes[piece.range].prefix(40), as: UTF8.self)
        try emit(.diagnostic(unread(CleanText.collapsed(start), at: origin.place)))
        continue
      }
      for diagnostic in parsed.diagnostics(at: origin.place, isClosed: piece.isClosed) {
        try emit(.diagnostic(diagnostic))
      }
      try emit(.record(orEmpty: MARCInterpretation(parsed.marc).record(origin)))
    }
  }

  private func unread(_ start: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error,
      rule: "text-outside-record",
      "there is something that is no MARC record",
      at: place,
      notes: ["it begins with '\(start)'"],
      help: "export the file again as MARC 21"
    )
  }
}
