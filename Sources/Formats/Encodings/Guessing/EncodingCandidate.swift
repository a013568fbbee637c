/// An encoding in which a stretch of a file may be written.
struct EncodingCandidate: Sendable {
  let encoding: TextEncoding
  /// How unlikely a stretch in it is before anything has been seen.
  let entrance: Float
  /// What every stretch adds where the file declares the encoding.
  private let favour: Float
  private let grammar: Grammar

  private enum Grammar: Sendable {
    case unicode
    case oneByte(OneByteGrammar)
    case twoBytes(TwoByteGrammar)
  }

  private init?(_ encoding: TextEncoding, entrance: Float, favour: Float = 0) {
    self.favour = favour
    self.encoding = encoding
    self.entrance = entrance
    switch encoding {
    case .utf8: grammar = .unicode
    case .gb18030, .shiftJIS, .big5, .eucKR, .eucJP:
      guard let found = TwoByteGrammar(encoding) else { return nil }
      grammar = .twoBytes(found)
    default:
      guard let found = OneByteGrammar(encoding) else { return nil }
      grammar = .oneByte(found)
    }
  }

  /// All that are tried on any file; UTF-8 first, Windows-1252 second.
  static let usual: [EncodingCandidate] = [
    (TextEncoding.utf8, 0), (.windows1252, 0), (.macRoman, 3), (.gb18030, 1.5), (.shiftJIS, 1.5),
    (.big5, 2), (.eucKR, 2), (.eucJP, 2.5), (named("Windows-1250"), 4), (named("ISO-8859-2"), 4.5),
    (named("Windows-1251"), 2.5), (named("KOI8-R"), 3.5), (named("Windows-1253"), 3),
    (named("Windows-1254"), 6), (named("CP850"), 8), (named("CP437"), 8.5),
  ].compactMap { EncodingCandidate($0.0, entrance: $0.1) }

  /// Those that are tried on a file that declares an encoding itself.
  static func candidates(declared: TextEncoding?) -> [EncodingCandidate] {
    guard let declared, !declared.isUnicode, declared != .windows1252 else { return usual }
    let candidate = EncodingCandidate(declared, entrance: -8, favour: 2)
    return usual.filter { $0.encoding != declared } + [candidate].compactMap(\.self)
  }

  private static func named(_ name: String) -> TextEncoding { TextEncoding(rawValue: name) }

  /// How much sense a stretch makes, looked at where runs of bytes beyond ASCII start.
  func score(_ text: ByteText, starts: [Int], _ kinds: inout [CharacterKind]) -> Float {
    var total = favour
    var position = 0
    for start in starts where start >= position {
      kinds.removeAll(keepingCapacity: true)
      kinds.append(start == 0 ? .space : CharacterKind.ascii(text[start - 1]))
      position = start
      while position < text.count, text[position] >= 0x80 {
        let (kind, length) = character(text, position)
        kinds.append(kind)
        position += length
      }
      kinds.append(Self.following(text, position))
      total += Plausibility.score(kinds)
    }
    return total
  }

  private func character(_ text: ByteText, _ at: Int) -> (kind: CharacterKind, length: Int) {
    switch grammar {
    case .unicode: UnicodeGrammar.character(text, at)
    case .oneByte(let grammar): (grammar.kind(text[at]), 1)
    case .twoBytes(let grammar): grammar.character(text, at)
    }
  }

  /// The kind of the ASCII character behind a run, or of the rest of an English word.
  private static func following(_ text: ByteText, _ at: Int) -> CharacterKind {
    guard at < text.count else { return .space }
    let isEnd: (Int) -> Bool = { $0 >= text.count || !ASCII.isLetter(text[$0]) && text[$0] < 0x80 }
    let byte = ASCII.lowered(text[at])
    if "stdm".utf8.contains(byte), isEnd(at + 1) { return .ending }
    if at + 1 < text.count, isEnd(at + 2) {
      let pair = String(decoding: [byte, ASCII.lowered(text[at + 1])], as: UTF8.self)
      if ["re", "ve", "ll"].contains(pair) { return .ending }
    }
    return CharacterKind.ascii(text[at])
  }
}
