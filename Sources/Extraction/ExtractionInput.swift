package import ReviewModel

/// What extraction works on: the included studies, the codebook, and what people coded.
package struct ExtractionInput: Sendable {
  package let included: IncludedStudies
  package let codebook: Codebook
  package let codings: [CodingDecision]
  package let characteristics: [CharacteristicDecision]

  package init(
    included: IncludedStudies,
    codebook: Codebook,
    codings: [CodingDecision] = [],
    characteristics: [CharacteristicDecision] = []
  ) {
    self.included = included
    self.codebook = codebook
    self.codings = codings
    self.characteristics = characteristics
  }
}
