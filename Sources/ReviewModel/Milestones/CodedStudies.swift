/// What extraction hands on: excerpts and characteristics of the included studies.
package struct CodedStudies: Sendable, Hashable, Codable {
  package var included: IncludedStudies
  package var codebook: Codebook
  /// In order of record, field, span and code.
  package var excerpts: [Excerpt]
  /// In order of report and name.
  package var characteristics: [Characteristic]

  package init(
    included: IncludedStudies,
    codebook: Codebook,
    excerpts: [Excerpt],
    characteristics: [Characteristic]
  ) {
    self.included = included
    self.codebook = codebook
    self.excerpts = excerpts
    self.characteristics = characteristics
  }
}
