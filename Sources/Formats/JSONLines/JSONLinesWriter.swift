package import ReviewModel

/// Writes records as JSON Lines: one compact object a line, keys in the order of `RecordKey`.
package enum JSONLinesWriter {
  /// One line, without its line feed; `omitting` leaves keys out.
  package static func line(_ record: Record, omitting: Set<RecordKey> = []) -> String {
    let members = RecordKey.allCases.compactMap { key in
      omitting.contains(key)
        ? nil : key.value(of: record).map { JSONValue.Member(key: key.rawValue, value: $0) }
    }
    return JSONValue.object(members).compact
  }

  /// The whole document, each line ending in a line feed.
  package static func text(_ records: some Sequence<Record>) -> String {
    var bytes: [UInt8] = []
    for record in records {
      bytes.append(contentsOf: line(record).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
