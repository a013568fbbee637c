/// Walks over the tags at the beginning of an XML file, forgiving all that is not a tag.
struct XMLOpeningScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var found: [XMLOpening.Tag] = []
  private var open: [Int] = []
  private var scopes: [(prefix: String, namespace: String, depth: Int)] = []

  private static let mostTags = 600

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The tags; none where the text does not begin with one.
  mutating func tags() -> [XMLOpening.Tag] {
    while index < bytes.count, ASCII.isSpace(bytes[index]) || isMark(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "<") else { return [] }
    while found.count < Self.mostTags, let next = bytes[index...].firstIndex(of: UInt8(ascii: "<"))
    {
      index = next
      takeMarkup()
    }
    return found
  }

  /// A part of a byte-order mark.
  private func isMark(_ byte: UInt8) -> Bool { byte == 0xEF || byte == 0xBB || byte == 0xBF }

  private mutating func takeMarkup() {
    if isAt("<!--") {
      skip("-->")
    } else if isAt("<![CDATA[") {
      skip("]]>")
    } else if isAt("<?") {
      skip("?>")
    } else if isAt("<!") {
      skipDeclaration()
    } else if isAt("</") {
      close()
      skip(">")
    } else {
      index += 1
      takeStartTag()
    }
  }

  private mutating func takeStartTag() {
    let name = takeName()
    guard !name.isEmpty else { return }
    let depth = open.count
    var isEmpty = false
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      isEmpty = bytes[index] == UInt8(ascii: "/")
      guard !ASCII.isSpace(bytes[index]), !isEmpty else {
        index += 1
        continue
      }
      takeAttribute(depth: depth)
    }
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    let prefix = parts.count == 2 ? parts[0] : ""
    let tag = XMLOpening.Tag(
      name: parts.last ?? name,
      prefix: prefix,
      namespace: scopes.last { $0.prefix == prefix }?.namespace ?? "",
      parent: open.last
    )
    open.append(found.count)
    found.append(tag)
    if isEmpty { close() }
  }

  private mutating func takeAttribute(depth: Int) {
    let start = index
    let name = takeName()
    while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      if index == start { index += 1 }
      return
    }
    index += 1
    while index < bytes.count, ASCII.isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, "\"'".utf8.contains(bytes[index]) else { return }
    let quote = bytes[index]
    index += 1
    let end = bytes[index...].firstIndex(of: quote) ?? bytes.count
    if name == "xmlns" || name.hasPrefix("xmlns:") {
      let value = String(decoding: bytes[index..<end], as: UTF8.self)
      scopes.append((String(name.dropFirst(6)), value, depth))
    }
    index = min(bytes.count, end + 1)
  }

  private mutating func takeName() -> String {
    let start = index
    while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte >= 0x80 || "_:.-".utf8.contains(byte)
  }

  private mutating func close() {
    if !open.isEmpty { open.removeLast() }
    while let last = scopes.last, last.depth >= open.count { scopes.removeLast() }
  }

  /// A document type may have declarations of its own in brackets.
  private mutating func skipDeclaration() {
    var brackets = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      case UInt8(ascii: ">") where brackets <= 0:
        index += 1
        return
      default: break
      }
      index += 1
    }
  }

  private func isAt(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(_ text: String) {
    guard let last = text.utf8.last else { return }
    let length = text.utf8.count
    while let end = bytes[index...].firstIndex(of: last) {
      index = end + 1
      if index >= length, bytes[(index - length)..<index].elementsEqual(text.utf8) { return }
    }
    index = bytes.count
  }
}
