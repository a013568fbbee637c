import ReviewModel

/// Cuts a text into the records that it holds by a format's grammar.
struct TaggedScanner<Grammar: TaggedGrammar> {
  private let text: DecodedText
  private let file: String
  private let emit: (consuming ReadEvent) throws -> Void
  private var grammar = Grammar()
  private var current: TaggedRecordText?
  private var outside: (line: Int, count: Int)?

  /// Reads every record of a file.
  static func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    try withoutActuallyEscaping(emit) { emit in
      var scanner = Self(text: text, file: file.name, emit: emit)
      for line in text.lines { try scanner.take(line) }
      try scanner.close()
      try scanner.flushOutside()
    }
  }

  private init(
    text: DecodedText,
    file: String,
    emit: @escaping (consuming ReadEvent) throws -> Void
  ) {
    self.text = text
    self.file = file
    self.emit = emit
  }

  private mutating func take(_ line: TextLine) throws {
    if text.isBlank(line) {
      current?.isAfterBlank = true
      return
    }
    switch grammar.read(text.string(line), in: current) {
    case .field(let tag, let value):
      if current.map({ grammar.begins(tag, after: $0) }) ?? true { try open(line) }
      current?.open(tag, value)
    case .more(let value) where current?.tag.isEmpty == false: current?.more(value)
    case .opening:
      try open(line)
      return
    case .ending:
      current?.end = line.next
      try close()
      return
    case .furniture:
      try close()
      return
    case .more, .other:
      outside = (outside?.line ?? line.number, (outside?.count ?? 0) + 1)
      return
    }
    current?.isAfterBlank = false
    current?.end = line.next
  }

  private mutating func open(_ line: TextLine) throws {
    try close()
    try flushOutside()
    current = TaggedRecordText(start: line.start, line: line.number, end: line.next)
  }

  private mutating func close() throws {
    guard var record = current else { return }
    current = nil
    let fields = record.finish()
    guard fields.contains(where: { $0.tag != Grammar.typeTag && !$0.value.isEmpty }) else {
      let message = "record without a single value"
      try notice(Diagnostic(.warning, rule: "empty-record", message, at: place(record.line)))
      return
    }
    let origin = Origin(
      file: file,
      start: text.originalOffset(record.start),
      end: text.originalOffset(record.end),
      line: record.line
    )
    try emit(.record(Grammar.record(fields, origin: origin)))
  }

  private mutating func flushOutside() throws {
    guard let run = outside else { return }
    outside = nil
    let lines = run.count == 1 ? "a line stands" : "\(run.count) lines stand"
    let message = "\(lines) outside any record"
    try notice(Diagnostic(.note, rule: "text-outside-record", message, at: place(run.line)))
  }

  private func place(_ line: Int) -> Place { Place(file: file, line: line) }

  private func notice(_ diagnostic: Diagnostic) throws { try emit(.diagnostic(diagnostic)) }
}
