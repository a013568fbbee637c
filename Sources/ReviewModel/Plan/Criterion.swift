/// A rule with an ID that decides, or helps people to decide, which records a review keeps.
package struct Criterion: Sendable, Hashable, Codable, Identifiable {
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case include, exclude
  }

  package let id: ID
  package let kind: Kind
  package let level: ScreeningLevel
  package let label: String
  /// Nil where only a person can tell.
  package let when: Condition?
  /// Whether it may remove a record before a person sees it.
  package let isAutomatic: Bool

  package init(
    id: ID,
    kind: Kind,
    level: ScreeningLevel,
    label: String,
    when: Condition?,
    isAutomatic: Bool
  ) {
    self.id = id
    self.kind = kind
    self.level = level
    self.label = label
    self.when = when
    self.isAutomatic = isAutomatic
  }

  /// The name of a criterion, as decisions refer to it.
  package struct ID: TextID {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }
  }
}
