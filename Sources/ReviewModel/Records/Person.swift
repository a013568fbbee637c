/// A person or organisation named in a record.
package struct Person: Sendable, Hashable, Codable {
  package var family: String?
  package var given: String?
  /// The name as it stood, where it has no parts: an organisation, or a name not split.
  package var literal: String?
  /// International Standard Name Identifier, 16 characters without blanks.
  package var isni: String?

  package init(family: String, given: String? = nil, isni: String? = nil) {
    self.family = family
    self.given = given
    self.isni = isni
  }

  package init(literal: String) {
    self.literal = literal
  }

  /// The family name, or the whole name where there are no parts.
  package var name: String { family ?? literal ?? "" }

  /// `Family, Given`, or the literal name.
  package var inverted: String {
    guard let family else { return literal ?? "" }
    return given.map { "\(family), \($0)" } ?? family
  }
}
