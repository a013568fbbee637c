/// Whether a sentence ends at a place, and where the next may begin.
struct SentenceEnd {
  let bytes: [UInt8]
  /// Where the sentence began.
  let start: Int

  /// The end of the sentence, after closing quotes and brackets; nil where it goes on.
  func end(at place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): endAtStop(place)
    case UInt8(ascii: "\n"):
      LineEnd(bytes: bytes, start: start).endsSentence(at: place) ? place : nil
    case UInt8(ascii: " "): beginsLabel(at: place + 1) ? place : nil
    default: nil
    }
  }

  private func endAtStop(_ place: Int) -> Int? {
    let end = afterClosers(place + 1)
    guard end < bytes.count else { return end }
    guard ASCII.isSpace(bytes[end]) else { return isGlued(stop: place, next: end) ? end : nil }
    let next = afterSpaces(end)
    guard next < bytes.count else { return end }
    guard beginsSentence(at: next) else { return nil }
    if bytes[place] == UInt8(ascii: "."), end == place + 1,
      Abbreviation.ends(at: place, before: next, in: bytes)
    {
      return nil
    }
    return end
  }

  /// `services.MethodIn the context`: a stop between a lower-case word and a capital.
  private func isGlued(stop: Int, next: Int) -> Bool {
    guard stop > start + 2, next + 1 < bytes.count else { return false }
    let isWordBefore =
      ASCII.isLower(bytes[stop - 1]) && ASCII.isLower(bytes[stop - 2])
      || bytes[stop - 1] == UInt8(ascii: ")")
    return isWordBefore && ASCII.isUpper(bytes[next]) && ASCII.isLower(bytes[next + 1])
      && !isAddress(around: stop)
  }

  /// Web and mail addresses have stops of their own.
  private func isAddress(around stop: Int) -> Bool {
    var place = stop
    while place > start, !ASCII.isSpace(bytes[place - 1]) {
      place -= 1
      if bytes[place] == UInt8(ascii: "/") || bytes[place] == UInt8(ascii: "@") { return true }
    }
    return bytes.count - place > 4 && bytes[place..<place + 4].elementsEqual("www.".utf8)
  }

  private func beginsSentence(at place: Int) -> Bool {
    let byte = bytes[place]
    if ASCII.isLower(byte) { return false }
    guard byte >= 0x80 else { return byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";") }
    let scalar = UTF8Scalar.decode(bytes, at: place).scalar
    return scalar.properties.generalCategory != .lowercaseLetter
  }

  /// A capital label in the middle of a line, as in `… care RESULTS: Nine …`.
  private func beginsLabel(at place: Int) -> Bool {
    guard place < bytes.count, ASCII.isUpper(bytes[place]), !isCapitalWord(before: place - 1) else {
      return false
    }
    var end = place
    while end < bytes.count, ASCII.isUpper(bytes[end]) || bytes[end] == UInt8(ascii: " ") {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return false }
    return Self.labels.contains(String(decoding: bytes[place..<end], as: UTF8.self))
  }

  private func isCapitalWord(before place: Int) -> Bool {
    place > start && (ASCII.isUpper(bytes[place - 1]) || bytes[place - 1] == UInt8(ascii: "&"))
  }

  private func afterClosers(_ place: Int) -> Int {
    var place = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        place += 1
      case 0x80...:
        let (scalar, length) = UTF8Scalar.decode(bytes, at: place)
        guard scalar == "\u{201D}" || scalar == "\u{2019}" || scalar == "»" || scalar == "…" else {
          return place
        }
        place += length
      default: return place
      }
    }
    return place
  }

  private func afterSpaces(_ place: Int) -> Int {
    var place = place
    while place < bytes.count, ASCII.isSpace(bytes[place]) { place += 1 }
    return place
  }

  private static let labels: Set<String> = [
    "BACKGROUND", "INTRODUCTION", "OBJECTIVE", "OBJECTIVES", "AIM", "AIMS", "PURPOSE", "METHOD",
    "METHODS", "DESIGN", "SETTING", "PARTICIPANTS", "MEASURES", "RESULTS", "RESULT", "FINDINGS",
    "DISCUSSION", "CONCLUSION", "CONCLUSIONS", "IMPLICATIONS", "KEYWORDS",
  ]
}
