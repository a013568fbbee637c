/// Makes harmless what stops an XML parser in an export: stray `&` and `<`, names of characters
/// that only a DTD would know, and control characters.
///
/// The text passes through in windows, so that a file of any size needs little memory.
struct XMLRepair: ~Copyable {
  struct Finding: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case ampersand, angle, entity, control }
    let kind: Kind
    /// In the text as it was.
    let offset: Int
  }

  /// What was repaired since the last call of `takeFindings`.
  private var findings: [Finding] = []
  /// What asks for more work than any real file; the window ends before it.
  private(set) var excess: String?

  private let source: UnsafePointer<UInt8>
  private let end: Int
  private var position: Int
  /// Where a comment or literal section ends that reaches beyond the window.
  private var literalEnd: Int
  private var state = State.text
  private var tagStart = 0
  private var equalSigns = 0
  private var result = GrowingMemory<UInt8>(capacity: 65_536)
  private var given = 0
  /// From offsets in what was given to offsets in the text.
  private(set) var wayBack: XMLWayBack

  private enum State: Equatable { case text, tag, quoted(UInt8) }

  /// More in one tag than any schema has attributes.
  private static let mostEqualSigns = 2_000

  init(_ text: ByteText, from start: Int) {
    source = text.base
    end = text.count
    wayBack = XMLWayBack(start: start, end: text.count)
    position = start
    literalEnd = start
  }

  /// The next window of the text, repaired, which is gone with the next call; nil at its end.
  mutating func next(_ size: Int) -> UnsafeBufferPointer<UInt8>? {
    guard position < end else { return nil }
    var limit = min(end, position + size)
    let first = position
    var copied = position
    var index = max(position, min(literalEnd, limit))
    result.reset()
    while index < limit {
      note(source[index])
      guard excess == nil else {
        limit = max(first, tagStart, copied)
        break
      }
      guard Self.isSpecial(source[index]) else {
        index += 1
        continue
      }
      switch verdict(index) {
      case .fine(let next): index = next
      case .replace(let kind, let length, let replacement):
        result.append(source + copied, index - copied)
        for byte in replacement { result.append(byte) }
        findings.append(Finding(kind: kind, offset: index))
        index += length
        copied = index
        wayBack.add(repaired: given + result.count, original: index)
      }
    }
    position = max(limit, copied)
    literalEnd = max(literalEnd, index)
    guard copied > first else {
      given += position - first
      return UnsafeBufferPointer(start: source + first, count: position - first)
    }
    result.append(source + copied, position - copied)
    given += result.count
    return UnsafeBufferPointer(start: result.base, count: result.count)
  }

  /// Forgets the way back for what was given before a record, and within it up to an offset.
  mutating func forget(before start: Int, between offset: Int) {
    wayBack.forget(before: start, between: offset)
  }

  mutating func takeFindings() -> [Finding] {
    defer { findings = [] }
    return findings
  }

  private enum Judgement {
    case fine(next: Int)
    case replace(Finding.Kind, length: Int, [UInt8])
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
      || byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09
  }

  /// Counts the equal signs between the attributes of a tag.
  private mutating func note(_ byte: UInt8) {
    switch (state, byte) {
    case (.tag, UInt8(ascii: ">")): state = .text
    case (.tag, UInt8(ascii: "\"")), (.tag, UInt8(ascii: "'")): state = .quoted(byte)
    case (.tag, UInt8(ascii: "=")):
      equalSigns += 1
      // libxml2 compares each attribute with each.
      if equalSigns > Self.mostEqualSigns { excess = "a tag has too many attributes" }
    case (.quoted(byte), _): state = .tag
    default: break
    }
  }

  private mutating func verdict(_ index: Int) -> Judgement {
    switch source[index] {
    case UInt8(ascii: "&"): return reference(index)
    case UInt8(ascii: "<"):
      let judgement = angle(index)
      if case .fine(let next) = judgement {
        let isTag = next <= index + 2
        state = isTag ? .tag : .text
        tagStart = index
        equalSigns = 0
      }
      return judgement
    default: return .replace(.control, length: 1, [UInt8(ascii: " ")])
    }
  }

  private func reference(_ index: Int) -> Judgement {
    switch XMLReference.read(source + index, source + end) {
    case .stray: return .replace(.ampersand, length: 1, Array("&amp;".utf8))
    case .forbidden(let next):
      return .replace(.control, length: next - source - index, [UInt8(ascii: " ")])
    case .character(_, named: false, next: let next): return .fine(next: next - source)
    case .character(let scalar, named: true, next: let next):
      var character: [UInt8] = []
      scalar.appendUTF8(to: &character)
      return .replace(.entity, length: next - source - index, character)
    }
  }

  private func angle(_ index: Int) -> Judgement {
    let stray = Judgement.replace(.angle, length: 1, Array("&lt;".utf8))
    guard index + 1 < end else { return stray }
    switch source[index + 1] {
    case UInt8(ascii: "!"):
      if isAt(index, "<!--") { return .fine(next: finish(index + 4, "-->")) }
      if isAt(index, "<![CDATA[") { return .fine(next: finish(index + 9, "]]>")) }
      return .fine(next: index + 2)
    case UInt8(ascii: "?"): return .fine(next: index + 2)
    case UInt8(ascii: "/"):
      guard index + 2 < end, Self.isNameStart(source[index + 2]) else { return stray }
      return .fine(next: index + 2)
    case let next: return Self.isNameStart(next) ? .fine(next: index + 1) : stray
    }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private func isAt(_ index: Int, _ text: StaticString) -> Bool {
    ByteText(base: source + index, count: end - index).hasPrefix(text)
  }

  /// Where a comment or a literal section is over; the end of the text where it never is.
  private func finish(_ index: Int, _ text: StaticString) -> Int {
    let rest = ByteText(base: source, count: end)
    var index = min(index, end)
    while index < end, let found = rest.firstOffset(of: text.utf8Start.pointee, from: index) {
      if isAt(found, text) { return found + text.utf8CodeUnitCount }
      index = found + 1
    }
    return end
  }
}
