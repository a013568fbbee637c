/// The way back from the characters of a code page to the UTF-8 that was taken for it.
struct CodePageReversal: Sendable {
  /// Characters that are the UTF-8 of one character.
  struct Sequence {
    let range: Range<Int>
    let meaning: Unicode.Scalar
    /// Whether it can hardly be meant as it stands.
    let isSure: Bool
  }

  private let bytes: [Unicode.Scalar: UInt8]
  private let isWestern: Bool

  /// Windows-1252 with ISO-8859-1, MacRoman, and the code page of Windows' console.
  static let usual: [CodePageReversal] = [
    CodePageReversal(.windows1252), CodePageReversal(.macRoman),
    CodePageReversal(TextEncoding(rawValue: "CP850")),
  ].compactMap(\.self)

  private init?(_ encoding: TextEncoding) {
    guard let grammar = OneByteGrammar(encoding) else { return nil }
    var bytes: [Unicode.Scalar: UInt8] = [:]
    isWestern = encoding == .windows1252
    if isWestern {
      for byte in UInt8(0x80)...0x9F { bytes[Unicode.Scalar(byte)] = byte }
    }
    for byte in UInt8(0x80)...0xFF {
      var character: [UInt8] = []
      grammar.append(byte, to: &character)
      guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
        continue
      }
      bytes[scalar] = byte
    }
    self.bytes = bytes
  }

  /// All sequences that can be undone, from left to right; the doubtful ones only where another one
  /// is sure.
  func sequences(in scalars: [Unicode.Scalar]) -> [Sequence] {
    var found: [Sequence] = []
    var position = 0
    var last: Sequence?
    while position < scalars.count {
      guard scalars[position].value >= 0x80, let decoded = decode(scalars, position) else {
        position += 1
        continue
      }
      let range = position..<position + decoded.length
      let isRow = last.map {
        $0.range.upperBound == position && Self.isRow($0.meaning, decoded.meaning)
      }
      let isSure = isRow ?? false || self.isSure(decoded.meaning, scalars, range)
      if isRow ?? false, let previous = last, !previous.isSure {
        found[found.count - 1] = Sequence(
          range: previous.range,
          meaning: previous.meaning,
          isSure: true
        )
      }
      let sequence = Sequence(range: range, meaning: decoded.meaning, isSure: isSure)
      found.append(sequence)
      last = sequence
      position = range.upperBound
    }
    return found
  }

  private func decode(
    _ scalars: [Unicode.Scalar],
    _ start: Int
  ) -> (meaning: Unicode.Scalar, length: Int)? {
    guard let lead = bytes[scalars[start]] else { return nil }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, start + length <= scalars.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for scalar in scalars[(start + 1)..<(start + length)] {
      guard let byte = bytes[scalar], byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let meaning = Unicode.Scalar(value) else { return nil }
    return (meaning, length)
  }

  /// Two letters of one script that is not ours, one behind the other.
  private static func isRow(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    let script: (Unicode.Scalar) -> Int = { scalar in
      switch scalar.value {
      case 0x370..<0x400: 1
      case 0x400..<0x530: 2
      case 0x5D0..<0x600: 3
      case 0x600..<0x700: 4
      case 0x3040..<0xA000: 5
      case 0xAC00..<0xD800: 6
      default: 0
      }
    }
    return script(first) > 0 && script(first) == script(second)
  }

  private func isSure(
    _ meaning: Unicode.Scalar,
    _ scalars: [Unicode.Scalar],
    _ range: Range<Int>
  ) -> Bool {
    let sequence = scalars[range]
    if sequence.contains(where: { (0x80..<0xA0).contains($0.value) }) { return true }
    let isBesideLower =
      Self.isLower(scalars, range.lowerBound - 1) || Self.isLower(scalars, range.upperBound)
    guard isWestern else {
      let isPunctuation = (0x2010..<0x2030).contains(meaning.value)
      return isPunctuation || isBesideLower && (0xC0..<0x180).contains(meaning.value)
    }
    switch meaning.value {
    case 0xA0..<0x100:
      // «SÃ» and the like: a word in capitals before a quotation mark.
      return !Self.isMark(sequence.last) || isBesideLower
        || !Self.isUpper(scalars, range.lowerBound - 1)
    case 0x100..<0x180:
      return isBesideLower && !Self.isMark(sequence.last) && !Self.isExponent(sequence.last)
    case 0x370..<0x400: return !Self.isMark(sequence.last)
    case 0x1E00..<0x1F00, 0x2000..<0x2C00, 0xFB00..<0xFB07, 0xFEFF: return true
    case 0x10000...: return true
    default: return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "«»‘’“”‚„–—…‹›\u{A0}".unicodeScalars.contains($0) } ?? false
  }

  private static func isExponent(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { "²³¹°·".unicodeScalars.contains($0) } ?? false
  }

  private static func isLower(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && ("a"..."z").contains(scalars[index])
  }

  private static func isUpper(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    scalars.indices.contains(index) && ("A"..."Z").contains(scalars[index])
  }
}
