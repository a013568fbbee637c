/// Reads one term; a term is small, so clarity comes before speed.
struct TermParser {
  private let source: String
  private let bytes: [UInt8]
  private var place = 0

  init(_ source: String) {
    self.source = source
    bytes = Array(source.utf8)
  }

  mutating func parse() throws(TermSyntaxError) -> TermPattern.Form {
    let first = try parsePhrase(after: nil)
    skipSpace()
    guard place < bytes.count else { return .phrase(first) }
    let distance = try parseNear()
    let second = try parsePhrase(after: "NEAR/\(distance)")
    skipSpace()
    guard place == bytes.count else {
      throw error("a term holds one NEAR at most, and phrases stand in quotation marks")
    }
    return .near(first, distance, second)
  }

  private mutating func parsePhrase(
    after operation: String?
  ) throws(TermSyntaxError) -> TermPhrase {
    skipSpace()
    guard place < bytes.count else {
      throw error(operation.map { "a word or phrase must follow \($0)" } ?? "the term is empty")
    }
    guard bytes[place] == Self.quote else { return try phrase(of: parseBareWord()) }
    let start = place + 1
    guard let end = bytes[start...].firstIndex(of: Self.quote) else {
      throw error("the quotation mark is not closed")
    }
    place = end + 1
    return try phrase(of: start..<end)
  }

  private mutating func parseBareWord() throws(TermSyntaxError) -> Range<Int> {
    let start = place
    while place < bytes.count, !ASCII.isSpace(bytes[place]) {
      if bytes[place] == Self.quote { throw error("a quotation mark stands inside a word") }
      place += 1
    }
    return start..<place
  }

  private mutating func parseNear() throws(TermSyntaxError) -> Int {
    let start = place
    let word = String(decoding: bytes[try parseBareWord()], as: UTF8.self)
    guard word.hasPrefix("NEAR") else {
      place = start
      throw error("several words are a phrase and stand in quotation marks, or need NEAR/n between")
    }
    guard word.hasPrefix("NEAR/"), let distance = Int(word.dropFirst(5)), distance >= 0 else {
      place = start
      throw error("NEAR is written with a number of words, as in NEAR/3")
    }
    return distance
  }

  private mutating func phrase(of range: Range<Int>) throws(TermSyntaxError) -> TermPhrase {
    var apart: [TermWord] = []
    var joined: [TermWord] = []
    var hasCompound = false
    for part in words(in: range) {
      let isPrefix = bytes[part].last == Self.star
      let body = isPrefix ? part.dropLast() : part
      if let star = body.first(where: { bytes[$0] == Self.star }) {
        place = star
        throw error("a star stands at the end of a word only")
      }
      let pieces = self.pieces(of: body)
      guard let last = pieces.last else {
        place = part.lowerBound
        throw error("a word needs a letter or digit")
      }
      for piece in pieces { apart.append(word(bytes[piece], isPrefix && piece == last)) }
      joined.append(word(pieces.flatMap { bytes[$0] }, isPrefix))
      hasCompound = hasCompound || pieces.count > 1
    }
    guard !apart.isEmpty else {
      place = range.lowerBound
      throw error("the phrase is empty")
    }
    return TermPhrase(alternatives: hasCompound ? [apart, joined] : [apart])
  }

  private func word(_ bytes: some Collection<UInt8>, _ isPrefix: Bool) -> TermWord {
    TermWord(key: WordKey.key(bytes, isPrefix: isPrefix), isPrefix: isPrefix)
  }

  private func words(in range: Range<Int>) -> [Range<Int>] {
    let stretch = bytes[range]
    return stretch.split(whereSeparator: ASCII.isSpace).map { $0.startIndex..<$0.endIndex }
  }

  /// The parts of a compound, cut where the text is cut into words.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    var scanner = WordScanner(bytes: Array(bytes[range]))
    var pieces: [Range<Int>] = []
    while let (piece, _) = scanner.next() {
      pieces.append(piece.lowerBound + range.lowerBound..<piece.upperBound + range.lowerBound)
    }
    return pieces
  }

  private mutating func skipSpace() {
    while place < bytes.count, ASCII.isSpace(bytes[place]) { place += 1 }
  }

  private func error(_ message: String) -> TermSyntaxError {
    TermSyntaxError(term: source, column: place + 1, message: message)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let star = UInt8(ascii: "*")
}
