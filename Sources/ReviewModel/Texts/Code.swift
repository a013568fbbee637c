/// One entry of a codebook.
package struct Code: Sendable, Hashable, Codable, Identifiable {
  package let id: ID
  package let label: String
  package let level: String?
  package let parent: ID?
  package let definition: String?
  package let include: String?
  package let exclude: String?
  /// Terms that suggest the code, in the language of criteria.
  package let terms: [String]
  /// Terms that speak against it in the same sentence.
  package let counterTerms: [String]
  package let examples: [String]
  package let source: String?

  package init(
    id: ID,
    label: String,
    level: String? = nil,
    parent: ID? = nil,
    definition: String? = nil,
    include: String? = nil,
    exclude: String? = nil,
    terms: [String] = [],
    counterTerms: [String] = [],
    examples: [String] = [],
    source: String? = nil
  ) {
    self.id = id
    self.label = label
    self.level = level
    self.parent = parent
    self.definition = definition
    self.include = include
    self.exclude = exclude
    self.terms = terms
    self.counterTerms = counterTerms
    self.examples = examples
    self.source = source
  }

  /// The name of a code, as codings refer to it.
  package struct ID: TextID {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }
  }
}
