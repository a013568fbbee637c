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
  /// Elements with text outside of records: their names and lines.
  private(set) var strayElements: [(name: String, line: Int)] = []
  /// The last place that the parser is known to have reached.
  private(set) var lastOffset = 0

  private let names: XMLNames
  private let limits: XMLLimits
  private var context: xmlParserCtxtPtr?
  private var numbers: [UnsafePointer<UInt8>: Int32] = [:]
  private var tree: XMLRecordTree
  private var depth = 0
  private var recordDepth = 0
  private var recordName: Int32 = -1
  private var recordStart = 0
  private var recordLine = 0
  private var fieldBytes = 0
  private var outerNames: [Int32] = []
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
    self.limits = limits
    tree = XMLRecordTree(names: names)
    LibXML.prepare()
    var handler = Self.handler
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

  /// The line of a record that was still open when the document ended.
  var openRecordLine: Int? { tree.isOpen ? recordLine : nil }

  /// No offset before this one is asked for any more.
  var settledOffset: Int { tree.isOpen ? recordStart : lastOffset }

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
    guard ending == nil, let context, context.pointee.disableSAX != 0 else { return }
    ending = .broken(at: lastOffset)
  }
}

extension XMLParserSession {
  fileprivate func startElement(
    _ name: UnsafePointer<UInt8>,
    _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard ending == nil else { return }
    hasElements = true
    goOn()
    depth += 1
    fieldBytes = 0
    guard depth <= limits.depth else {
      return stop(.excessive("elements are nested \(depth) deep", line: line, at: offset))
    }
    let number = number(of: name)
    guard number >= 0 else {
      return stop(
        .excessive(
          "there are more names, or longer ones, than in any schema",
          line: line,
          at: offset
        )
      )
    }
    let isRecord = names.isRecord(number)
    if tree.isOpen, isRecord, number == recordName {
      // A record within a record of the same name: the end tag of the first is missing.
      finishRecord(isClosed: false)
      guard ending == nil else { return }
    }
    if !tree.isOpen {
      guard isRecord else { return outerNames.append(number) }
      recordName = number
      recordDepth = depth
      recordStart = offset
      recordLine = line
    }
    tree.start(number)
    add(count, attributes)
    guard tree.elementCount <= limits.recordElements else {
      return stop(.excessive("a record has too many elements", line: line, at: offset))
    }
  }

  /// Adds attributes: five pointers for each, as SAX2 hands them over.
  private func add(_ count: Int, _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard let pointers else { return }
    for index in 0..<min(count, 10_000) {
      guard let name = pointers[5 * index], let from = pointers[5 * index + 3],
        let to = pointers[5 * index + 4]
      else { continue }
      let number = number(of: name)
      let start = tree.valueCount
      guard number >= 0, start + (to - from) <= limits.recordBytes else { continue }
      tree.value(from, to - from)
      tree.attribute(number, from: start)
    }
  }

  fileprivate func endElement() {
    guard ending == nil else { return }
    goOn()
    fieldBytes = 0
    if tree.isOpen {
      if depth == recordDepth { finishRecord(isClosed: true) } else { tree.end() }
    } else if !outerNames.isEmpty {
      outerNames.removeLast()
    }
    depth -= 1
    if depth == 0 { stop(.complete(at: offset)) }
  }

  fileprivate func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ending == nil, let base = bytes.baseAddress else { return }
    goOn()
    fieldBytes += bytes.count
    guard fieldBytes <= limits.fieldBytes else {
      return stop(.excessive("a field is longer than any real one", line: line, at: offset))
    }
    guard tree.isOpen else { return noticeStray(bytes) }
    let isBlank = bytes.allSatisfy(ASCII.isSpace)
    let classes = XMLByteClass.control | XMLByteClass.high
    tree.append(base, bytes.count, isBlank ? XMLByteClass.control : classes | XMLByteClass.graphic)
    guard tree.textCount <= limits.recordBytes else {
      return stop(.excessive("a record is longer than any real one", line: line, at: offset))
    }
  }

  fileprivate func entityDeclared() {
    guard ending == nil else { return }
    stop(.entityDeclared(line: line))
  }

  fileprivate func object(_ error: xmlError) {
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
      root: tree.finish(),
      startTag: recordStart,
      end: end,
      isClosed: isClosed,
      outerDepth: recordDepth - 1
    )
    do {
      if try take?(record) == false { stop(.paused(at: end)) }
    } catch {
      failure = error
      stop(.paused(at: end))
    }
    tree.reset()
    recordName = -1
  }

  private func noticeStray(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard strayElements.count < 20, let number = outerNames.last,
      !bytes.allSatisfy(ASCII.isSpace)
    else { return }
    let name = names[number]
    if !strayElements.contains(where: { $0.name == name }) { strayElements.append((name, line)) }
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

extension XMLParserSession {
  private static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { user, name, _, _, _, _, count, _, attributes in
      guard let session = XMLParserSession.session(user), let name else { return }
      session.startElement(name, Int(count), attributes)
    }
    handler.endElementNs = { user, _, _, _ in XMLParserSession.session(user)?.endElement() }
    handler.characters = { user, text, count in
      XMLParserSession.session(user)?.characters(
        UnsafeBufferPointer(start: text, count: Int(count))
      )
    }
    handler.cdataBlock = handler.characters
    handler.ignorableWhitespace = handler.characters
    handler.entityDecl = { user, _, _, _, _, _ in XMLParserSession.session(user)?.entityDeclared() }
    handler.unparsedEntityDecl = { user, _, _, _, _ in
      XMLParserSession.session(user)?.entityDeclared()
    }
    handler.serror = { user, error in
      guard let error else { return }
      XMLParserSession.session(user)?.object(error.pointee)
    }
    return handler
  }

  private static func session(_ user: UnsafeMutableRawPointer?) -> XMLParserSession? {
    user.map { Unmanaged<XMLParserSession>.fromOpaque($0).takeUnretainedValue() }
  }
}
