import ReviewModel

/// Cuts a text into the records of Web of Science that it holds.
struct WoSScanner {
  private let decoded: DecodedText
  private let text: ByteText
  private let file: String
  private let emit: (consuming ReadEvent) throws -> Void
  private var record: TaggedRecord
  private var isOpen = false
  private var outside: (line: Int, count: Int)?

  static func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    try withoutActuallyEscaping(emit) { emit in
      var scanner = WoSScanner(text, file: file.name, emit: emit)
      for line in text.lines { try scanner.take(line) }
      try scanner.finish()
    }
    withExtendedLifetime(text) {}
  }

  private init(
    _ text: DecodedText,
    file: String,
    emit: @escaping (consuming ReadEvent) throws -> Void
  ) {
    decoded = text
    self.text = text.borrowed(0..<text.bytes.count)
    self.file = file
    self.emit = emit
    record = TaggedRecord(of: text.bytes)
  }

  private mutating func take(_ line: TextLine) throws {
    guard let tag = WoSTag.read(text, line.content) else { return takeFurther(line) }
    switch tag {
    case "ER":
      if isOpen { record.end = line.next }
      return try close(isEnded: true)
    case "FN", "VR", "EF": return try close(isEnded: tag == "EF")
    case "PT" where record.holds("PT"): try close(isEnded: false)
    default: break
    }
    if !isOpen { try open(line) }
    record.append(tag, trimmed(line.content.lowerBound + 2..<line.content.upperBound))
    record.end = line.next
  }

  /// A line without a tag goes on with the field before it; blank lines mean nothing.
  private mutating func takeFurther(_ line: TextLine) {
    let value = trimmed(line.content)
    if value.isEmpty { return }
    guard isOpen else {
      outside = (outside?.line ?? line.number, (outside?.count ?? 0) + 1)
      return
    }
    record.continueField(value)
    record.end = line.next
  }

  private mutating func open(_ line: TextLine) throws {
    try flushOutside()
    record.begin(at: line.start, end: line.next, line: line.number)
    isOpen = true
  }

  private mutating func finish() throws {
    try close(isEnded: false)
    try flushOutside()
  }

  private mutating func close(isEnded: Bool) throws {
    guard isOpen else { return }
    isOpen = false
    guard !record.isEmpty(but: "PT") else {
      return try notice(.warning, "empty-record", "record without a single value", record.line)
    }
    if !isEnded {
      try notice(
        .note,
        "no-end-tag",
        "record without 'ER'; it ends where it breaks off",
        record.line
      )
    }
    let origin = Origin(
      file: file,
      start: decoded.originalOffset(record.start),
      end: decoded.originalOffset(record.end),
      line: record.line
    )
    let result = WoSInterpretation(raw: record).record(origin: origin)
    for (rule, message) in WoSDoubts.doubts(record, result) {
      try notice(.note, rule, message, record.line)
    }
    try emit(.record(result))
  }

  private mutating func flushOutside() throws {
    guard let run = outside else { return }
    outside = nil
    let lines = run.count == 1 ? "a line stands" : "\(run.count) lines stand"
    try notice(.note, "text-outside-record", "\(lines) outside any record", run.line)
  }

  private func notice(
    _ severity: Diagnostic.Severity,
    _ rule: String,
    _ message: String,
    _ line: Int
  ) throws {
    let place = Place(file: file, line: line)
    try emit(.diagnostic(Diagnostic(severity, rule: rule, message, at: place)))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, ASCII.isSpace(text[start]) { start += 1 }
    while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
