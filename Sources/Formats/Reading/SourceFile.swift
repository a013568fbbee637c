/// The bytes of an input file, under the name that messages show.
package struct SourceFile: Sendable {
  /// As the person gave it, or relative to the corpus.
  package let name: String
  package let bytes: FileBytes
  /// The bytes as text, or why they are none; decoded once for all readers.
  package let text: Result<DecodedText, UnreadableText>
  /// What columns of a table hold, where the protocol says it.
  package let columns: [String: TableMeaning]

  package init(name: String, bytes: FileBytes, columns: [String: TableMeaning] = [:]) {
    self.name = name
    self.bytes = bytes
    self.columns = columns
    text = TextDecoding.decode(bytes, name: name)
  }

  package init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: FileBytes(bytes))
  }

  /// The extension in lower case, without the dot.
  package var fileExtension: String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}
