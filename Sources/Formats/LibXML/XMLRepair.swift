/// Makes harmless what stops an XML parser in an export: stray `&` and `<`, names of characters
/// that only a DTD would know, and control characters.
struct XMLRepair: Sendable {
  private(set) var bytes: [UInt8]
  /// The first byte of each repair in the text as it was, and what it was.
  private(set) var findings: [Finding] = []
  private var checkpoints: [(repaired: Int, original: Int)] = []

  struct Finding: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case ampersand, angle, entity, control }
    let kind: Kind
    let offset: Int
  }

  init(_ original: [UInt8]) {
    bytes = original
    original.withUnsafeBufferPointer { repair($0) }
  }

  /// The offset in the text as it was.
  func originalOffset(_ offset: Int) -> Int {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if checkpoints[middle].repaired <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let nearest = checkpoints[low - 1]
    return nearest.original + offset - nearest.repaired
  }

  private mutating func repair(_ source: UnsafeBufferPointer<UInt8>) {
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index < source.count {
      guard Self.isSpecial(source[index]) else {
        index += 1
        continue
      }
      switch Self.verdict(source, index) {
      case .fine(let next): index = next
      case .replace(let kind, let length, let replacement):
        result.append(contentsOf: source[copied..<index])
        result.append(contentsOf: replacement)
        findings.append(Finding(kind: kind, offset: index))
        index += length
        copied = index
        checkpoints.append((result.count, index))
      }
    }
    guard copied > 0 else { return }
    result.append(contentsOf: source[copied...])
    bytes = result
  }

  private enum Judgement {
    case fine(next: Int)
    case replace(Finding.Kind, length: Int, [UInt8])
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
      || byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
  }

  private static func verdict(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Judgement {
    switch source[index] {
    case UInt8(ascii: "&"): reference(source, index)
    case UInt8(ascii: "<"): angle(source, index)
    default: .replace(.control, length: 1, [UInt8(ascii: " ")])
    }
  }

  private static let longestName = 40

  private static func reference(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Judgement {
    let limit = min(source.count, start + longestName)
    let stray = Judgement.replace(.ampersand, length: 1, Array("&amp;".utf8))
    guard let end = source[start..<limit].firstIndex(of: UInt8(ascii: ";")), end > start + 1 else {
      return stray
    }
    let name = source[start + 1..<end]
    guard name.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }) else {
      return stray
    }
    if name.first == UInt8(ascii: "#") {
      guard isNumber(name.dropFirst()) else { return stray }
      return isCharacter(name.dropFirst())
        ? .fine(next: end + 1)
        : .replace(.control, length: end + 1 - start, [UInt8(ascii: " ")])
    }
    switch String(decoding: name, as: UTF8.self) {
    case "amp", "lt", "gt", "quot", "apos": return .fine(next: end + 1)
    case let name:
      guard let scalar = HTMLEntityNames.scalars[name] else { return stray }
      var character: [UInt8] = []
      scalar.appendUTF8(to: &character)
      return .replace(.entity, length: end + 1 - start, character)
    }
  }

  private static func isNumber(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard digits.first == UInt8(ascii: "x") else {
      return !digits.isEmpty && digits.allSatisfy(ASCII.isDigit)
    }
    return digits.count > 1 && digits.dropFirst().allSatisfy { ASCII.hexValue($0) != nil }
  }

  /// Whether the number is that of a character that XML knows.
  private static func isCharacter(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let isHex = digits.first == UInt8(ascii: "x")
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    switch UInt32(text, radix: isHex ? 16 : 10) ?? 0 {
    case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return true
    default: return false
    }
  }

  private static func angle(_ source: UnsafeBufferPointer<UInt8>, _ start: Int) -> Judgement {
    let stray = Judgement.replace(.angle, length: 1, Array("&lt;".utf8))
    guard start + 1 < source.count else { return stray }
    let next = source[start + 1]
    switch next {
    case UInt8(ascii: "!"):
      if isAt(source, start, "<!--") { return .fine(next: end(source, start + 4, "-->")) }
      if isAt(source, start, "<![CDATA[") { return .fine(next: end(source, start + 9, "]]>")) }
      return .fine(next: start + 2)
    case UInt8(ascii: "?"): return .fine(next: start + 2)
    case UInt8(ascii: "/"):
      guard start + 2 < source.count, isNameStart(source[start + 2]) else { return stray }
      return .fine(next: start + 2)
    default: return isNameStart(next) ? .fine(next: start + 1) : stray
    }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private static func isAt(
    _ source: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ text: StaticString
  ) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start + length <= source.count else { return false }
    return (0..<length).allSatisfy { source[start + $0] == text.utf8Start[$0] }
  }

  /// Where a comment or a literal section is over; the end of the text where it never is.
  private static func end(
    _ source: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ text: StaticString
  ) -> Int {
    var index = start
    while index < source.count {
      if source[index] == text.utf8Start[0], isAt(source, index, text) {
        return index + text.utf8CodeUnitCount
      }
      index += 1
    }
    return source.count
  }
}
