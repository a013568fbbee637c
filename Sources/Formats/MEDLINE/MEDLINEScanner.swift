/// Cuts a text into the records of MEDLINE that it holds.
struct MEDLINEScanner {
  enum Piece {
    case record(MEDLINERecordText)
    /// A line that no record holds.
    case outside(line: Int)
  }

  /// Tags that begin a record, whatever went before.
  private static let openings: Set<String> = ["PMID", "PMC", "OWN"]

  private let text: DecodedText
  private let emit: (Piece) throws -> Void
  private var current: MEDLINERecordText?
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
  }

  private mutating func take(_ line: TextLine) throws {
    if text.isBlank(line) {
      isAfterBlank = true
      return
    }
    if let tagLine = MEDLINETagLine(text.bytes, line.content) {
      if begins(tagLine) {
        try close()
        current = MEDLINERecordText(start: line.start, line: line.number, end: line.next)
      }
      current?.open(tagLine.tag, text.string(tagLine.value))
      current?.end = line.next
    } else if let first = text.bytes[line.content].first, ASCII.isSpace(first), current != nil {
      let content = text.bytes[line.content]
      let end = content.lastIndex { !ASCII.isSpace($0) }.map { $0 + 1 } ?? content.startIndex
      let start = content.firstIndex { !ASCII.isSpace($0) } ?? end
      current?.continueField(text.string(start..<end))
      current?.end = line.next
    } else {
      try emit(.outside(line: line.number))
    }
    isAfterBlank = false
  }

  /// A record begins after a blank line, with its number, or with its owner in ERIC.
  private func begins(_ tagLine: MEDLINETagLine) -> Bool {
    guard let current else { return true }
    if isAfterBlank { return true }
    guard Self.openings.contains(tagLine.tag), current.holds(tagLine.tag) else { return false }
    return tagLine.tag != "OWN" || !current.holds("PMID")
  }

  private mutating func close() throws {
    guard let record = current else { return }
    current = nil
    try emit(.record(record))
  }
}
