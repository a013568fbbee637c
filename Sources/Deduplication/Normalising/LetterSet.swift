/// The first letters of some words, as far as 32 bits tell them apart.
struct LetterSet: Sendable, Hashable {
  private var bits: UInt32 = 0

  mutating func insert(_ letter: UInt8) { bits |= 1 << UInt32(letter & 31) }

  /// Whether the two have a letter in common; now and then also where they have none.
  func mayMeet(_ other: LetterSet) -> Bool { bits & other.bits != 0 }
}
