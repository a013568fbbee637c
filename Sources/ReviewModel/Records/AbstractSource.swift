/// Whose words an abstract is in.
package enum AbstractSource: String, Sendable, Hashable, Codable {
  case authors
  /// Somebody else's words: never shown in quotation marks.
  case paraphrase
}
