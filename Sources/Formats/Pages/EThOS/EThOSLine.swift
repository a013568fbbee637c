/// A line of an EThOS page, taken apart at its labels.
struct EThOSLine: Sendable, Hashable {
  /// What stands before the first label.
  let opening: String
  let fields: [EThOSField]

  init(_ line: PageLine) {
    let bytes = Array(line.text.utf8)
    var marks = Self.marks(in: bytes, among: EThOSLabel.allCases)
    if let first = marks.first, first.start == 0 {
      if first.label == .abstract { marks = [first] + Self.closingMarks(in: bytes, after: first) }
    } else {
      // Prose before the first label: an abstract, which may only be followed by closing labels.
      marks = Self.closingMarks(in: bytes, after: nil)
    }
    opening = Self.text(bytes, 0, marks.first?.start ?? bytes.count)
    fields = marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].start : bytes.count
      return EThOSField(
        label: mark.label,
        value: Self.text(bytes, mark.end, end),
        line: line.number
      )
    }
  }

  private struct Mark {
    let label: EThOSLabel
    let start: Int
    let end: Int
  }

  /// Labels with a colon, at the start of the line or after a blank.
  private static func marks(in bytes: [UInt8], among labels: [EThOSLabel]) -> [Mark] {
    var found: [Mark] = []
    for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") {
      for label in labels {
        let start = colon - label.rawValue.utf8.count
        guard start >= found.last?.end ?? 0, start == 0 || ASCII.isSpace(bytes[start - 1]),
          bytes[start..<colon].elementsEqual(label.rawValue.utf8)
        else { continue }
        found.append(Mark(label: label, start: start, end: colon + 1))
      }
    }
    return found
  }

  /// Closing labels count only together: an abstract about supervision may have one of them.
  private static func closingMarks(in bytes: [UInt8], after first: Mark?) -> [Mark] {
    let closing = marks(in: bytes, among: EThOSLabel.closing).filter { $0.start >= first?.end ?? 0 }
    guard Set(closing.map(\.label)).count > 1, let start = closing.first?.end else { return [] }
    // After the abstract all labels count again, as in `EThOS ID: … DOI: …`.
    return [closing[0]] + marks(in: bytes, among: EThOSLabel.allCases).filter { $0.start >= start }
  }

  private static func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self).trimmingBlanks
  }
}
