/// What characters beyond ASCII become when texts are folded.
///
/// Worked out once for the letters and signs that occur in most texts, as asking Unicode about each
/// of them costs more than everything else that is done with a text.
package enum FoldedScalar {
  /// Lower-case letters and digits without accents; a blank for what is neither, nothing for marks.
  package static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case letters: letterTable[Int(scalar.value - letters.lowerBound)]
    case signs: signTable[Int(scalar.value - signs.lowerBound)]
    default: workedOut(scalar)
    }
  }

  /// Latin letters with accents, and Greek.
  private static let letters: Range<UInt32> = 0x80..<0x400
  /// Dashes, quotation marks and mathematical signs.
  private static let signs: Range<UInt32> = 0x2000..<0x2300

  private static let letterTable = table(of: letters)
  private static let signTable = table(of: signs)

  private static func table(of values: Range<UInt32>) -> [[UInt8]] {
    values.map { Unicode.Scalar($0).map(workedOut) ?? [] }
  }

  private static func workedOut(_ scalar: Unicode.Scalar) -> [UInt8] {
    Folding.simplified(String(scalar)).flatMap { plain in
      Folding.isLetter(plain) ? Array(String(plain).utf8) : [UInt8(ascii: " ")]
    }
  }
}
