/// Undoes a second encoding, and drops what is no text from a line.
///
/// A sequence is repaired where it is exactly what some character becomes when its UTF-8 is taken
/// for another encoding, and where it can hardly be meant: `Ã©` is é, but `Å³` is the cube of an
/// Ångström.
struct MojibakeRepair {
  private let pages: [CodePageReversal] = CodePageReversal.usual

  /// Text may have been encoded twice more than once.
  private static let rounds = 3

  /// A line as it was meant.
  mutating func repaired(_ line: [UInt8], line number: Int, _ notices: inout DecodingNotices)
    -> [UInt8]
  {
    guard Self.isConcerning(line) else { return line }
    let kept = line.contains(0) ? line.filter { $0 != 0 } : line
    if kept.count < line.count { notices.drop(line: number) }
    var scalars = Array(String(decoding: kept, as: UTF8.self).unicodeScalars)
    var isRepaired = false
    for _ in 0..<Self.rounds {
      guard let better = round(scalars) else { break }
      scalars = better
      isRepaired = true
    }
    if ControlCharacters.repair(&scalars) { notices.control(line: number) }
    var result: [UInt8] = []
    result.reserveCapacity(kept.count)
    for scalar in scalars { scalar.appendUTF8(to: &result) }
    if isRepaired { notices.repair(line: number, result) }
    if Self.isSuspicious(scalars) { notices.suspect(line: number, result) }
    return result
  }

  private static func isConcerning(_ line: [UInt8]) -> Bool {
    ByteText.lending(line) { text in
      var survey = ByteSurvey()
      var position = 0
      return survey.nextConcern(in: text, position: &position, limit: text.count) != nil
    }
  }

  /// One step back; nil where nothing is sure.
  private func round(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    for page in pages {
      let found = page.sequences(in: scalars)
      guard found.contains(where: \.isSure) else { continue }
      var result: [Unicode.Scalar] = []
      var position = 0
      for sequence in found {
        result += scalars[position..<sequence.range.lowerBound]
        result.append(sequence.meaning)
        position = sequence.range.upperBound
      }
      return result + scalars[position...]
    }
    return nil
  }

  /// `Ã` and `Â` before a sign, `â€`: what is left of a second encoding that cannot be undone.
  private static func isSuspicious(_ scalars: [Unicode.Scalar]) -> Bool {
    for (scalar, next) in zip(scalars, scalars.dropFirst()) {
      switch (scalar, next) {
      case ("â", "€"), ("â", "\u{80}"): return true
      case ("Ã", "\u{80}"..."\u{BF}") where next != "»" && next != "\u{A0}": return true
      case ("Â", "\u{A0}"), ("Â", "°"), ("Â", "±"): return true
      default: continue
      }
    }
    return false
  }
}
