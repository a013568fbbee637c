/// Words whose stop does not end a sentence.
enum Abbreviation {
  /// Whether the stop at a place belongs to the word before it; `next` is where another begins.
  static func ends(
    at stop: Int,
    before next: Int,
    in bytes: [UInt8]
  ) -> Bool {
    let start = wordStart(before: stop, in: bytes)
    guard start < stop else { return false }
    let word = String(decoding: bytes[start..<stop], as: UTF8.self).lowercased()
    if always.contains(word) { return true }
    if beforeNumbers.contains(word) { return ASCII.isDigit(bytes[next]) }
    guard isInitials(bytes[start..<stop]) else { return false }
    return !beginsFreshly(at: next, in: bytes)
  }

  /// Letters and stops before a place: `e.g`, `U.K`, `al`.
  private static func wordStart(before stop: Int, in bytes: [UInt8]) -> Int {
    var start = stop
    while start > 0,
      ASCII.isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    return start > 0 && ASCII.isDigit(bytes[start - 1]) ? stop : start
  }

  /// `J` or `U.K`: capitals with stops between.
  private static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    word.enumerated().allSatisfy { offset, byte in
      offset.isMultiple(of: 2) ? ASCII.isUpper(byte) : byte == UInt8(ascii: ".")
    }
  }

  /// Whether the next word is one that sentences begin with, and names do not.
  private static func beginsFreshly(
    at next: Int,
    in bytes: [UInt8]
  ) -> Bool {
    var end = next
    while end < bytes.count, ASCII.isLetter(bytes[end]) { end += 1 }
    return openings.contains(String(decoding: bytes[next..<end], as: UTF8.self))
  }

  private static let always: Set<String> = [
    "e.g", "eg", "i.e", "ie", "vs", "cf", "al", "dr", "mr", "mrs", "ms", "prof", "st", "sr", "jr",
    "approx", "resp", "incl", "viz", "ed", "eds", "dept", "univ",
  ]

  private static let beforeNumbers: Set<String> = [
    "no", "nos", "fig", "figs", "eq", "vol", "p", "pp", "ch", "chap", "sec", "ca", "c", "ref", "n",
  ]

  private static let openings: Set<String> = [
    "The", "This", "These", "Those", "We", "It", "In", "Our", "There", "They", "Here", "However",
    "Participants", "Results", "Methods", "Findings", "Conclusions", "Data", "Semi", "A", "An",
  ]
}
