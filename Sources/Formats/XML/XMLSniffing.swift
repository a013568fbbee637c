/// Looks at the opening of a file for the names of XML elements.
enum XMLSniffing {
  private static let length = 8_192

  /// Whether the file opens like XML and one of the names is among its first start tags.
  static func opens(_ file: SourceFile, with names: [String]) -> Bool {
    guard case .success(let text) = file.text else { return false }
    let opening = text.bytes.prefix(length)
    guard opening.first(where: { !isBlank($0) }) == UInt8(ascii: "<") else { return false }
    return names.contains { contains($0, opening) }
  }

  private static func contains(_ name: String, _ bytes: Slice<FileBytes>) -> Bool {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      let end = open + 1 + name.utf8.count
      if rest.starts(with: name.utf8), end >= bytes.endIndex || !ASCII.isAlphanumeric(bytes[end]) {
        return true
      }
    }
    return false
  }

  /// White space or a part of a byte-order mark.
  private static func isBlank(_ byte: UInt8) -> Bool {
    ASCII.isSpace(byte) || [0xEF, 0xBB, 0xBF].contains(byte)
  }
}
