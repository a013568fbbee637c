import CLibXML2

/// A push parser of libxml2 over one document, which gathers records as trees.
///
/// A class, because it owns a C parser and is known to it by address. No network, no DTD, no
/// expansion: a document that declares an entity is stopped, and so is one that goes beyond the
/// limits, because libxml2's SAX interface has none.
final class XMLParserSession {
  /// A record and the bytes of the document in which it stands.
  struct FoundRecord {
    let tree: XMLTree
    /// A byte of the record's first tag.
    let startTag: Int
    /// Where its last tag ends.
    let end: Int
    /// Whether its own end tag was found.
    let isClosed: Bool
  }

  private(set) var ending: XMLEnding?
  private(set) var hasElements = false
  /// Whether libxml2 has objected to anything.
  private(set) var isDamaged = false
  /// Elements with text outside of records: their names and lines.
  private(set) var strayElements: [(name: String, line: Int)] = []

  private let recordNames: Set<String>
  private let limits: XMLLimits
  private var context: xmlParserCtxtPtr?
  private var names = XMLNameTable()
  private var builder = XMLTreeBuilder()
  private var depth = 0
  private var recordDepth = 0
  private var recordName: Int32 = -1
  private var recordStart = 0
  private var recordLine = 0
  private var fieldBytes = 0
  private var outerNames: [Int32] = []
  private var found: [FoundRecord] = []
  private var troubles: [XMLTrouble] = []
  private var lastOffset = 0

  /// A session; nil when memory is short.
  ///
  /// - Parameters:
  ///   - recordNames: The names of elements that are records.
  ///   - limits: What a document may ask of us.
  ///   - isDecoded: Whether the bytes are UTF-8, whatever the document declares.
  init?(recordNames: Set<String>, limits: XMLLimits, isDecoded: Bool) {
    self.recordNames = recordNames
    self.limits = limits
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

  /// Parses the next bytes of the document.
  func push(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ending == nil, let base = bytes.baseAddress else { return }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
      _ = xmlParseChunk(context, start, Int32(bytes.count), 0)
    }
    noticeHalt()
  }

  /// Says that there are no more bytes.
  func finish() {
    guard ending == nil else { return }
    _ = xmlParseChunk(context, nil, 0, 1)
    noticeHalt()
  }

  /// The records found since the last call.
  func takeRecords() -> [FoundRecord] {
    defer { found = [] }
    return found
  }

  /// The objections since the last call.
  func takeTroubles() -> [XMLTrouble] {
    defer { troubles = [] }
    return troubles
  }

  /// The line of a record that was still open when the document ended.
  var openRecordLine: Int? { builder.isOpen ? recordLine : nil }

  private func noticeHalt() {
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
    let number = names.number(of: name)
    let isRecord = recordNames.contains(names[number])
    if builder.isOpen, isRecord, number == recordName {
      // A record within a record of the same name: the end tag of the first is missing.
      finishRecord(isClosed: false)
    }
    if builder.isOpen {
      builder.start(number, names.attributes(count, attributes))
      guard builder.elementCount <= limits.recordElements else {
        return stop(.excessive("a record has too many elements", line: line, at: offset))
      }
    } else if isRecord {
      recordName = number
      recordDepth = depth
      recordStart = offset
      recordLine = line
      builder.start(number, names.attributes(count, attributes))
    } else {
      outerNames.append(number)
    }
  }

  fileprivate func endElement() {
    guard ending == nil else { return }
    goOn()
    fieldBytes = 0
    if builder.isOpen {
      if depth == recordDepth { finishRecord(isClosed: true) } else { builder.end() }
    } else if !outerNames.isEmpty {
      outerNames.removeLast()
    }
    depth -= 1
    if depth == 0 { stop(.complete(at: offset)) }
  }

  fileprivate func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard ending == nil else { return }
    goOn()
    fieldBytes += bytes.count
    guard fieldBytes <= limits.fieldBytes else {
      return stop(.excessive("a field is longer than any real one", line: line, at: offset))
    }
    if builder.isOpen {
      builder.append(bytes)
      guard builder.textCount <= limits.recordBytes else {
        return stop(.excessive("a record is longer than any real one", line: line, at: offset))
      }
    } else {
      noticeStray(bytes)
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
    let message = error.message.map { String(cString: $0) } ?? "unknown trouble"
    let text = CleanText.collapsed(message)
    troubles.append(XMLTrouble(line: Int(error.line), message: text))
  }

  /// After its first error libxml2 drops `&amp;` and `&lt;` unless it is told that all is well.
  private func goOn() {
    context?.pointee.wellFormed = 1
  }

  private func finishRecord(isClosed: Bool) {
    let tree = builder.finish(names: names.all)
    let record = FoundRecord(tree: tree, startTag: recordStart, end: offset, isClosed: isClosed)
    found.append(record)
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
