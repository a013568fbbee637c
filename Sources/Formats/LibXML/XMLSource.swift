import Glibc
import ReviewModel

/// The bytes of an XML file as they are parsed, with the way back to the file.
struct XMLSource: Sendable {
  /// Whether the bytes are UTF-8, whatever the file declares.
  let isDecoded: Bool
  private let bytes: FileBytes
  private let text: DecodedText

  init(_ file: SourceFile) throws(UnreadableText) {
    text = try file.text.get()
    isDecoded = Self.isDecoded(file.bytes, text)
    bytes = isDecoded ? text.bytes : file.bytes
  }

  /// All bytes, borrowed.
  var all: ByteText { bytes.text(0..<bytes.count) }

  /// Gives back the memory of what lies before an offset.
  func release(upTo offset: Int) { bytes.release(upTo: offset) }

  /// The offset in the file of an offset in the bytes.
  func fileOffset(_ offset: Int) -> Int { isDecoded ? text.originalOffset(offset) : offset }

  /// What was guessed on the way to UTF-8.
  var decodingDiagnostics: [Diagnostic] { isDecoded ? text.diagnostics : [] }

  /// Where the next document begins: white space, comments and left-over end tags are passed over.
  func nextDocument(from position: Int) -> Int? {
    let all = all
    var index = position
    while index < all.count {
      if ASCII.isSpace(all[index]) {
        index += 1
      } else if isAt(index, "\u{FEFF}") {
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
  func nextTag(_ names: [String], from position: Int) -> Int? {
    let all = all
    let names = names.map { Array($0.utf8) }
    var index = position
    while index < all.count, let open = all.firstOffset(of: UInt8(ascii: "<"), from: index) {
      for name in names {
        let next = open + 1 + name.count
        guard next < all.count, memcmp(all.base + open + 1, name, name.count) == 0 else { continue }
        if !ASCII.isAlphanumeric(all[next]), all[next] != UInt8(ascii: "-") { return open }
      }
      index = open + 1
    }
    return nil
  }

  /// Where the tag begins that holds an offset.
  func tagStart(before offset: Int) -> Int {
    let all = all
    var index = min(offset, all.count) - 1
    while index > 0, all[index] != UInt8(ascii: "<") { index -= 1 }
    return max(0, index)
  }

  private func isLeftOver(_ index: Int) -> Bool {
    isAt(index, "</") || isAt(index, "<?") && !isAt(index, "<?xml ")
  }

  private func isAt(_ index: Int, _ text: StaticString) -> Bool {
    index < all.count && all.slice(from: index).hasPrefix(text)
  }

  private func end(of text: StaticString, from position: Int) -> Int {
    let all = all
    guard position < all.count else { return all.count }
    let found = all.firstOffset(of: Array(text.utf8Text), from: position)
    return found.map { $0 + text.utf8CodeUnitCount } ?? all.count
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
