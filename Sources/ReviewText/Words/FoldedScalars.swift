/// What single characters fold to, for those that texts in Latin and Greek letters are made of.
///
/// Folding takes a text apart, drops its accents and looks at each scalar by itself, so that for
/// these scalars it can be looked up: what lies beyond them goes the long way.
enum FoldedScalars {
  /// The bytes a scalar folds to, blanks as they fall; nil where it has to go the long way.
  static func folded(_ scalar: UInt32) -> ArraySlice<UInt8>? {
    switch scalar {
    case letters: letterForms[Int(scalar - letters.lowerBound)]
    case punctuation: punctuationForms[Int(scalar - punctuation.lowerBound)]
    default: nil
    }
  }

  /// Latin letters with their accents, modifiers, combining marks and Greek.
  private static let letters: Range<UInt32> = 0x80..<0x400
  /// Dashes, quotation marks and blanks.
  private static let punctuation: Range<UInt32> = 0x2000..<0x2070

  private static let letterForms = forms(of: letters)
  private static let punctuationForms = forms(of: punctuation)

  private static func forms(of scalars: Range<UInt32>) -> [ArraySlice<UInt8>] {
    scalars.map { value in
      guard let scalar = Unicode.Scalar(value) else { return [] }
      return Folding.spelled(Folding.simplified(String(scalar)))[...]
    }
  }
}
