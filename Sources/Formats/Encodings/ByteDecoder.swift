/// Decodes stretches in one encoding.
final class ByteDecoder {
  // A class, because it owns a conversion of the C library.
  private let grammar: OneByteGrammar?
  private let conversion: CharacterConversion?

  init(_ encoding: TextEncoding) {
    grammar = encoding == .windows1252 ? OneByteGrammar(encoding) : nil
    conversion = grammar == nil ? CharacterConversion(from: encoding.iconvName) : nil
  }

  /// Appends a stretch in UTF-8; returns how many characters could not be decoded.
  func decode(_ text: ByteText, into result: inout [UInt8]) -> Int {
    if let grammar {
      grammar.decode(text, into: &result)
      return 0
    }
    return conversion?.convert(text, into: &result) ?? 0
  }
}
