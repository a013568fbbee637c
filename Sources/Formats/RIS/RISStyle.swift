/// How a RIS file writes what stands around a tag: `TY  - `, `ty - `, or with no-break spaces.
struct RISStyle: Hashable {
  let isIndented: Bool
  let isLowerCase: Bool
  /// Whether only blanks stand between tag and dash.
  let hasPlainBlanks: Bool
  /// Between tag and dash.
  let blanks: Int
  let hasPlainDash: Bool
  /// Whether the value follows the dash without a blank.
  let isJoined: Bool

  /// As the format's description has it.
  static let strict = RISStyle(
    isIndented: false,
    isLowerCase: false,
    hasPlainBlanks: true,
    blanks: 2,
    hasPlainDash: true,
    isJoined: false
  )

  /// As the format's description has it: two blanks and a hyphen after capitals.
  var isStrict: Bool {
    !isIndented && !isLowerCase && hasPlainBlanks && blanks >= 2 && hasPlainDash
  }

  /// Whether a tag written like this can belong to a record whose first tag is written like `other`.
  func fits(_ other: RISStyle) -> Bool {
    (!isIndented || other.isIndented) && (!isLowerCase || other.isLowerCase)
      && (hasPlainBlanks || !other.hasPlainBlanks || blanks == 1)
      && (hasPlainDash || !other.hasPlainDash)
      && (blanks >= 2 || other.blanks == blanks)
      // `X2-ray` and `US -based` are words of a text.
      && (!isJoined || blanks >= 2 || other.isJoined)
  }
}
