/// A title as an export writes it, without what exports add to titles.
struct TitleText: Sendable, Hashable {
  /// The title; then, where the export gives several languages, each of them alone.
  let variants: [String]
  /// Whether the export says that the title is a translation.
  let isTranslated: Bool

  init(_ raw: String) {
    let opening = Array(raw.utf8.prefix(Self.longest))
    var bytes = Self.withoutMarkup(Self.separated(opening))
    Self.dropNotes(&bytes)
    isTranslated = Self.isBracketed(bytes)
    if isTranslated { bytes = Array(bytes.dropFirst().dropLast()) }
    var parts = [bytes]
    if let open = bytes.firstIndex(of: UInt8(ascii: "[")), bytes.last == UInt8(ascii: "]") {
      parts += [Array(bytes[..<open]), Array(bytes[(open + 1)..<(bytes.count - 1)])]
    } else if let range = Self.separator(in: bytes) {
      parts += [Array(bytes[..<range]), Array(bytes[(range + 3)...])]
    }
    variants = parts.map { GreekLetters.spelled(String(decoding: $0, as: UTF8.self)) }
  }

  /// Whether a title has nothing of what exports add, so that it can be read as it stands.
  static func isPlain(_ title: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for index in title.indices.prefix(longest) {
      let byte = title[index]
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"): return false
      // The first bytes of Greek letters.
      case 0xC2, 0xCE, 0xCF: return false
      case UInt8(ascii: " "), UInt8(ascii: "."): break
      default: last = byte
      }
    }
    return last != UInt8(ascii: ")")
  }

  private static let longest = 2000

  /// Writes ` = ` for the `<ORIGINAL>` between a translated title and its original.
  private static func separated(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "<")),
      let range = bytes.firstRange(of: Array("<ORIGINAL>".utf8))
    else { return bytes }
    return bytes[..<range.lowerBound] + Array(" = ".utf8) + bytes[range.upperBound...]
  }

  /// Takes out `<sub>`, `<i>` and the like, which some exports keep and others drop.
  private static func withoutMarkup(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "<")) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"),
        let end = bytes[index...].prefix(16).firstIndex(of: UInt8(ascii: ">")),
        bytes[(index + 1)..<end].first.map({ $0 == 0x2F || $0 | 0x20 >= 0x61 }) ?? false
      {
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Drops notes in brackets from the end: `[Review] [33 refs]`, `(author's transl)`.
  private static func dropNotes(_ bytes: inout [UInt8]) {
    while true {
      while let last = bytes.last, last == 0x20 || last == 0x2E { bytes.removeLast() }
      guard let last = bytes.last, let opening = opening(of: last),
        let open = bytes.lastIndex(of: opening), open > 0
      else { return }
      let note = FoldedText(String(decoding: bytes[(open + 1)...], as: UTF8.self))
      guard note.count <= 8, note.hasWord(of: noteWords)
      else { return }
      bytes.removeSubrange(open...)
    }
  }

  private static func opening(of closing: UInt8) -> UInt8? {
    switch closing {
    case UInt8(ascii: "]"): UInt8(ascii: "[")
    case UInt8(ascii: ")"): UInt8(ascii: "(")
    default: nil
    }
  }

  private static func isBracketed(_ bytes: [UInt8]) -> Bool {
    bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
      && bytes.dropLast().lastIndex(of: UInt8(ascii: "[")) == 0
  }

  /// The place of ` = `, which cataloguers write between the languages of a title.
  private static func separator(in bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast(2).first {
      bytes[$0] == 0x20 && bytes[$0 + 1] == UInt8(ascii: "=") && bytes[$0 + 2] == 0x20
    }
  }

  /// Words that occur in the notes which indexers append to titles.
  private static let noteWords = WordKey.set(
    """
    refs ref transl translation english german french spanish italian portuguese russian chinese \
    japanese korean polish czech danish dutch swedish norwegian finnish hungarian turkish \
    ukrainian croatian serbian hebrew persian review erratum comment comments meta corrected \
    abstract conference see pagination
    """
  )
}
