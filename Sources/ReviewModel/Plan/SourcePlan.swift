/// An information source as the protocol names it.
package struct SourcePlan: Sendable, Hashable, Codable {
  package let name: String
  package let kind: InformationSource.Kind
  /// Globs under the corpus folder.
  package let files: [String]
  package let facts: SearchFacts
  /// What columns of its tables hold, by their names, where the names do not say it.
  package let columns: [String: String]?
  /// Where the protocol names the source.
  package let place: Place?

  package init(
    name: String,
    kind: InformationSource.Kind,
    files: [String],
    facts: SearchFacts,
    columns: [String: String]? = nil,
    place: Place?
  ) {
    self.name = name
    self.kind = kind
    self.files = files
    self.facts = facts
    self.columns = columns
    self.place = place
  }
}
