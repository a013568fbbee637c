/// Digital Object Identifiers in their many clothes.
package enum DOI {
  /// The identifier that a field holds, bare, with `doi:` or as an address: lower case, without
  /// resolver, percent signs and closing punctuation; nil where there is none.
  package static func normalised(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "/")) || text.utf8.contains(UInt8(ascii: "%")) else {
      return nil
    }
    let isAddress = ASCIISearch.holds("://", in: text) || ASCIISearch.holds("WWW.", in: text)
    let plain = text.utf8.contains(UInt8(ascii: "%")) ? percentDecoded(text) : text
    let bytes = Array(HTMLEntities.decoded(plain).utf8)
    guard let start = start(in: bytes) else { return nil }
    var end = start
    while end < bytes.count, !isEnd(bytes, end, isAddress: isAddress) { end += 1 }
    guard end - start <= longest else { return nil }
    var doi = bytes[start..<end].map(ASCII.lowered)
    if isAddress { trimAddress(&doi) }
    trimPunctuation(&doi)
    guard let slash = doi.firstIndex(of: UInt8(ascii: "/")), slash + 1 < doi.count else {
      return nil
    }
    return String(decoding: doi, as: UTF8.self)
  }

  /// The identifier that a field holds; a bare one, or behind the resolver, is taken as it lies.
  static func normalised(_ text: ByteText) -> String? {
    var start = 0
    if text.hasPrefix("https://doi.org/10.") {
      start = 16
    } else if text.hasPrefix("http://dx.doi.org/10.") {
      start = 18
    }
    guard isPlain(text, from: start) else {
      return text.holds(UInt8(ascii: "/")) || text.holds(UInt8(ascii: "%"))
        ? normalised(text.string) : nil
    }
    return String(unsafeUninitializedCapacity: text.count - start) { buffer in
      for index in start..<text.count { buffer[index - start] = ASCII.lowered(text[index]) }
      return text.count - start
    }
  }

  /// Whether a stretch is a prefix of digits, a slash, and a suffix of letters, digits and `.-_()`
  /// that ends in a letter or digit and is no page of a publisher.
  private static func isPlain(_ text: ByteText, from start: Int) -> Bool {
    guard text.count - start >= 9, text.count - start <= longest,
      text.slice(from: start).hasPrefix("10."), ASCII.isAlphanumeric(text[text.count - 1])
    else { return false }
    var slash = start + 3
    while slash < text.count, ASCII.isDigit(text[slash]) { slash += 1 }
    guard slash - start >= 7, slash - start < 20, slash + 1 < text.count,
      text[slash] == UInt8(ascii: "/")
    else { return false }
    for index in (slash + 1)..<text.count {
      switch text[index] {
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        continue
      case UInt8(ascii: "/") where start == 0: continue
      case let byte where ASCII.isAlphanumeric(byte): continue
      default: return false
      }
    }
    // Addresses may end in `.pdf` or the like.
    return start == 0 || !text.hasSuffix("pdf") && !text.hasSuffix("PDF")
  }

  /// In bytes; what is longer is no identifier.
  private static let longest = 2_048

  /// Where `10.` and at least four digits, parts after dots, and a slash begin.
  private static func start(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index + 7 < bytes.count {
      if bytes[index] == UInt8(ascii: "1"), isPrefix(bytes, index),
        index == 0 || !(ASCII.isDigit(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: "."))
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func isPrefix(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard bytes[start + 1] == UInt8(ascii: "0"), bytes[start + 2] == UInt8(ascii: ".") else {
      return false
    }
    let limit = min(bytes.count, start + 20)
    var index = start + 3
    while index < limit, ASCII.isDigit(bytes[index]) { index += 1 }
    guard index - start - 3 >= 4 else { return false }
    while index < limit, ASCII.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
      index += 1
    }
    return index < bytes.count && bytes[index] == UInt8(ascii: "/")
  }

  private static func isEnd(_ bytes: [UInt8], _ index: Int, isAddress: Bool) -> Bool {
    let byte = bytes[index]
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "|"): return true
    case UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "#"): return isAddress
    // No-break space and the curly quotes are no part of an identifier.
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0
    case 0xE2: return index + 1 < bytes.count && bytes[index + 1] == 0x80
    default: return false
    }
  }

  private static let addressEndings = [
    "/full/html", "/full", "/abstract", "/epdf", "/pdf", "/summary", "/meta", "/html", ".pdf",
  ].map { Array($0.utf8) }

  private static func trimAddress(_ doi: inout [UInt8]) {
    for ending in addressEndings
    where doi.count > ending.count && doi.suffix(ending.count) == ending[...] {
      doi.removeLast(ending.count)
      return
    }
  }

  private static func trimPunctuation(_ doi: inout [UInt8]) {
    while let last = doi.last {
      switch last {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "'"), UInt8(ascii: "/"), UInt8(ascii: "}"), UInt8(ascii: "*"):
        doi.removeLast()
      case UInt8(ascii: ")") where isUnpaired("(", ")", doi): doi.removeLast()
      case UInt8(ascii: "]") where isUnpaired("[", "]", doi): doi.removeLast()
      case UInt8(ascii: ">") where isUnpaired("<", ">", doi): doi.removeLast()
      default: return
      }
    }
  }

  private static func isUnpaired(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ doi: [UInt8]
  ) -> Bool {
    doi.count { $0 == UInt8(ascii: close) } > doi.count { $0 == UInt8(ascii: open) }
  }

  private static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = ASCII.hexValue(bytes[index + 1]), let low = ASCII.hexValue(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
