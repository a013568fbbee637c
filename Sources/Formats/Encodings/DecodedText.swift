package import ReviewModel

/// The text of a file as valid UTF-8, with the way back to the file's own bytes.
package struct DecodedText: Sendable {
  /// Valid UTF-8; byte-order marks are still in it.
  package let bytes: FileBytes
  package let encoding: TextEncoding
  /// What was guessed, dropped or repaired on the way.
  package let diagnostics: [Diagnostic]
  /// Pairs of offsets that belong together, ascending; empty where all offsets are the same.
  private let checkpoints: [Checkpoint]

  struct Checkpoint: Sendable {
    let decoded: Int
    let original: Int
  }

  init(
    bytes: FileBytes,
    encoding: TextEncoding,
    diagnostics: [Diagnostic] = [],
    checkpoints: [Checkpoint] = []
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.diagnostics = diagnostics
    self.checkpoints = checkpoints
  }

  /// The lines of the text.
  package var lines: LineScanner { LineScanner(bytes) }

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
  package func originalOffset(_ offset: Int) -> Int {
    guard let first = checkpoints.first else { return offset }
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if checkpoints[middle].decoded <= offset { low = middle + 1 } else { high = middle }
    }
    let nearest = low == 0 ? first : checkpoints[low - 1]
    let next = low < checkpoints.count ? checkpoints[low].original : Int.max
    return min(nearest.original + max(0, offset - nearest.decoded), next)
  }
}
