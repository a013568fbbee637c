import CLibXML2

/// A parser of libxml2 over one HTML page, which gathers its text.
///
/// A class, because it owns a C parser and is known to it by address.
final class HTMLParserSession {
  private var context: htmlParserCtxtPtr?
  private var page = HTMLPageText()
  private var line: [UInt8] = []
  private var lineNumber = 1
  private var open: [String] = []
  private var skipped = 0
  private var preformatted = 0
  private var headings = 0
  private static let depthLimit = 1_000

  /// The text of a page in UTF-8.
  static func text(of bytes: [UInt8]) -> HTMLPageText {
    // libxml2 counts line feeds only.
    HTMLParserSession().parse(bytes.contains(0x0D) ? withLineFeeds(bytes) : bytes)
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard byte == 0x0D else {
        result.append(byte)
        continue
      }
      if index + 1 == bytes.count || bytes[index + 1] != 0x0A { result.append(0x0A) }
    }
    return result
  }

  private init() {
    LibXML.prepare()
    var handler = Self.handler
    let user = Unmanaged.passUnretained(self).toOpaque()
    context = htmlCreatePushParserCtxt(&handler, user, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    if let context { htmlCtxtUseOptions(context, synth_html_options) }
  }

  deinit {
    guard let context else { return }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    htmlFreeParserCtxt(context)
  }

  private func parse(_ bytes: [UInt8]) -> HTMLPageText {
    var start = 0
    while start < bytes.count, !page.isCut {
      let end = min(bytes.count, start + 65_536)
      bytes[start..<end].withUnsafeBufferPointer { chunk in
        chunk.withMemoryRebound(to: CChar.self) {
          _ = htmlParseChunk(context, $0.baseAddress, Int32($0.count), 0)
        }
      }
      start = end
    }
    if !page.isCut { _ = htmlParseChunk(context, nil, 0, 1) }
    breakLine()
    return page
  }
}

extension HTMLParserSession {
  private static let hidden: Set<String> = [
    "script", "style", "head", "noscript", "template", "svg", "select", "button", "iframe",
  ]

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "nav", "main", "aside", "table", "tr",
    "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote",
    "form", "fieldset", "figure", "figcaption", "address", "hr", "body", "tbody", "thead",
  ]

  /// Blocks with a blank line around them.
  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "section",
    "article", "header", "footer", "nav", "main", "aside", "dl",
  ]

  fileprivate func start(_ name: String) {
    guard !page.isCut else { return }
    open.append(name)
    guard open.count <= Self.depthLimit else {
      page.isCut = true
      return xmlStopParser(context)
    }
    if name == "title" { return breakLine() }
    if Self.hidden.contains(name) { skipped += 1 }
    if name == "pre" { preformatted += 1 }
    if Self.blocks.contains(name) { breakLine(paragraph: Self.paragraphs.contains(name)) }
    if name == "h1" { headings += 1 }
    if skipped > 0 { return }
    switch name {
    case "br": breakLine()
    case "li": line.append(contentsOf: "• ".utf8)
    case "td", "th": if !line.isEmpty { line.append(UInt8(ascii: "\t")) }
    default: break
    }
  }

  fileprivate func end(_ name: String) {
    guard !page.isCut, let index = open.lastIndex(of: name) else { return }
    for closed in open[index...].reversed() {
      if closed == "title" { takeTitle() }
      if Self.blocks.contains(closed) { breakLine(paragraph: Self.paragraphs.contains(closed)) }
      if Self.hidden.contains(closed) { skipped -= 1 }
      if closed == "pre" { preformatted -= 1 }
      if closed == "h1" { headings -= 1 }
    }
    open.removeSubrange(index...)
  }

  fileprivate func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !page.isCut, skipped == 0 || open.last == "title" else { return }
    for byte in bytes {
      if line.isEmpty { lineNumber = Int(context?.pointee.input?.pointee.line ?? 1) }
      if preformatted > 0 {
        if byte == 0x0A { breakLine(keepsBlank: true) } else { line.append(byte) }
      } else if !ASCII.isSpace(byte) {
        line.append(byte)
      } else if let last = line.last, !ASCII.isSpace(last) {
        line.append(UInt8(ascii: " "))
      }
    }
  }

  private func breakLine(paragraph: Bool = false, keepsBlank: Bool = false) {
    if !line.isEmpty, line != Array("• ".utf8) || keepsBlank {
      let text = String(decoding: line, as: UTF8.self)
      page.append(text, number: lineNumber, isTitle: headings > 0)
    }
    if paragraph || keepsBlank && line.isEmpty {
      page.append("", number: lineNumber, isTitle: false)
    }
    line = []
  }

  private func takeTitle() {
    page.documentTitle = page.documentTitle ?? CleanText.line(String(decoding: line, as: UTF8.self))
    line = []
  }
}

extension HTMLParserSession {
  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { user, name, _ in
      guard let name else { return }
      HTMLParserSession.session(user)?.start(String(cString: name))
    }
    handler.endElement = { user, name in
      guard let name else { return }
      HTMLParserSession.session(user)?.end(String(cString: name))
    }
    handler.characters = { user, text, count in
      HTMLParserSession.session(user)?.characters(
        UnsafeBufferPointer(start: text, count: Int(count))
      )
    }
    handler.ignorableWhitespace = handler.characters
    handler.serror = { _, _ in }
    return handler
  }

  private static func session(_ user: UnsafeMutableRawPointer?) -> HTMLParserSession? {
    user.map { Unmanaged<HTMLParserSession>.fromOpaque($0).takeUnretainedValue() }
  }
}
