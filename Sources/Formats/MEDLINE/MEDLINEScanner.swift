/// Cuts a text into the records of MEDLINE that it holds.
struct MEDLINEScanner {
  enum Piece {
    case record(TaggedRecord)
    /// A line that no record holds.
    case outside(line: Int)
  }

  private let text: DecodedText
  private let bytes: ByteText
  private let emit: (Piece) throws -> Void
  private var record: TaggedRecord
  private var isOpen = false
  private var isAfterBlank = false

  static func scan(_ text: DecodedText, emit: (Piece) throws -> Void) throws {
    try withoutActuallyEscaping(emit) { emit in
      var scanner = MEDLINEScanner(text: text, emit: emit)
      for line in text.lines { try scanner.take(line) }
      try scanner.close()
    }
  }

  private init(text: DecodedText, emit: @escaping (Piece) throws -> Void) {
    self.text = text
    self.emit = emit
    bytes = text.borrowed(0..<text.bytes.count)
    record = TaggedRecord(of: text.bytes)
  }

  private mutating func take(_ line: TextLine) throws {
    let content = line.content
    if !content.isEmpty, isOpen, bytes[content.lowerBound] == 0x20 {
      let value = trimmed(content)
      if value.isEmpty { return isAfterBlank = true }
      record.continueField(value)
      record.end = line.next
    } else if let tagLine = MEDLINETagLine(bytes, content) {
      if begins(tagLine) {
        try close()
        record.begin(at: line.start, end: line.next, line: line.number)
        isOpen = true
      }
      record.append(tagLine.tag, tagLine.value)
      record.end = line.next
    } else if text.isBlank(line) {
      return isAfterBlank = true
    } else if isOpen, ASCII.isSpace(bytes[content.lowerBound]) {
      record.continueField(trimmed(content))
      record.end = line.next
    } else {
      try emit(.outside(line: line.number))
    }
    isAfterBlank = false
  }

  private func trimmed(_ content: Range<Int>) -> Range<Int> {
    var start = content.lowerBound
    var end = content.upperBound
    while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// A record begins after a blank line, with its number, or with its owner in ERIC.
  private func begins(_ tagLine: MEDLINETagLine) -> Bool {
    if !isOpen || isAfterBlank { return true }
    // Tags that begin a record, whatever went before.
    guard tagLine.tag == "PMID" || tagLine.tag == "PMC" || tagLine.tag == "OWN",
      isThere(tagLine.tag)
    else { return false }
    return tagLine.tag != "OWN" || !isThere("PMID")
  }

  /// Whether the record has a field of a tag, be it empty.
  private func isThere(_ tag: FieldTag) -> Bool {
    record.mayHold(tag) && record.fields.contains { $0.tag == tag }
  }

  private mutating func close() throws {
    guard isOpen else { return }
    isOpen = false
    try emit(.record(record))
  }
}
