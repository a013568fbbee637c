import ReviewModel

/// One record of Web of Science before its values are understood: where its fields and lines lie.
///
/// Its arrays are used again for each record of a file.
struct WoSRecordText {
  /// A tag and the lines of its value, by their numbers in the record.
  struct Field {
    let tag: WoSTag
    let first: Int
    var end: Int
  }

  let text: ByteText
  private(set) var fields: [Field] = []
  private(set) var start = 0
  private(set) var line = 0
  /// Behind the last line that belongs to the record.
  private(set) var end = 0
  /// Where lines lie in the text, without blanks around them.
  private var lines: [Range<Int>] = []

  init(_ text: ByteText) {
    self.text = text
  }

  /// Whether anything but the type has a value.
  var isEmpty: Bool { fields.allSatisfy { $0.tag == "PT" || $0.first == $0.end } }

  mutating func begin(at line: TextLine) {
    fields.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    start = line.start
    end = line.next
    self.line = line.number
  }

  mutating func open(_ tag: WoSTag, _ value: Range<Int>, of line: TextLine) {
    fields.append(Field(tag: tag, first: lines.count, end: lines.count))
    more(value, of: line)
  }

  /// Takes a line of the last field; one without a value leaves no trace.
  mutating func more(_ value: Range<Int>, of line: TextLine) {
    end = line.next
    guard !value.isEmpty, !fields.isEmpty else { return }
    lines.append(value)
    fields[fields.count - 1].end = lines.count
  }

  mutating func close(behind line: TextLine) { end = line.next }

  func holds(_ tag: WoSTag) -> Bool { fields.contains { $0.tag == tag } }

  /// The first field of a tag that has a value.
  func field(_ tag: WoSTag) -> Field? { fields.first { $0.tag == tag && $0.first < $0.end } }

  /// The lines of a field.
  func lines(of field: Field) -> some Sequence<ByteText> {
    lines[field.first..<field.end].lazy.map { text.slice($0) }
  }

  /// The first line of a tag's first value.
  func firstLine(_ tag: WoSTag) -> ByteText? { field(tag).map { text.slice(lines[$0.first]) } }

  /// The value of a field on one line.
  func joined<Result>(_ field: Field, _ body: (ByteText) throws -> Result) rethrows -> Result {
    if field.end - field.first == 1 { return try body(text.slice(lines[field.first])) }
    var bytes: [UInt8] = []
    join(field, by: UInt8(ascii: " "), into: &bytes)
    return try ByteText.lending(bytes, body)
  }

  /// The first value of a tag on one line, clean.
  subscript(tag: WoSTag) -> String? { field(tag).flatMap { joined($0, WoSText.line) } }

  /// The fields as they were read.
  var rawFields: RawFields {
    var raw = RawFields()
    raw.reserve(bytes: end - start, fields: fields.count)
    var bytes: [UInt8] = []
    for field in fields {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(UInt8(truncatingIfNeeded: field.tag.code >> 8))
      bytes.append(UInt8(truncatingIfNeeded: field.tag.code))
      join(field, by: UInt8(ascii: "\n"), into: &bytes)
      raw.append(tag: bytes[..<2], value: bytes[2...])
    }
    return raw
  }

  private func join(_ field: Field, by separator: UInt8, into bytes: inout [UInt8]) {
    for index in field.first..<field.end {
      if index > field.first { bytes.append(separator) }
      bytes.append(contentsOf: text.slice(lines[index]))
    }
  }
}
