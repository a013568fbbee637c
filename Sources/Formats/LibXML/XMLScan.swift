import ReviewModel

/// One walk over the bytes of an XML file, document by document.
///
/// The quick scan reads what is beyond reproach; where it stops, libxml2 reads on from the same record,
/// and the quick scan goes on after it. Each byte is so looked at twice at most.
struct XMLScan: ~Copyable {
  typealias Emit = (XMLRecordScanner.NodeEvent) throws -> Void

  private let source: XMLSource
  private let names: XMLNames
  private let recordNames: [String]
  private let limits: XMLLimits
  private let isCareful: Bool
  private var quick: XMLQuickScan
  private var log: XMLDiagnostics
  private var lines: LineCounter
  private var fruitless = 0
  private var wasDamaged = false
  private var released = 0
  /// So many bytes pay for another start of libxml2.
  private static let step = 1_024
  private static let releaseStep = 8 << 20

  init(file: String, source: XMLSource, scanner: XMLRecordScanner) {
    self.source = source
    recordNames = scanner.recordNames
    limits = scanner.limits
    isCareful = scanner.isCareful || !source.isDecoded
    names = XMLNames(records: scanner.recordNames, vocabulary: scanner.vocabulary)
    quick = XMLQuickScan(source.all, names: names, limits: limits)
    log = XMLDiagnostics(file: file, text: source.all)
    lines = LineCounter(source.all)
  }

  mutating func run(_ emit: Emit) throws {
    for diagnostic in source.decodingDiagnostics { try emit(.diagnostic(diagnostic)) }
    var position = 0
    var stop: ReadStop?
    while stop == nil, let start = source.nextDocument(from: position) {
      do {
        position = try readDocument(from: start, emit)
      } catch let reason as ReadStop {
        stop = reason
      }
    }
    if names.areTooMany { log.tooManyNames() }
    for diagnostic in log.finish(reportsRepairs: stop?.rule != XMLStop.entityRule) {
      try emit(.diagnostic(diagnostic))
    }
    if let stop { throw stop }
  }

  /// Reads one document; returns where it is over.
  private mutating func readDocument(from start: Int, _ emit: Emit) throws -> Int {
    wasDamaged = false
    quick.go(to: start, asNewDocument: true)
    var position = start
    if isCareful {
      switch try readCarefully(from: start, emit) {
      case .goOn(let next), .complete(let next): return max(start + 1, next)
      }
    }
    while true {
      switch quick.next() {
      case .record(let start, let end):
        let place = self.place(of: start, end)
        try handOn(quick.root(), place, emit)
        position = end
        release(upTo: start)
      case .complete(let end):
        noteStrays()
        return end
      case .unusual(let from):
        switch try readCarefully(from: from, emit) {
        case .goOn(let next):
          position = max(from + 1, next)
          quick.go(to: position, asNewDocument: false)
        case .complete(let end):
          noteStrays()
          return max(from + 1, end)
        }
      }
      if quick.open.count == 0, position > start {
        noteStrays()
        return position
      }
    }
  }

  private enum Resumption {
    /// The same document goes on.
    case goOn(at: Int)
    /// The document is over.
    case complete(at: Int)
  }

  /// Lets libxml2 read from a record, or from a tag outside of any.
  private mutating func readCarefully(from start: Int, _ emit: Emit) throws -> Resumption {
    let firstLine = lines.line(at: start)
    guard fruitless <= limits.fruitlessStarts + start / Self.step,
      let session = XMLParserSession(names: names, limits: limits, isDecoded: source.isDecoded)
    else { throw XMLStop.tooManyPieces(firstLine) }
    var careful = XMLCarefulScan(
      source,
      from: start,
      outer: quick.outerTags(),
      outerDepth: quick.outerCount,
      pauses: !isCareful,
      session: session
    )
    let found = try careful.run(
      { record in
        takeTroubles(of: session, firstLine)
        let place = self.place(of: record.start, record.end)
        if !record.isClosed { log.unclosed(line: place.line) }
        try handOn(record.root, place, emit)
      },
      note: { log.repairs($0) }
    )
    fruitless += found == 0 ? 1 : 0
    wasDamaged = wasDamaged || session.isDamaged
    if session.ending == nil { try session.finish { _ in true } }
    // The end of a truncated file has a message of its own.
    if session.ending == nil { _ = session.takeTroubles() }
    takeTroubles(of: session, firstLine)
    log.strays(session.strayElements.map { ($0.name, firstLine + $0.line - 1) })
    switch session.ending {
    case .paused(let offset): return .goOn(at: careful.offset(offset))
    case .complete(let offset): return .complete(at: careful.offset(offset))
    case .entityDeclared(let line): throw XMLStop.entity(firstLine + line - 1)
    case .excessive(let what, let line, let offset):
      let place = careful.offset(offset)
      return try resumption(after: place, line: firstLine + line - 1, XMLStop.limitRule, what)
    case .broken(let offset):
      let place = careful.offset(offset)
      let line = lines.line(at: place)
      return try resumption(after: place, line: line, XMLStop.brokenRule, "the XML is broken")
    case nil:
      let line = lines.line(at: source.all.count)
      guard session.hasElements else { throw XMLStop.noMarkup(line) }
      // Tags that do not match leave elements open, though no record is.
      if wasDamaged, session.openRecordLine == nil { return .complete(at: source.all.count) }
      throw XMLStop.truncated(line, record: session.openRecordLine.map { firstLine + $0 - 1 })
    }
  }

  private mutating func resumption(
    after offset: Int,
    line: Int,
    _ rule: String,
    _ what: String
  ) throws -> Resumption {
    let from = min(offset + 1, source.all.count)
    guard let next = source.nextTag(recordNames, from: from) else {
      throw XMLStop.stopped(rule, what, line)
    }
    log.resumed(rule, what, line: line, next: lines.line(at: next))
    quick.closeStrayElements()
    return isCareful ? .complete(at: next) : .goOn(at: next)
  }

  private mutating func handOn(_ root: XMLNode, _ place: XMLPlace, _ emit: Emit) throws {
    if log.isWaiting {
      for diagnostic in log.take() { try emit(.diagnostic(diagnostic)) }
    }
    try emit(.record(root, place))
  }

  private mutating func place(of start: Int, _ end: Int) -> XMLPlace {
    XMLPlace(
      bytes: source.fileOffset(start)..<max(source.fileOffset(start), source.fileOffset(end)),
      line: lines.line(at: start)
    )
  }

  private mutating func takeTroubles(of session: XMLParserSession, _ firstLine: Int) {
    for trouble in session.takeTroubles() {
      log.trouble(trouble, line: firstLine + trouble.line - 1)
    }
    for line in session.takeCutLines() { log.cut(line: firstLine + line - 1) }
  }

  private mutating func noteStrays() {
    guard !quick.strays.isEmpty else { return }
    var lines = LineCounter(source.all)
    let strays = quick.strays
    quick.strays = []
    log.strays(strays.map { (names[$0.name], lines.line(at: $0.offset)) })
  }

  /// Pages behind the reader count as memory until they are given back.
  private mutating func release(upTo offset: Int) {
    guard offset - released > Self.releaseStep else { return }
    released = offset
    source.release(upTo: offset)
  }
}
