/// What the vocabulary says of a word of a title.
struct WordTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  /// Left out when the substance of a title is weighed.
  static let small = WordTraits(rawValue: 1 << 0)
  /// Shared by the titles of many reports.
  static let generic = WordTraits(rawValue: 1 << 1)
  /// Part of the formulas in which titles name a design.
  static let formulaic = WordTraits(rawValue: 1 << 2)
  static let english = WordTraits(rawValue: 1 << 3)
  static let foreign = WordTraits(rawValue: 1 << 4)
  static let negation = WordTraits(rawValue: 1 << 5)
  /// A number in words or in Roman figures.
  static let numeral = WordTraits(rawValue: 1 << 6)

  /// The traits of a word that makes another report of a title.
  static func marking(_ mark: TitleMark) -> WordTraits {
    WordTraits(rawValue: UInt16(TitleMarks(mark).rawValue) << 8)
  }

  var marks: TitleMarks { TitleMarks(rawValue: UInt8(rawValue >> 8)) }
}
