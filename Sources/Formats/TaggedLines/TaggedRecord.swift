import ReviewModel

/// One record of a tagged text before its values are understood: tags, and where their values lie.
///
/// Values of one line lie in the file; those of several are put together in a scratch, with a line
/// feed between the lines. The same storage serves record after record.
struct TaggedRecord {
  struct Field {
    let tag: FieldTag
    var start: Int
    var end: Int
    var isInScratch = false
    /// Blank lines since the last line, which count when text follows.
    var pendingBlanks = 0
  }

  private let bytes: FileBytes
  private let scratch = ByteScratch()
  private(set) var fields: [Field] = []
  private var tags: UInt64 = 0
  /// Where the record stands in the text.
  var start = 0
  var end = 0
  /// From 1.
  var line = 0

  init(of bytes: FileBytes) {
    self.bytes = bytes
    fields.reserveCapacity(64)
  }

  /// Makes an empty record that begins at an offset.
  mutating func begin(at start: Int, end: Int, line: Int) {
    fields.removeAll(keepingCapacity: true)
    scratch.clear()
    tags = 0
    self.start = start
    self.end = end
    self.line = line
  }

  @inline(__always)
  mutating func append(_ tag: FieldTag, _ value: Range<Int>) {
    fields.append(Field(tag: tag, start: value.lowerBound, end: value.upperBound))
    tags |= tag.bit
  }

  /// Counts a blank line after the last field.
  mutating func noteBlank() {
    guard let last = fields.indices.last else { return }
    fields[last].pendingBlanks += 1
  }

  /// Appends a further line to the last field, after a line feed.
  mutating func continueField(_ line: Range<Int>) {
    guard var field = fields.last else { return }
    if !field.isInScratch {
      let value = bytes.text(field.start..<field.end)
      field.start = scratch.count
      field.isInScratch = true
      scratch.append(value)
    }
    if field.pendingBlanks > 0 { scratch.append(0x0A) }
    scratch.append(0x0A)
    scratch.append(bytes.text(line))
    field.pendingBlanks = 0
    field.end = scratch.count
    fields[fields.count - 1] = field
  }

  @inline(__always)
  func value(_ field: Field) -> ByteText {
    field.isInScratch
      ? scratch.text(field.start..<field.end) : bytes.text(field.start..<field.end)
  }

  /// Whether a field of a tag may be there; a sure answer only where it is no.
  @inline(__always)
  func mayHold(_ tag: FieldTag) -> Bool { tags & tag.bit != 0 }

  /// Whether there is a field of a tag with a value.
  func holds(_ tag: FieldTag) -> Bool { first(tag) != nil }

  /// The first value of a tag that is not empty.
  @inline(__always)
  func first(_ tag: FieldTag) -> ByteText? {
    guard mayHold(tag) else { return nil }
    for field in fields where field.tag == tag && field.end > field.start { return value(field) }
    return nil
  }

  /// Calls a function for each value of a tag that is not empty, in file order.
  @inline(__always)
  func forEach(_ tag: FieldTag, _ body: (ByteText) -> Void) {
    guard mayHold(tag) else { return }
    for field in fields where field.tag == tag && field.end > field.start { body(value(field)) }
  }

  /// The first thing that a function finds in the values of a tag, in file order.
  @inline(__always)
  func find<Found>(_ tag: FieldTag, _ body: (ByteText) -> Found?) -> Found? {
    guard mayHold(tag) else { return nil }
    for field in fields where field.tag == tag && field.end > field.start {
      if let found = body(value(field)) { return found }
    }
    return nil
  }

  /// How many values of a tag are not empty.
  func count(_ tag: FieldTag) -> Int {
    guard mayHold(tag) else { return 0 }
    return fields.count { $0.tag == tag && $0.end > $0.start }
  }

  /// The values of a tag that are not empty, in file order.
  func values(_ tag: FieldTag) -> [ByteText] {
    guard mayHold(tag) else { return [] }
    return fields.lazy.filter { $0.tag == tag && $0.end > $0.start }.map { value($0) }
  }

  /// The values of several tags, tag by tag.
  func values(_ tags: FieldTag...) -> [ByteText] { tags.flatMap { values($0) } }

  /// The first value of a tag of which something is left on one clean line.
  @inline(__always)
  func line(_ tag: FieldTag) -> String? {
    guard mayHold(tag) else { return nil }
    for field in fields where field.tag == tag && field.end > field.start {
      if let line = CleanText.line(value(field)) { return line }
    }
    return nil
  }

  /// Whether no field but those of a tag has a value.
  func isEmpty(but tag: FieldTag? = nil) -> Bool {
    fields.allSatisfy { field in
      field.tag == tag || value(field).allSatisfy { $0 == 0x0A }
    }
  }

  /// The numbers in the fields of some tags.
  func serialNumbers(_ tags: FieldTag...) -> SerialNumbers {
    var numbers = SerialNumbers(.empty)
    for tag in tags { forEach(tag) { numbers.read($0) } }
    return numbers
  }

  /// All fields as they were read.
  var rawFields: RawFields {
    let valueBytes = fields.reduce(0) { $0 + $1.end - $1.start }
    return RawFieldPen.fields(count: fields.count, bytes: valueBytes) { pen in
      for field in fields { pen.append(field.tag, value(field)) }
    }
  }
}
