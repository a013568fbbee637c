import ReviewModel

/// The lines of refer: a per cent sign, one character, a blank, and the value.
struct ReferGrammar: TaggedGrammar {
  static let typeTag = "0"

  /// Whether a blank line stands behind each field, so that none of them ends a record.
  private var isDoubleSpaced = false

  mutating func read(_ line: String, in record: TaggedRecordText?) -> TaggedLine {
    guard let tag = Self.tag(of: line) else {
      return record == nil ? .other : .more(line.trimmingBlanks)
    }
    if tag == "0" {
      isDoubleSpaced = false
    } else if let record, record.isAfterBlank, record.count == 1, record.tag == "0" {
      isDoubleSpaced = true
    }
    return .field(tag: tag, value: line.dropFirst(2).trimmingBlanks)
  }

  /// A record begins after a blank line or, where there is none, with another type.
  func begins(_ tag: String, after record: TaggedRecordText) -> Bool {
    if tag == "0", record.holds("0") { return true }
    return record.isAfterBlank && !isDoubleSpaced
  }

  static func record(_ fields: [RawField], origin: Origin) -> Record {
    ReferInterpretation(fields).record(origin: origin)
  }

  /// The character behind the sign; nil where the line begins no field, as `% of patients` does.
  static func tag(of line: String) -> String? {
    let bytes = line.utf8
    guard bytes.first == UInt8(ascii: "%"), let second = bytes.dropFirst().first,
      (0x21..<0x7F).contains(second), second != UInt8(ascii: "%")
    else { return nil }
    if let third = bytes.dropFirst(2).first, !ASCII.isSpace(third) { return nil }
    return String(Unicode.Scalar(second))
  }
}
