package import ReviewModel

/// Writes records as JSON Lines: one compact object a line, keys in the order of `RecordKey`.
package enum JSONLinesWriter {
  /// Appends one line with its line feed to a buffer that can be used again.
  package static func append(_ record: Record, to bytes: inout [UInt8]) {
    appendObject(record, omitting: [], to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// One line, without its line feed; `omitting` leaves keys out.
  package static func line(_ record: Record, omitting: Set<RecordKey> = []) -> String {
    var bytes: [UInt8] = []
    appendObject(record, omitting: omitting, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The whole document, each line ending in a line feed.
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = []
    for record in records { append(record, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func appendObject(
    _ record: Record,
    omitting: Set<RecordKey>,
    to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    bytes.append(UInt8(ascii: "{"))
    for key in RecordKey.all where omitting.isEmpty || !omitting.contains(key) {
      key.append(of: record, to: &bytes)
    }
    if bytes.count > start + 1 {
      bytes[bytes.count - 1] = UInt8(ascii: "}")
    } else {
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
