import ReviewModel

/// One record of a MEDLINE file before its values are understood.
struct MEDLINERecordText {
  private(set) var fields: [RawField] = []
  let start: Int
  let line: Int
  var end: Int
  private var tag = ""
  private var lines: [String] = []

  init(start: Int, line: Int, end: Int) {
    self.start = start
    self.line = line
    self.end = end
  }

  mutating func open(_ tag: String, _ value: String) {
    flush()
    self.tag = tag
    lines = [value]
  }

  mutating func continueField(_ line: String) { lines.append(line) }

  /// The fields, once the last line is in.
  mutating func finish() -> [RawField] {
    flush()
    return fields
  }

  func holds(_ tag: String) -> Bool { self.tag == tag || fields.contains { $0.tag == tag } }

  private mutating func flush() {
    if !tag.isEmpty { fields.append(RawField(tag, lines.joined(separator: "\n"))) }
    tag = ""
    lines = []
  }
}
