/// Lets libxml2 read a part of a file, with what stands in its way repaired.
///
/// It begins with a whole document, or with the record that the quick scan could not read; then the
/// parser sees the tags around the record first.
struct XMLCarefulScan: ~Copyable {
  /// A record, and where it stands in the bytes of the file.
  struct Finding {
    let root: XMLNode
    let start: Int
    let end: Int
    let isClosed: Bool
  }

  let session: XMLParserSession
  private var repair: XMLRepair
  private let source: XMLSource
  private let outer: [UInt8]
  private let outerDepth: Int
  private let pauses: Bool

  /// - Parameters:
  ///   - source: The file.
  ///   - start: Where to begin.
  ///   - outer: The tags of the elements around.
  ///   - outerDepth: How many they are.
  ///   - pauses: Whether to stop after a record that ends as it should.
  ///   - session: A new parser.
  init(
    _ source: XMLSource,
    from start: Int,
    outer: [UInt8],
    outerDepth: Int,
    pauses: Bool,
    session: XMLParserSession
  ) {
    self.source = source
    self.session = session
    self.outer = outer
    self.outerDepth = outerDepth
    self.pauses = pauses
    repair = XMLRepair(source.all, from: start)
  }

  /// Reads up to the end of the document, of the file or of a record; returns how many were found.
  mutating func run(
    _ take: (Finding) throws -> Void,
    note: ([XMLRepair.Finding]) -> Void
  ) throws -> Int {
    var count = 0
    try outer.withUnsafeBufferPointer { try session.push($0) { _ in true } }
    var size = 4_096
    while session.ending == nil, let window = repair.next(size) {
      note(repair.takeFindings())
      let way = repair.wayBack
      try session.push(window) { record in
        count += 1
        try take(finding(record, way))
        return !(pauses && record.isClosed && record.outerDepth == outerDepth)
      }
      if let excess = repair.excess { session.give(up: excess) }
      repair.forget(
        before: session.settledOffset - outer.count,
        between: session.lastOffset - outer.count
      )
      size = min(2 * size, 65_536)
    }
    return count
  }

  /// The offset in the file's bytes of an offset of the parser.
  func offset(_ offset: Int) -> Int { repair.wayBack.originalOffset(max(0, offset - outer.count)) }

  private func finding(_ record: XMLParserSession.FoundRecord, _ way: XMLWayBack) -> Finding {
    let tag = way.originalOffset(max(0, record.startTag - outer.count))
    return Finding(
      root: record.root,
      start: source.tagStart(before: tag),
      end: way.originalOffset(max(0, record.end - outer.count)),
      isClosed: record.isClosed
    )
  }
}
