/// What the words of a sentence show about its place in a report.
package struct Cue: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  static let aim = Cue(rawValue: 1 << 0)
  static let method = Cue(rawValue: 1 << 1)
  static let finding = Cue(rawValue: 1 << 2)
  static let announcement = Cue(rawValue: 1 << 3)
  static let conclusion = Cue(rawValue: 1 << 4)
  static let account = Cue(rawValue: 1 << 5)
  static let advice = Cue(rawValue: 1 << 6)
  static let authors = Cue(rawValue: 1 << 7)
  static let primary = Cue(rawValue: 1 << 8)
  static let secondary = Cue(rawValue: 1 << 9)
  static let documents = Cue(rawValue: 1 << 10)
  static let past = Cue(rawValue: 1 << 11)
}
