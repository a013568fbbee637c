/// What kind of evidence an excerpt gives.
package enum Evidence: String, Sendable, Hashable, Codable, CaseIterable {
  case primary
  /// Reported from other studies.
  case secondary
  /// Taken from documents, such as guidance or policy.
  case documents
}
