import ReviewModel

/// The lines of Biblioscape's tag file: `--AU-- value`, and `------` behind each record.
struct BiblioscapeGrammar: TaggedGrammar {
  static let typeTag = "RT"

  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine {
    if Self.isEnd(line) { return .ending }
    if let field = Self.field(of: line) { return .field(tag: field.tag, value: field.value) }
    return record == nil ? .other : .more(line.trimmingBlanks)
  }

  func begins(_ tag: String, after record: TaggedRecordText) -> Bool { false }

  static func record(_ fields: [RawField], origin: Origin) -> Record {
    BiblioscapeInterpretation(fields).record(origin: origin)
  }

  static func isEnd(_ line: String) -> Bool {
    let line = line.trimmingBlanks
    return line.utf8.count >= 6 && line.utf8.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  static func field(of line: String) -> (tag: String, value: String)? {
    let bytes = Array(line.utf8.prefix(7))
    let dash = UInt8(ascii: "-")
    guard bytes.count >= 6, bytes[0] == dash, bytes[1] == dash, ASCII.isUpper(bytes[2]),
      ASCII.isUpper(bytes[3]) || ASCII.isDigit(bytes[3]), bytes[4] == dash, bytes[5] == dash
    else { return nil }
    let tag = String(decoding: bytes[2..<4], as: UTF8.self)
    return (tag, line.dropFirst(6).trimmingBlanks)
  }
}
