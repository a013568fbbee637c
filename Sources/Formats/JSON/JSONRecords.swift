import ReviewModel

/// Makes records of the objects that a walk through a JSON text meets.
struct JSONRecords {
  private let text: DecodedText
  private let file: String
  private var surroundings = JSONSurroundings()
  private var last: JSONDialect?
  private var released = 0
  /// What is left of a record in which the text ends.
  private var cut: ByteText?

  init(_ text: DecodedText, of file: String) {
    self.text = text
    self.file = file
  }

  /// Reads a whole file, whatever it holds.
  static func read(_ file: SourceFile, emit: (consuming ReadEvent) throws -> Void) throws {
    let text = try file.text.get()
    var records = JSONRecords(text, of: file.name)
    try withoutActuallyEscaping(emit) { emit in
      var walk = JSONWalk(text.borrowed(0..<text.bytes.count), of: file.name) {
        try records.take($0, emit)
      }
      try walk.run()
    }
  }

  /// Whether an object gave a record, or held objects that did.
  private mutating func take(_ event: JSONWalk.Event, _ emit: (consuming ReadEvent) throws -> Void)
    throws
    -> Bool
  {
    switch event {
    case .diagnostic(let diagnostic):
      try emit(.diagnostic(diagnostic))
      return false
    case .cut(let rest):
      cut = rest
      return false
    case .surroundings(let key, let value):
      surroundings.take(key, value)
      return false
    case .object(let element, let range, let line):
      if let dialect = dialect(of: element) {
        try emitRecord(element, dialect, range, line, emit)
        return true
      }
      var search = JSONSearch(element, from: range.lowerBound, line: line)
      search.run(&surroundings)
      for found in search.found {
        try emitRecord(found.element, found.dialect, found.range, found.line, emit)
      }
      if search.found.isEmpty {
        try note(isEmpty: element.nodes.count == 1, line, emit)
      } else {
        for line in search.strays { try note(isEmpty: false, line, emit) }
      }
      return !search.found.isEmpty
    }
  }

  /// The shape of an object; most often that of the one before.
  private mutating func dialect(of object: JSONElement) -> JSONDialect? {
    if let last, last != .plain, object.kind == .object, last.describes(object) { return last }
    last = JSONDialect(of: object)
    return last
  }

  /// In bytes, after which the memory of what has been read is given back.
  private static let kept = 1 << 23

  private mutating func emitRecord(
    _ element: JSONElement,
    _ dialect: JSONDialect,
    _ range: Range<Int>,
    _ line: Int,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    let start = text.originalOffset(range.lowerBound)
    let end = max(start, text.originalOffset(range.upperBound))
    let origin = Origin(file: file, start: start, end: end, line: line)
    if dialect == .zotero, let kind = ZoteroRecord.attachment(element) {
      let message = "\(kind) that belongs to another entry"
      return try emit(
        .diagnostic(Diagnostic(.note, rule: "no-citation", message, at: origin.place))
      )
    }
    var record = dialect.record(element, origin: origin, around: surroundings)
    if let cut { record.fields.append(tag: "truncated".utf8, value: cut) }
    try emit(.record(record))
    if range.upperBound - released > Self.kept {
      released = range.lowerBound
      text.bytes.release(upTo: released)
    }
  }

  private func note(
    isEmpty: Bool,
    _ line: Int,
    _ emit: (consuming ReadEvent) throws -> Void
  ) throws {
    let place = Place(file: file, line: line)
    let diagnostic =
      isEmpty
      ? Diagnostic(.warning, rule: "empty-record", "record without a single value", at: place)
      : Diagnostic(.note, rule: "no-citation", "a value that describes no report", at: place)
    try emit(.diagnostic(diagnostic))
  }
}
