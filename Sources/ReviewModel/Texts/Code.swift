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
  /// Everyday words that suggest it only where findings or conclusions are reported.
  package let findingTerms: [String]
  /// A term does not count where its words overlap one of these.
  package let counterTerms: [String]
  /// At least one of these must stand in the same sentence, unless there are none.
  package let requires: [String]
  package let examples: [String]
  package let source: String?
  package let note: String?

  package init(
    id: ID,
    label: String,
    level: String? = nil,
    parent: ID? = nil,
    definition: String? = nil,
    include: String? = nil,
    exclude: String? = nil,
    terms: [String] = [],
    findingTerms: [String] = [],
    counterTerms: [String] = [],
    requires: [String] = [],
    examples: [String] = [],
    source: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.label = label
    self.level = level
    self.parent = parent
    self.definition = definition
    self.include = include
    self.exclude = exclude
    self.terms = terms
    self.findingTerms = findingTerms
    self.counterTerms = counterTerms
    self.requires = requires
    self.examples = examples
    self.source = source
    self.note = note
  }

  /// The name of a code, as codings refer to it.
  package struct ID: TextID {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }
  }
}
