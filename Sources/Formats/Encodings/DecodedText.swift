package import ReviewModel

/// The text of a file as valid UTF-8, with the way back to the file's own bytes.
package struct DecodedText: Sendable {
  /// Valid UTF-8; byte-order marks are still in it.
  package let bytes: FileBytes
  /// Of several encodings the one of most lines that are not UTF-8.
  package let encoding: TextEncoding
  /// What was guessed, dropped or repaired on the way.
  package let diagnostics: [Diagnostic]
  private let offsets: OffsetTable

  init(
    bytes: FileBytes,
    encoding: TextEncoding,
    diagnostics: [Diagnostic] = [],
    offsets: OffsetTable = OffsetTable()
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.diagnostics = diagnostics
    self.offsets = offsets
  }

  /// With what was noticed before the text was decoded.
  func adding(_ earlier: [Diagnostic]) -> DecodedText {
    DecodedText(
      bytes: bytes,
      encoding: encoding,
      diagnostics: earlier + diagnostics,
      offsets: offsets
    )
  }

  /// The lines of the text.
  package var lines: LineScanner { LineScanner(bytes) }

  /// The lines with which the text begins: enough to tell its format by, and few enough for all readers
  /// to look at them.
  package var openingLines: LineScanner { LineScanner(bytes, upTo: 4 << 20) }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A stretch of the text, borrowed.
  package func borrowed(_ range: Range<Int>) -> ByteText { bytes.text(range) }

  package func string(_ line: TextLine) -> String { string(line.content) }

  package func isBlank(_ line: TextLine) -> Bool {
    bytes[line.content].allSatisfy(ASCII.isSpace)
  }

  /// The offset in the file of an offset in the text: exact at the start of a line.
  package func originalOffset(_ offset: Int) -> Int { offsets.original(offset) }
}
