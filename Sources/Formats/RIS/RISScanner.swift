/// Cuts a text into the records of RIS that it holds, and what stands outside them.
struct RISScanner {
  enum Piece {
    case record(TaggedRecord, RISEnding)
    /// A run of lines outside any record: its first line, and how many there are.
    case outside(line: Int, count: Int)
  }

  private let text: DecodedText
  private let bytes: ByteText
  private let emit: (Piece) throws -> Void
  private var record: TaggedRecord
  private var isOpen = false
  private var style = RISStyle.strict
  private var isDoubleSpaced = false
  private var isAfterType = false
  private var outside: (line: Int, count: Int)?

  static func scan(_ text: DecodedText, emit: (Piece) throws -> Void) throws {
    try withoutActuallyEscaping(emit) { emit in
      var scanner = RISScanner(text: text, emit: emit)
      for line in text.lines { try scanner.take(line) }
      try scanner.close(.endOfFile)
      try scanner.flushOutside()
    }
  }

  private init(text: DecodedText, emit: @escaping (Piece) throws -> Void) {
    self.text = text
    self.emit = emit
    bytes = text.bytes.text(0..<text.bytes.count)
    record = TaggedRecord(of: text.bytes)
  }

  private mutating func take(_ line: TextLine) throws {
    if isOpen, let (tag, value) = RISTagLine.strict(bytes, line.content), tag != "TY", tag != "ER" {
      record.append(tag, value)
      record.end = line.next
      isAfterType = false
      return
    }
    if text.isBlank(line) { return takeBlank() }
    let tagLine = RISTagLine(afterMarkup: bytes, line.content)
    if let tagLine, tagLine.tag == "TY", isType(tagLine) { return try open(tagLine, line) }
    if let tagLine, isTag(tagLine) {
      if tagLine.tag == "ER" { return try end(line) }
      if !isOpen { return try open(tagLine, line) }
      record.append(tagLine.tag, tagLine.value)
      record.end = line.next
    } else if isOpen, continues(line) {
      record.continueField(RISContinuation.read(bytes, line.content))
      record.end = line.next
    } else {
      outside = (outside?.line ?? line.number, (outside?.count ?? 0) + 1)
    }
    isAfterType = false
  }

  /// The tag of the field that a line without a tag would continue.
  private var lastTag: FieldTag? { isOpen ? record.fields.last?.tag : nil }

  /// The line that begins a record: unmistakable, or naming a type that exists.
  private func isType(_ tagLine: RISTagLine) -> Bool {
    if tagLine.style.isStrict { return true }
    // Within a text of several lines only a line in the record's own style begins another.
    if let lastTag, !tagLine.style.fits(style),
      RISTags.freeText.contains(lastTag) || RISTags.lists.contains(lastTag)
    {
      return false
    }
    return RISTypes.isCode(bytes.slice(tagLine.value))
  }

  private func isTag(_ line: RISTagLine) -> Bool {
    guard isOpen else { return line.style.isStrict && RISTags.openings.contains(line.tag) }
    if line.style.isStrict, line.tag != "ER" { return true }
    let isInText = lastTag.map(RISTags.freeText.contains) ?? false
    if line.tag == "ER" {
      // `ER then …` may begin a wrapped line of an abstract.
      let isBare = line.value.isEmpty || bytes[line.value.lowerBound] == UInt8(ascii: "<")
      return (isBare || !isInText) && (line.style.fits(style) || isBare && !line.style.isIndented)
    }
    guard RISTags.known.contains(line.tag) else { return false }
    if line.style.fits(style) { return true }
    // Some exports write single tags with one blank: Fixtures/ris/uneven-blanks.ris
    return !isInText && !line.style.isIndented && !line.style.isLowerCase && line.style.blanks >= 1
      && line.style.hasPlainDash && !line.style.isJoined
  }

  private mutating func open(_ tagLine: RISTagLine, _ line: TextLine) throws {
    try close(.nextRecord)
    try flushOutside()
    record.begin(at: line.start, end: line.next, line: line.number)
    record.append(tagLine.tag, tagLine.value)
    isOpen = true
    style = tagLine.style
    isDoubleSpaced = false
    isAfterType = true
  }

  private mutating func end(_ line: TextLine) throws {
    record.end = line.next
    try close(.endTag)
  }

  private mutating func close(_ ending: RISEnding) throws {
    guard isOpen else { return }
    isOpen = false
    try emit(.record(record, ending))
  }

  private mutating func takeBlank() {
    if isAfterType { isDoubleSpaced = true }
    if isOpen, !isDoubleSpaced { record.noteBlank() }
  }

  /// Whether a line without a tag belongs to the field before it.
  private func continues(_ line: TextLine) -> Bool {
    guard let field = record.fields.last, field.tag != "TY" else { return false }
    guard field.pendingBlanks > 0 else { return true }
    // After a blank line only text goes on; Ovid's `2.` before the next record does not.
    return RISTags.freeText.contains(field.tag) && !isNumbering(line)
  }

  private func isNumbering(_ line: TextLine) -> Bool {
    let number = bytes.slice(line.content).filter { !ASCII.isSpace($0) }
    return number.last == UInt8(ascii: ".") && number.dropLast().allSatisfy(ASCII.isDigit)
  }

  private mutating func flushOutside() throws {
    guard let run = outside else { return }
    outside = nil
    try emit(.outside(line: run.line, count: run.count))
  }
}
