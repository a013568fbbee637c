/// The control characters U+0080 to U+009F, which no text means.
enum ControlCharacters {
  /// Puts what Windows-1252 has in their place, and leaves out the marks of catalogues around
  /// articles that do not count in sorting; says whether there were any.
  static func repair(_ scalars: inout [Unicode.Scalar]) -> Bool {
    guard scalars.contains(where: isControl) else { return false }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var open: Unicode.Scalar?
    for (index, scalar) in scalars.enumerated() {
      if let end = open, scalar == end {
        open = nil
      } else if let end = sortingMark(scalar), scalars[index...].contains(end) {
        open = end
      } else {
        result.append(isControl(scalar) ? Windows1252.scalar(UInt8(scalar.value)) : scalar)
      }
    }
    scalars = result
    return true
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x80..<0xA0).contains(scalar.value)
  }

  /// What ends the part that `scalar` begins: in ISO 6630 and in MARC-8.
  private static func sortingMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x98: "\u{9C}"
    case 0x88: "\u{89}"
    default: nil
    }
  }
}
