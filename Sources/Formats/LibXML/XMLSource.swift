import ReviewModel

/// The bytes of an XML file as the parser gets them, with the way back to the file.
struct XMLSource: Sendable {
  let bytes: [UInt8]
  /// Whether the bytes are UTF-8, whatever the file declares.
  let isDecoded: Bool
  let repairs: [XMLRepair.Finding]
  /// The bytes before any repair, in which the repairs count.
  let unrepaired: [UInt8]
  private let repair: XMLRepair
  private let text: DecodedText

  init(_ file: SourceFile) throws(UnreadableText) {
    text = try file.text.get()
    isDecoded = Self.isDecoded(file.bytes, text)
    unrepaired = Array(isDecoded ? text.bytes : file.bytes)
    repair = XMLRepair(unrepaired)
    bytes = repair.bytes
    repairs = repair.findings
  }

  /// The offset in the file of an offset in the bytes.
  func fileOffset(_ offset: Int) -> Int {
    let original = repair.originalOffset(offset)
    return isDecoded ? text.originalOffset(original) : original
  }

  /// What was guessed on the way to UTF-8.
  var decodingDiagnostics: [Diagnostic] { isDecoded ? text.diagnostics : [] }

  /// Where the next document begins: white space, comments and left-over end tags are passed over.
  func nextDocument(from position: Int) -> Int? {
    var index = position
    while index < bytes.count {
      if ASCII.isSpace(bytes[index]) {
        index += 1
      } else if bytes[index...].starts(with: [0xEF, 0xBB, 0xBF]) {
        index += 3
      } else if isLeftOver(index) {
        index = end(of: ">", from: index)
      } else if isAt(index, "<!--") {
        index = end(of: "-->", from: index + 4)
      } else {
        return index
      }
    }
    return nil
  }

  /// Where the next start tag of one of the names begins.
  func nextTag(_ names: some Collection<String>, from position: Int) -> Int? {
    var index = position
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      for name in names where isAt(open + 1, name) {
        let next = open + 1 + name.utf8.count
        guard next < bytes.count else { return nil }
        if !ASCII.isAlphanumeric(bytes[next]) { return open }
      }
      index = open + 1
    }
    return nil
  }

  /// Where the tag begins that holds an offset.
  func tagStart(before offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].lastIndex(of: UInt8(ascii: "<")) ?? 0
  }

  private func isLeftOver(_ index: Int) -> Bool {
    isAt(index, "</") || isAt(index, "<?") && !isAt(index, "<?xml ")
  }

  private func isAt(_ index: Int, _ text: String) -> Bool {
    bytes[min(index, bytes.count)...].starts(with: text.utf8)
  }

  private func end(of text: String, from position: Int) -> Int {
    var index = min(position, bytes.count)
    guard let first = text.utf8.first else { return index }
    while let found = bytes[index...].firstIndex(of: first) {
      if isAt(found, text) { return found + text.utf8.count }
      index = found + 1
    }
    return bytes.count
  }

  /// Exports in Western encodings are decoded with all others; what declares another one, and is not
  /// UTF-8 all the same, is left to libxml2.
  private static func isDecoded(_ bytes: FileBytes, _ text: DecodedText) -> Bool {
    guard text.encoding == .windows1252, let name = declaredEncoding(bytes) else { return true }
    return ["utf-8", "utf8", "us-ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252"]
      .contains(name)
  }

  private static func declaredEncoding(_ bytes: FileBytes) -> String? {
    let opening = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard opening.hasPrefix("<?xml"), let label = opening.firstRange(of: "encoding"),
      let end = opening.firstRange(of: "?>"), label.upperBound <= end.lowerBound
    else { return nil }
    let value = opening[label.upperBound..<end.lowerBound].drop { "= \t'\"".contains($0) }
    return String(value.prefix { !"'\" ".contains($0) })
  }
}
