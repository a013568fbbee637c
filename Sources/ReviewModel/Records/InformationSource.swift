/// A database, register or site that was searched, and what became of its files.
package struct InformationSource: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case database, register, website, organisation
    case citationSearch = "citation-search"
    case other

    /// The arm of the flow diagram in which records of such a source are counted.
    package var arm: Arm {
      switch self {
      case .database, .register: .databases
      case .website, .organisation, .citationSearch, .other: .otherMethods
      }
    }
  }

  package let name: String
  package let kind: Kind
  /// Whether the protocol names the source, or it was taken from a folder.
  package let isDeclared: Bool
  package let facts: SearchFacts
  /// Relative to the corpus, in order.
  package let files: [String]
  /// Records read; nil where a file of the source could not be read, and the count is unknown.
  package let records: Int?

  package init(
    name: String,
    kind: Kind,
    isDeclared: Bool,
    facts: SearchFacts,
    files: [String],
    records: Int?
  ) {
    self.name = name
    self.kind = kind
    self.isDeclared = isDeclared
    self.facts = facts
    self.files = files
    self.records = records
  }
}
