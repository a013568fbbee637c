/// Who makes the statement of an excerpt.
package enum Speaker: String, Sendable, Hashable, Codable, CaseIterable {
  /// The study's participants or data, as reported.
  case finding
  /// The authors, interpreting or recommending.
  case authors
  /// Policy, literature or definitions that the report starts from.
  case background
}
