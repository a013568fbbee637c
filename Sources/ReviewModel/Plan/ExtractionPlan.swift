/// How studies are coded.
package struct ExtractionPlan: Sendable, Hashable, Codable {
  /// People required for a coding to be agreed.
  package var coders: Int = 1

  package init(coders: Int = 1) {
    self.coders = coders
  }
}
