import ReviewModel

/// One walk over the bytes of an XML file, document by document.
struct XMLScan {
  typealias Emit = (XMLRecordScanner.Event) throws -> Void

  private let source: XMLSource
  private let recordNames: Set<String>
  private let limits: XMLLimits
  private var log: XMLDiagnostics
  private var lines: LineCounter
  private var documents = 0
  private var fruitless = 0

  init(file: String, source: XMLSource, recordNames: [String], limits: XMLLimits) {
    self.source = source
    self.recordNames = Set(recordNames)
    self.limits = limits
    log = XMLDiagnostics(file: file)
    lines = LineCounter(source.bytes)
  }

  mutating func run(_ emit: Emit) throws {
    for diagnostic in source.decodingDiagnostics { try emit(.diagnostic(diagnostic)) }
    var position = 0
    var stop: ReadStop?
    while stop == nil, let start = source.nextDocument(from: position) {
      do {
        position = try parse(from: start, emit)
      } catch let reason as ReadStop {
        stop = reason
      }
    }
    if stop?.rule != XMLStop.entityRule { log.repairs(source) }
    for diagnostic in log.finish() { try emit(.diagnostic(diagnostic)) }
    if let stop { throw stop }
  }

  /// Parses one document; returns where to go on.
  private mutating func parse(from start: Int, _ emit: Emit) throws -> Int {
    let firstLine = lines.line(at: start)
    documents += 1
    guard documents <= limits.documents, fruitless <= limits.fruitlessStarts,
      let session = XMLParserSession(
        recordNames: recordNames,
        limits: limits,
        isDecoded: source.isDecoded
      )
    else { throw XMLStop.tooManyPieces(firstLine) }
    var found = 0
    var end = start
    var chunk = 512
    while end < source.bytes.count, session.ending == nil {
      let next = min(source.bytes.count, end + chunk)
      source.bytes.withUnsafeBufferPointer { session.push(.init(rebasing: $0[end..<next])) }
      end = next
      chunk = min(chunk * 2, 65_536)
      found += try handOn(session, start, firstLine, emit)
    }
    let wasDamaged = session.isDamaged
    if session.ending == nil { session.finish() }
    // The end of a truncated file has a message of its own.
    if session.ending == nil { _ = session.takeTroubles() }
    found += try handOn(session, start, firstLine, emit)
    log.strays(session.strayElements, firstLine: firstLine)
    fruitless += found == 0 ? 1 : 0
    return try resumption(after: session, wasDamaged, start: start, firstLine: firstLine)
  }

  private mutating func handOn(
    _ session: XMLParserSession,
    _ start: Int,
    _ firstLine: Int,
    _ emit: Emit
  ) throws -> Int {
    for trouble in session.takeTroubles() {
      log.trouble(trouble, line: firstLine + trouble.line - 1)
    }
    let records = session.takeRecords()
    for record in records {
      let from = source.tagStart(before: start + record.startTag)
      let place = XMLPlace(
        bytes: source.fileOffset(from)..<source.fileOffset(start + record.end),
        line: lines.line(at: from)
      )
      if !record.isClosed { log.unclosed(line: place.line) }
      for diagnostic in log.take() { try emit(.diagnostic(diagnostic)) }
      try emit(.record(record.tree.root, place))
    }
    return records.count
  }

  private mutating func resumption(
    after session: XMLParserSession,
    _ wasDamaged: Bool,
    start: Int,
    firstLine: Int
  ) throws -> Int {
    switch session.ending {
    case .complete(let offset): return start + max(1, offset)
    case .entityDeclared(let line): throw XMLStop.entity(firstLine + line - 1)
    case .excessive(let what, let line, let offset):
      let rule = XMLStop.limitRule
      return try resumption(after: start + offset, line: firstLine + line - 1, rule, what)
    case .broken(let offset):
      let line = lines.line(at: start + offset)
      let rule = XMLStop.brokenRule
      return try resumption(after: start + offset, line: line, rule, "the XML is broken")
    case nil:
      let line = lines.line(at: source.bytes.count)
      guard session.hasElements else { throw XMLStop.noMarkup(line) }
      // Tags that do not match leave elements open, though no record is.
      if wasDamaged, session.openRecordLine == nil { return source.bytes.count }
      throw XMLStop.truncated(line, record: session.openRecordLine.map { firstLine + $0 - 1 })
    }
  }

  private mutating func resumption(
    after offset: Int,
    line: Int,
    _ rule: String,
    _ what: String
  ) throws -> Int {
    let from = min(offset + 1, source.bytes.count)
    guard let next = source.nextTag(recordNames.sorted(), from: from) else {
      throw XMLStop.stopped(rule, what, line)
    }
    log.resumed(rule, what, line: line, next: lines.line(at: next))
    return next
  }
}
