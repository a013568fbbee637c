import ReviewModel

/// One record of tagged text before its values are understood.
struct TaggedRecordText {
  let start: Int
  let line: Int
  /// Behind the last line that belongs to the record.
  var end: Int
  /// Whether a blank line stands behind what was read last.
  var isAfterBlank = false
  /// The tag of the last field.
  private(set) var tag = ""
  /// The tag of the first field.
  private(set) var first = ""
  private var fields: [RawField] = []
  private var lines: [String] = []
  private var tags: Set<String> = []

  init(start: Int, line: Int, end: Int) {
    self.start = start
    self.line = line
    self.end = end
  }

  /// How many fields the record has so far.
  var count: Int { fields.count + (tag.isEmpty ? 0 : 1) }

  func holds(_ tag: String) -> Bool { tags.contains(tag) }

  mutating func open(_ tag: String, _ value: String) {
    flush()
    self.tag = tag
    if first.isEmpty { first = tag }
    tags.insert(tag)
    lines = [value]
  }

  /// Takes another line of the last field; a blank line before it stays.
  mutating func more(_ line: String) {
    // A value may begin on the line behind its tag.
    if lines == [""] { return lines = [line] }
    if isAfterBlank { lines.append("") }
    lines.append(line)
  }

  /// The fields, once the last line is in.
  mutating func finish() -> [RawField] {
    flush()
    return fields
  }

  private mutating func flush() {
    if !tag.isEmpty { fields.append(RawField(tag, lines.joined(separator: "\n"))) }
    tag = ""
    lines = []
  }
}
