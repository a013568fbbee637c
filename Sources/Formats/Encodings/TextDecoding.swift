import ReviewModel

/// Finds out in which encoding a file is written, and decodes it.
///
/// In this order: byte-order mark, signature of a binary file, NUL pattern of UTF-16, strict UTF-8,
/// and Windows-1252 line by line for what is left, because files put together from several exports
/// hold both.
enum TextDecoding {
  static func decode(_ bytes: FileBytes, name: String) -> Result<DecodedText, UnreadableText> {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return .success(UTF16Decoding(bytes: bytes, isBigEndian: false, skip: 2).text(of: name))
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return .success(UTF16Decoding(bytes: bytes, isBigEndian: true, skip: 2).text(of: name))
    }
    if let isBigEndian = UTF16Decoding.pattern(in: bytes) {
      return .success(
        UTF16Decoding(bytes: bytes, isBigEndian: isBigEndian, skip: 0).text(of: name)
      )
    }
    if let kind = BinaryKind.recognise(bytes) { return .failure(UnreadableText(reason: kind)) }
    if isValid(bytes), !bytes.contains(0), !MojibakeRepair.isSuspected(bytes) {
      return .success(DecodedText(bytes: bytes, encoding: .utf8))
    }
    var repair = LineRepair(name: name)
    for line in LineScanner(bytes) { repair.add(bytes, line) }
    return .success(repair.text(ofLength: bytes.count))
  }

  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    let isValid = bytes.withContiguousStorageIfAvailable { buffer in
      (try? UTF8Span(validating: buffer.span)) != nil
    }
    return isValid ?? (String(validating: bytes, as: UTF8.self) != nil)
  }
}
