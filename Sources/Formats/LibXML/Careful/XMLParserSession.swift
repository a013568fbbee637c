import CLibXML2

/// A push parser of libxml2 over one document or a part of it, which gathers records as trees.
///
/// A class, because it owns a C parser and is known to it by address. No network, no DTD, no
/// expansion: a document that declares an entity is stopped, and so is one that goes beyond the
/// limits, because libxml2's SAX interface has none.
final class XMLParserSession {
  /// A record and the bytes of the document in which it stands.
  struct FoundRecord {
    let root: XMLNode
    /// A byte of the record's first tag.
    let startTag: Int
    /// Where its last tag ends.
    let end: Int
    /// Whether its own end tag was found.
    let isClosed: Bool
    /// How many elements are open around it.
    let outerDepth: Int
  }

  /// Takes a record; false where parsing is to pause after it.
  typealias Take = (FoundRecord) throws -> Bool

  private(set) var ending: XMLEnding?
  private(set) var hasElements = false
  /// Whether libxml2 has objected to anything.
  private(set) var isDamaged = false
  private var cutLines: [Int] = []
  /// The last place that the parser is known to have reached.
  private(set) var lastOffset = 0

  private let names: XMLNames
  private var context: xmlParserCtxtPtr?
  private var numbers: [UnsafePointer<UInt8>: Int32] = [:]
  private var gathering: XMLGathering
  private var troubles: [XMLTrouble] = []
  private var take: Take?
  private var failure: (any Error)?

  /// A session; nil when memory is short.
  ///
  /// - Parameters:
  ///   - names: The names of the file, with those of records.
  ///   - limits: What a document may ask of us.
  ///   - isDecoded: Whether the bytes are UTF-8, whatever the document declares.
  init?(names: XMLNames, limits: XMLLimits, isDecoded: Bool) {
    self.names = names
    gathering = XMLGathering(names: names, limits: limits)
    LibXML.prepare()
    var handler = XMLParserCalls.handler
    let user = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { return nil }
    xmlCtxtUseOptions(context, isDecoded ? synth_xml_options_utf8 : synth_xml_options)
    self.context = context
  }

  deinit {
    guard let context else { return }
    // Whatever the parser was given on the way belongs to its document.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Parses the next bytes of the document, and hands over the records that end in them.
  func push(_ bytes: UnsafeBufferPointer<UInt8>, _ take: Take) throws {
    guard ending == nil, !bytes.isEmpty, let base = bytes.baseAddress else { return }
    try taking(take) {
      base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
        _ = xmlParseChunk(context, start, Int32(bytes.count), 0)
      }
    }
  }

  /// Says that there are no more bytes.
  func finish(_ take: Take) throws {
    guard ending == nil else { return }
    try taking(take) { _ = xmlParseChunk(context, nil, 0, 1) }
  }

  /// Ends the document here.
  func give(up what: String) {
    guard ending == nil else { return }
    stop(.excessive(what, line: line, at: offset))
  }

  /// The objections since the last call.
  func takeTroubles() -> [XMLTrouble] {
    defer { troubles = [] }
    return troubles
  }

  /// The lines in which values were cut since the last call.
  func takeCutLines() -> [Int] {
    defer { cutLines = [] }
    return cutLines
  }

  /// Elements with text outside of records: their names and lines.
  var strayElements: [(name: String, line: Int)] { gathering.strayElements }

  /// The line of a record that was still open when the document ended.
  var openRecordLine: Int? { gathering.isOpen ? gathering.startLine : nil }

  /// No offset before this one is asked for any more, nor one between it and `lastOffset`.
  var settledOffset: Int { gathering.isOpen ? gathering.start : lastOffset }

  /// Errors cannot pass through C: they wait until it has returned.
  private func taking(_ take: Take, _ parse: () -> Void) throws {
    withoutActuallyEscaping(take) { take in
      self.take = take
      parse()
      self.take = nil
    }
    if let failure {
      self.failure = nil
      throw failure
    }
    guard ending == nil, let context else { return }
    if context.pointee.disableSAX != 0 { ending = .broken(at: lastOffset) } else { _ = offset }
  }
}

// What the parser calls.
extension XMLParserSession {
  func startElement(
    _ name: UnsafePointer<UInt8>,
    _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard ending == nil else { return }
    hasElements = true
    goOn()
    gathering.enter()
    guard !gathering.isTooDeep else {
      let what = "elements are nested \(gathering.depth) deep"
      return stop(.excessive(what, line: line, at: offset))
    }
    let number = number(of: name)
    if gathering.isInterrupted(by: number) {
      finishRecord(isClosed: false)
      guard ending == nil else { return }
    }
    guard gathering.takes(number) else { return gathering.startOuter(number) }
    if !gathering.isOpen { gathering.begin(number, at: offset, line: line) }
    gathering.start(number)
    add(count, attributes)
    if gathering.hasTooManyElements {
      stop(.excessive("a record has too many elements", line: line, at: offset))
    }
  }

  /// Adds attributes: five pointers for each, as SAX2 hands them over.
  private func add(_ count: Int, _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard let pointers else { return }
    for index in 0..<min(count, 10_000) {
      guard let name = pointers[5 * index], let from = pointers[5 * index + 3],
        let to = pointers[5 * index + 4]
      else { continue }
      gathering.attribute(number(of: name), from, to - from)
    }
  }

  func endElement() {
    guard ending == nil else { return }
    goOn()
    if gathering.isAtRecord { finishRecord(isClosed: true) } else { gathering.end() }
    gathering.leave()
    if gathering.depth == 0 { stop(.complete(at: offset)) }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ending == nil, let base = bytes.baseAddress else { return }
    goOn()
    guard gathering.isOpen else {
      return gathering.noticeStray(ByteText(base: base, count: bytes.count), line: line)
    }
    if gathering.append(base, bytes.count), cutLines.count < 100 { cutLines.append(line) }
  }

  func entityDeclared() {
    guard ending == nil else { return }
    stop(.entityDeclared(line: line))
  }

  func object(_ error: xmlError) {
    guard ending == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue,
      error.domain != Int32(XML_FROM_NAMESPACE.rawValue)
    else { return }
    isDamaged = true
    lastOffset = max(lastOffset, offset)
    guard troubles.count < 100 else { return }
    let message = error.message.map { String(cString: $0) } ?? "unknown trouble"
    let text = CleanText.collapsed(message)
    troubles.append(XMLTrouble(line: Int(error.line), message: text))
  }

  /// After its first error libxml2 drops `&amp;` and `&lt;` unless it is told that all is well.
  private func goOn() {
    context?.pointee.wellFormed = 1
  }

  private func finishRecord(isClosed: Bool) {
    let end = offset
    let record = FoundRecord(
      root: gathering.finish(),
      startTag: gathering.start,
      end: end,
      isClosed: isClosed,
      outerDepth: gathering.outerDepth
    )
    do {
      if try take?(record) == false { stop(.paused(at: end)) }
    } catch {
      failure = error
      stop(.paused(at: end))
    }
    gathering.reset()
  }

  private func stop(_ reason: XMLEnding) {
    ending = reason
    xmlStopParser(context)
  }

  /// libxml2 interns names: equal pointers are equal names.
  private func number(of name: UnsafePointer<UInt8>) -> Int32 {
    if let known = numbers[name] { return known }
    var count = 0
    while name[count] != 0 { count += 1 }
    let number = names.number(name, count)
    numbers[name] = number
    return number
  }

  private var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  private var offset: Int {
    let consumed = xmlByteConsumed(context)
    if consumed > lastOffset { lastOffset = consumed }
    return lastOffset
  }
}
