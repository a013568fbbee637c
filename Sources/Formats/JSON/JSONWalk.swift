import ReviewModel

/// Goes through a JSON text of any length, one record at a time.
///
/// The text may be one object, an array of them, an answer of an interface with the records somewhere
/// within it, or several of these one after another, each on its line or not. Arrays that are known to
/// hold records are not laid out as a whole. After damage the walk goes on with the next record that
/// can be told.
struct JSONWalk {
  /// What is met on the way.
  enum Event {
    /// An object, whole or up to where the text ends, and the line on which it begins.
    case object(JSONElement, Range<Int>, line: Int)
    /// What is left of the next object, in which the text ends.
    case cut(ByteText)
    /// A member of the answer around the records.
    case surroundings(key: JSONElement, JSONElement)
    case diagnostic(Diagnostic)
  }

  private let text: ByteText
  private let file: String
  private let visit: (Event) throws -> Bool
  private var tape = JSONTape()
  private var position = 0
  /// The line at an offset, counted on from there.
  private var line = 1
  private var counted = 0
  /// How often the text was broken.
  private var failures = 0
  /// Whether the text ended in the middle.
  private var isCut = false

  /// `visit` says whether it could make something of an object.
  init(_ text: ByteText, of file: String, visit: @escaping (Event) throws -> Bool) {
    self.text = text
    self.file = file
    self.visit = visit
  }

  /// Goes through the whole text.
  mutating func run() throws {
    while skipBetween(), !isCut {
      _ = try value(depth: 0)
    }
  }

  /// Of answers within answers; records lie deeper only within records.
  private static let maximalDepth = 8

  /// Members that hold the records of an answer, or an object that holds them.
  private static let wrappers: [StaticString] = [
    "items", "results", "data", "message", "hits", "response", "docs", "resultList", "result",
    "records", "References", "@graph", "search-results", "entry", "entries", "works", "studies",
    "publications", "articles", "papers", "documents", "itemListElement", "dataFeedElement", "feed",
  ]

  /// Skips blanks, commas, record separators and byte-order marks; false at the end of the text.
  private mutating func skipBetween() -> Bool {
    while true {
      position = text.endOfJSONBlanks(from: position)
      guard position < text.count else { return false }
      switch text[position] {
      case UInt8(ascii: ","), 0x1E, UInt8(ascii: ";"): position += 1
      case 0xEF where text.slice(from: position).hasPrefix("\u{FEFF}"): position += 3
      default: return true
      }
    }
  }

  /// Goes through the value at the position; whether something could be made of it.
  private mutating func value(depth: Int) throws -> Bool {
    switch text[position] {
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "{") where depth < Self.maximalDepth: return try answer(depth: depth)
    default: return try laidOut()
    }
  }

  private mutating func array(depth: Int) throws -> Bool {
    position += 1
    var isOfUse = false
    while skipBetween() {
      switch text[position] {
      case UInt8(ascii: "]"):
        position += 1
        return isOfUse
      case UInt8(ascii: "[") where depth < Self.maximalDepth:
        if try array(depth: depth + 1) { isOfUse = true }
      default:
        if try laidOut() { isOfUse = true }
      }
      if isCut { return isOfUse }
    }
    try reportCut(at: text.count)
    return isOfUse
  }

  /// An object that may be a record, or an answer of any length with records in it.
  ///
  /// What is short is laid out as a whole. Of what is long, or damaged, the members are gone through
  /// one at a time; only where none of them held records, the object is laid out all the same.
  private mutating func answer(depth: Int) throws -> Bool {
    let start = position
    let near = text.slice(upTo: min(text.count, start + Self.shortAnswer))
    let ending = tape.read(near, from: start)
    if case .whole = ending { return try handOn(ending, from: start) }
    var isOfUse = false
    position += 1
    while skipBetween(), text[position] == UInt8(ascii: "\"") {
      guard let isRecords = try member(depth: depth) else { break }
      if isRecords { isOfUse = true }
      if isCut { return isOfUse }
    }
    guard isOfUse else {
      position = start
      return try laidOut()
    }
    if position < text.count, text[position] == UInt8(ascii: "}") {
      position += 1
    } else {
      try reportDamage()
    }
    return true
  }

  /// In bytes; an object up to this is laid out before it is known what it is.
  private static let shortAnswer = 1 << 18

  /// Goes through a member of an answer; whether it held records, nil where it is damaged.
  private mutating func member(depth: Int) throws -> Bool? {
    guard case .whole(let end) = tape.read(text, from: position),
      let key = JSONElement(tape, of: text)
    else { return nil }
    let colon = text.endOfJSONBlanks(from: end)
    guard colon < text.count, text[colon] == UInt8(ascii: ":") else { return nil }
    let start = text.endOfJSONBlanks(from: colon + 1)
    guard start < text.count else { return nil }
    if isContainer(start), Self.isWrapper(key) || holdsRecords(start) {
      position = start
      return try value(depth: depth + 1)
    }
    guard case .whole(let next) = tape.read(text, from: start),
      let element = JSONElement(tape, of: text)
    else { return nil }
    _ = try visit(.surroundings(key: key, element))
    position = next
    return false
  }

  /// Whether a key is one under which answers hold their records, or the object that holds them.
  static func isWrapper(_ key: JSONElement) -> Bool { wrappers.contains(where: key.says) }

  /// Whether an array under another key begins with what is surely a record.
  private mutating func holdsRecords(_ position: Int) -> Bool {
    let start = text.endOfJSONBlanks(from: position + 1)
    guard text[position] == UInt8(ascii: "["), start < text.count,
      text[start] == UInt8(ascii: "{"), case .whole = tape.read(text, from: start),
      let element = JSONElement(tape, of: text), let dialect = JSONDialect(of: element)
    else { return false }
    return dialect != .plain
  }

  private func isContainer(_ position: Int) -> Bool {
    text[position] == UInt8(ascii: "[") || text[position] == UInt8(ascii: "{")
  }

  /// Lays out the value at the position, hands it on, and goes behind it.
  private mutating func laidOut() throws -> Bool {
    try handOn(tape.read(text, from: position), from: position)
  }

  private mutating func handOn(_ ending: JSONEnding, from start: Int) throws -> Bool {
    let line = line(at: start)
    switch ending {
    case .whole(let end):
      position = end
      if let flaw = tape.flaw { try report(flaw, .warning, "json-repaired", "read all the same") }
      guard let element = JSONElement(tape, of: text) else { return false }
      return try visit(.object(element, start..<end, line: line))
    case .truncated:
      try reportCut(at: text.count)
      guard let end = tape.endAtLastWholeMember(of: text), let element = JSONElement(tape, of: text)
      else { return false }
      _ = try visit(.cut(text.slice(from: end)))
      return try visit(.object(element, start..<text.count, line: line))
    case .broken(let error):
      try report(error, .error, "json-syntax", "the rest of the record is lost")
      try goOn(after: start, brokenAt: error.offset)
      return false
    }
  }

  /// Goes to the next object that begins as the broken one did.
  ///
  /// That is on a line of its own with the same blanks before it, or else with the same key.
  private mutating func goOn(after start: Int, brokenAt offset: Int) throws {
    failures += 1
    guard failures < Self.maximalFailures else {
      throw ReadStop(rule: "json-syntax", reason: "too much of it is no JSON", line: line)
    }
    var lineStart = start
    while lineStart > 0, start - lineStart < Self.longestOpening,
      text[lineStart - 1] == 0x20 || text[lineStart - 1] == 0x09
    {
      lineStart -= 1
    }
    var pattern: [UInt8]
    if lineStart == 0 || text[lineStart - 1] == 0x0A {
      pattern = [0x0A] + Array(text.slice(lineStart..<start + 1))
    } else {
      let opening = text.slice(start..<min(text.count, start + Self.longestOpening))
      let colon = opening.firstOffset(of: UInt8(ascii: ":"))
      pattern = Array(opening.slice(upTo: colon.map { $0 + 1 } ?? opening.count))
    }
    let from = min(text.count, max(start + 1, offset - pattern.count + 1))
    let found = text.firstOffset(of: pattern, from: from)
    let skipped = pattern.first == 0x0A ? pattern.count - 1 : 0
    position = found.map { $0 + skipped } ?? text.count
  }

  /// In bytes, with which an object is compared to others.
  private static let longestOpening = 80

  private static let maximalFailures = 10_000

  private mutating func reportDamage() throws {
    guard position < text.count else { return try reportCut(at: text.count) }
    let message = "the answer around the records goes on badly"
    let error = JSONSyntaxError(message: message, offset: position)
    try report(error, .error, "json-syntax", "what follows was searched for records")
    try goOn(after: position, brokenAt: position + 1)
  }

  private mutating func reportCut(at offset: Int) throws {
    guard !isCut else { return }
    isCut = true
    position = text.count
    let place = Place(file: file, line: line(at: offset))
    let diagnostic = Diagnostic(
      .error,
      rule: "truncated-file",
      "the file ends in the middle of a record or list",
      at: place,
      help: "export it again; what was whole has been read"
    )
    _ = try visit(.diagnostic(diagnostic))
  }

  private mutating func report(
    _ error: JSONSyntaxError,
    _ severity: Diagnostic.Severity,
    _ rule: String,
    _ consequence: String
  ) throws {
    let offset = min(error.offset, text.count)
    // Texts on one line may be long, and their columns are of no use.
    let near = max(0, offset - 200)
    let feed = text.slice(near..<offset).lastIndex(of: 0x0A)
    let column = feed.map { offset - near - $0 } ?? (near == 0 ? offset + 1 : nil)
    let place = Place(file: file, line: line(at: offset), column: column)
    let message = "\(error.message); \(consequence)"
    _ = try visit(.diagnostic(Diagnostic(severity, rule: rule, message, at: place)))
  }

  /// The line of an offset; what lies before is counted once.
  private mutating func line(at offset: Int) -> Int {
    if offset < counted { return line - text.lineFeeds(in: offset..<counted) }
    line += text.lineFeeds(in: counted..<offset)
    counted = offset
    return line
  }
}
