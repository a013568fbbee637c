import ReviewText

/// A value as it is shown: canonical, without entities, inline markup and idle blanks.
package enum CleanText {
  /// On one line; nil where nothing is left.
  package static func line(_ raw: String) -> String? { ByteText.lending(raw) { line($0) } }

  /// On one line; nil where nothing is left.
  @inline(__always)
  package static func line(_ raw: ByteText) -> String? {
    switch raw.cleanness {
    case .plain: raw.isEmpty ? nil : raw.checkedString(isASCII: true)
    case .clean: raw.checkedString(isASCII: false)
    case .wrapped: raw.unwrapped
    case .unclean: cleaned(raw)
    }
  }

  /// Line ends kept, blank lines as they are, but never more than one; nil where nothing is left.
  package static func paragraphs(_ raw: String) -> String? {
    ByteText.lending(raw) { paragraphs($0) }
  }

  /// Line ends kept, blank lines as they are, but never more than one; nil where nothing is left.
  package static func paragraphs(_ raw: ByteText) -> String? {
    switch raw.cleanness {
    case .plain: return raw.isEmpty ? nil : raw.checkedString(isASCII: true)
    case .clean, .wrapped: return raw.checkedString(isASCII: false)
    case .unclean: break
    }
    let isPlain = !raw.holds(UInt8(ascii: "&")) && !raw.holds(UInt8(ascii: "<"))
    let bytes = isPlain ? paragraphs(of: raw) : ByteText.lending(plain(raw), paragraphs)
    return bytes.isEmpty ? nil : composed(bytes)
  }

  /// Runs of white space and controls become one blank; none remain at the ends.
  static func collapsed(_ text: String) -> String {
    ByteText.lending(text) { raw in
      raw.cleanness.isClean ? text : String(decoding: collapsed(raw), as: UTF8.self)
    }
  }

  private static func cleaned(_ raw: ByteText) -> String? {
    let isPlain = !raw.holds(UInt8(ascii: "&")) && !raw.holds(UInt8(ascii: "<"))
    let bytes = isPlain ? collapsed(raw) : ByteText.lending(plain(raw), collapsed)
    return bytes.isEmpty ? nil : composed(bytes)
  }

  /// The canonical form; most texts have it already, and composing is slow.
  private static func composed(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return ByteText.lending(bytes) { $0.isComposed } ? text : CanonicalText.canonical(text)
  }

  /// Without entities and, after that, without markup.
  private static func plain(_ raw: ByteText) -> [UInt8] {
    let decoded = HTMLEntities.decoded(raw)
    return decoded.contains(UInt8(ascii: "<"))
      ? ByteText.lending(decoded, InlineMarkup.stripped) : decoded
  }

  private static func collapsed(_ raw: ByteText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    collapse(raw, into: &result)
    return result
  }

  private static func paragraphs(of raw: ByteText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var start = 0
    while start <= raw.count {
      var end = start
      while end < raw.count, raw[end] != 0x0A, raw[end] != 0x0D { end += 1 }
      let before = result.count
      collapse(raw.slice(start..<end), into: &result)
      let isIdle = result.count == before && (before == 0 || result.suffix(2) == [0x0A, 0x0A])
      if !isIdle { result.append(0x0A) }
      let isPair = end + 1 < raw.count && raw[end] == 0x0D && raw[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    while result.last == 0x0A { result.removeLast() }
    return result
  }

  /// Appends a text with one blank for each run of blanks and controls, and none at its ends.
  private static func collapse(_ raw: ByteText, into result: inout [UInt8]) {
    let start = result.count
    var offset = 0
    while offset < raw.count {
      let run = raw.printableRun(from: offset)
      if run > offset {
        result.append(contentsOf: raw.slice(offset..<run))
        offset = run
      } else if let length = raw.blankLength(at: offset) {
        if result.count > start, result.last != 0x20 { result.append(0x20) }
        offset += length
      } else {
        let end = raw.characterEnd(after: offset)
        result.append(contentsOf: raw.slice(offset..<end))
        offset = end
      }
    }
    if result.count > start, result.last == 0x20 { result.removeLast() }
  }
}
