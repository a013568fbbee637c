/// Cuts a text into the records of RIS that it holds, and what stands outside them.
struct RISScanner {
  enum Piece {
    case record(RISRecordText)
    /// A run of lines outside any record: its first line, and how many there are.
    case outside(line: Int, count: Int)
  }

  private let text: DecodedText
  private let emit: (Piece) throws -> Void
  private var current: RISRecordText?
  private var style: RISStyle?
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
  }

  private mutating func take(_ line: TextLine) throws {
    if text.isBlank(line) { return takeBlank() }
    let tagLine = RISTagLine(afterMarkup: text.bytes, line.content)
    if let tagLine, tagLine.tag == "TY", isType(tagLine) { return try open(tagLine, line) }
    if let tagLine, isTag(tagLine) {
      if tagLine.tag == "ER" { return try end(tagLine, line) }
      if current == nil { return try open(tagLine, line) }
      add(tagLine, line)
    } else if current != nil, try continues(line) {
      continueField(line)
    } else {
      outside = (outside?.line ?? line.number, (outside?.count ?? 0) + 1)
    }
    isAfterType = false
  }

  /// The line that begins a record: unmistakable, or naming a type that exists.
  private func isType(_ tagLine: RISTagLine) -> Bool {
    if tagLine.style.isStrict { return true }
    // Within a text of several lines only a line in the record's own style begins another.
    if let tag = current?.fields.last?.tag, let style, !tagLine.style.fits(style),
      RISTags.freeText.contains(tag) || RISTags.lists.contains(tag)
    {
      return false
    }
    return RISTypes.isCode(text.string(tagLine.value))
  }

  private func isTag(_ line: RISTagLine) -> Bool {
    guard let current, let style else {
      return line.style.isStrict && RISTags.openings.contains(line.tag)
    }
    if line.style.isStrict, line.tag != "ER" { return true }
    let isInText = RISTags.freeText.contains(current.fields.last?.tag ?? "")
    if line.tag == "ER" {
      // `ER then …` may begin a wrapped line of an abstract.
      let isBare = line.value.isEmpty || text.bytes[line.value.lowerBound] == UInt8(ascii: "<")
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
    current = RISRecordText(start: line.start, line: line.number, end: line.next)
    style = tagLine.style
    isDoubleSpaced = false
    add(tagLine, line)
    isAfterType = true
  }

  private mutating func end(_ tagLine: RISTagLine, _ line: TextLine) throws {
    current?.end = line.next
    try close(.endTag)
  }

  private mutating func close(_ ending: RISRecordText.End) throws {
    guard var record = current else { return }
    record.ending = ending
    current = nil
    try emit(.record(record))
  }

  private mutating func add(_ tagLine: RISTagLine, _ line: TextLine) {
    current?.fields.append(.init(tag: tagLine.tag, lines: [text.string(tagLine.value)]))
    current?.end = line.next
  }

  private mutating func takeBlank() {
    if isAfterType { isDoubleSpaced = true }
    guard let last = current?.fields.indices.last, !isDoubleSpaced else { return }
    current?.fields[last].pendingBlanks += 1
  }

  /// Whether a line without a tag belongs to the field before it.
  private func continues(_ line: TextLine) throws -> Bool {
    guard let field = current?.fields.last else { return false }
    if field.tag == "TY" { return false }
    guard field.pendingBlanks > 0 else { return true }
    // After a blank line only text goes on; Ovid's `2.` before the next record does not.
    return RISTags.freeText.contains(field.tag) && !isNumbering(line)
  }

  private func isNumbering(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.content].filter { !ASCII.isSpace($0) }
    return bytes.last == UInt8(ascii: ".") && bytes.dropLast().allSatisfy(ASCII.isDigit)
  }

  private mutating func continueField(_ line: TextLine) {
    guard let last = current?.fields.indices.last, var field = current?.fields[last] else { return }
    current?.fields[last].lines = []
    field.lines += Array(repeating: "", count: min(field.pendingBlanks, 1))
    field.pendingBlanks = 0
    field.lines.append(RISContinuation.read(text, line))
    current?.fields[last] = field
    current?.end = line.next
  }

  private mutating func flushOutside() throws {
    guard let run = outside else { return }
    outside = nil
    try emit(.outside(line: run.line, count: run.count))
  }
}
