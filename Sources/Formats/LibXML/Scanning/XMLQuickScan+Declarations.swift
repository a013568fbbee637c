import Glibc

extension XMLQuickScan {
  /// Reads a comment, a literal section, an instruction, or what stands before the root element;
  /// false where it is anything else.
  @inline(never)
  mutating func readDeclaration() -> Bool {
    if isAt(cursor, "<!--") {
      guard let dashes = find("--", from: cursor + 4), isAt(dashes, "-->") else { return false }
      cursor = dashes + 3
      return true
    }
    if isAt(cursor, "<![CDATA[") { return readLiteral() }
    if isAt(cursor, "<!DOCTYPE") { return open.count == 0 && readDoctype() }
    return isAt(cursor, "<?") && readInstruction()
  }

  private mutating func readLiteral() -> Bool {
    let start = cursor + 9
    guard outerDepth >= 0, let close = find("]]>", from: start) else { return false }
    let count = close - start
    guard count <= limits.fieldBytes, tree.textCount + count <= limits.recordBytes else {
      return false
    }
    var classes: UInt8 = 0
    for index in 0..<count { classes |= textClasses[Int(start[index])] | XMLByteClass.graphic }
    guard appendDecoded(start, close, classes, isLiteral: true) else { return false }
    cursor = close + 3
    return true
  }

  /// `<!DOCTYPE name PUBLIC "…" "…">`, which is not followed; what declares anything itself is
  /// left to libxml2.
  private mutating func readDoctype() -> Bool {
    var place = cursor + 9
    let limit = min(end, place + 4_096)
    var quote: UInt8 = 0
    while place < limit {
      let byte = place.pointee
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        cursor = place + 1
        return true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") {
        return false
      }
      place += 1
    }
    return false
  }

  private mutating func readInstruction() -> Bool {
    guard let close = find("?>", from: cursor + 2) else { return false }
    let isXML =
      close - cursor >= 5 && cursor[2] | 0x20 == UInt8(ascii: "x")
      && cursor[3] | 0x20 == UInt8(ascii: "m") && cursor[4] | 0x20 == UInt8(ascii: "l")
      && tagClasses[Int(cursor[5])] & XMLByteClass.name == 0
    if isXML { guard cursor == documentStart, isPlainOpening(upTo: close) else { return false } }
    guard isXML || tagClasses[Int(cursor[2])] & XMLByteClass.nameStart != 0 else { return false }
    cursor = close + 2
    return true
  }

  /// Whether it is `<?xml version="1.0" …`, with nothing in it that could be wrong.
  private func isPlainOpening(upTo close: UnsafePointer<UInt8>) -> Bool {
    let text = String(
      decoding: UnsafeBufferPointer(start: cursor, count: min(close - cursor, 200)),
      as: UTF8.self
    )
    let words = text.split { " \t\r\n".contains($0) }
    guard words.first == "<?xml", (2...4).contains(words.count) else { return false }
    let names = ["version=", "encoding=", "standalone="]
    var next = 0
    for word in words.dropFirst() {
      guard let name = names[next...].firstIndex(where: { word.hasPrefix($0) }),
        next > 0 || name == 0, isQuoted(word.dropFirst(names[name].count))
      else { return false }
      next = name + 1
    }
    return words[1] == "version=\"1.0\"" || words[1] == "version='1.0'"
  }

  private func isQuoted(_ value: Substring) -> Bool {
    guard value.utf8.count > 2, let quote = value.first, quote == "\"" || quote == "'" else {
      return false
    }
    let inner = value.dropFirst().dropLast()
    return value.last == quote
      && inner.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
  }

  private func isAt(_ place: UnsafePointer<UInt8>, _ text: StaticString) -> Bool {
    end - place >= text.utf8CodeUnitCount
      && memcmp(place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  private func find(
    _ text: StaticString,
    from place: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    guard place < end else { return nil }
    let rest = ByteText(base: place, count: min(end - place, limits.fieldBytes))
    return rest.firstOffset(of: Array(text.utf8Text)).map { place + $0 }
  }
}
