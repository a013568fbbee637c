import ReviewModel

/// One walk over a BibTeX file.
struct BibTeXReading {
  /// Of the file's memory that is given back at a time, in bytes.
  private static let window = 8 << 20

  private let text: DecodedText
  private let bytes: ByteText
  private let file: String
  private var scanner: BibTeXScanner
  private var parents: BibTeXParents
  private var keys = Set<UInt64>()
  private var lines: BibTeXLines
  private var released = 0

  init(_ text: DecodedText, file: String) {
    self.text = text
    self.file = file
    bytes = text.borrowed(0..<text.bytes.count)
    scanner = BibTeXScanner(bytes)
    parents = BibTeXParents(bytes, in: text.bytes)
    lines = BibTeXLines(bytes)
  }

  mutating func run(emit: (consuming ReadEvent) throws -> Void) throws {
    var entry = BibTeXEntry(bytes)
    while scanner.next(&entry) {
      if entry.isLinked { parents.complete(&entry, &scanner) }
      let line = try report(before: entry.start, emit)
      try emitRecord(entry, line, emit)
      release(before: entry.start)
    }
    _ = try report(before: bytes.count, emit)
  }

  private mutating func emitRecord(
    _ entry: BibTeXEntry,
    _ line: Int,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    let place = Place(file: file, line: line)
    // A note of ours may say that a value is absent: `synth-source_id = {}`.
    guard entry.holdsMarks || entry.parts.contains(where: { !$0.value.range.isEmpty }) else {
      let message = "record without a single value"
      return try emit(.diagnostic(Diagnostic(.warning, rule: "empty-record", message, at: place)))
    }
    let origin = Origin(
      file: file,
      start: text.originalOffset(entry.start),
      end: text.originalOffset(entry.end),
      line: line
    )
    let (record, diagnostics) = ByteText.lending(entry.built) { built in
      let interpretation = BibTeXInterpretation(BibTeXValues(entry, built: built))
      let record = interpretation.record(origin: origin)
      return (record, interpretation.diagnostics(record, at: place))
    }
    for diagnostic in diagnostics { try emit(.diagnostic(diagnostic)) }
    try noticeRepetitions(entry, place, emit)
    try emit(.record(record))
  }

  /// A key that stood before, and a field that stands twice with other words.
  private mutating func noticeRepetitions(
    _ entry: BibTeXEntry,
    _ place: Place,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    if !entry.key.isEmpty, !keys.insert(BibTeXParents.hash(bytes.slice(entry.key))).inserted {
      let key = bytes.slice(entry.key).slice(upTo: min(80, entry.key.count)).string
      let message = "the key '\(key)' stood before; both entries are kept"
      try emit(.diagnostic(Diagnostic(.note, rule: "repeated-key", message, at: place)))
    }
    for name in entry.repeatedNames {
      let message = "the field '\(bytes.slice(name).string)' stands twice; the first counts"
      try emit(.diagnostic(Diagnostic(.note, rule: "repeated-field", message, at: place)))
    }
  }

  /// Reports what was noticed before and in an entry; the line on which it begins.
  private mutating func report(
    before start: Int,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws -> Int {
    let flaws = scanner.takeFlaws()
    for flaw in flaws where flaw.offset < start {
      let line = lines.line(at: flaw.offset)
      try emit(.diagnostic(diagnostic(flaw, line: line)))
    }
    let line = lines.line(at: start)
    var inner = lines
    for flaw in flaws where flaw.offset >= start {
      let line = inner.line(at: flaw.offset)
      try emit(.diagnostic(diagnostic(flaw, line: line)))
    }
    return line
  }

  private func diagnostic(_ flaw: BibTeXFlaw, line: Int) -> Diagnostic {
    let place = Place(file: file, line: line)
    return Diagnostic(flaw.severity, rule: flaw.rule, flaw.message, at: place, help: flaw.help)
  }

  private mutating func release(before offset: Int) {
    guard offset - released > Self.window else { return }
    text.bytes.release(upTo: offset)
    released = offset
  }
}
