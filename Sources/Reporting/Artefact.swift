import Formats

/// A file of an output: where it goes, and its bytes.
package struct Artefact: Sendable, Hashable {
  /// Relative to the output folder, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  init(path: String, table: CSVTable) {
    self.init(path: path, text: table.text)
  }

  /// One compact JSON value on each line.
  init(path: String, lines: [JSONValue]) {
    var bytes: [UInt8] = []
    for line in lines {
      line.write(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    self.init(path: path, bytes: bytes)
  }
}
