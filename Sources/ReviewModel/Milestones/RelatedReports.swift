/// Two reports that a reviewer wants to see together, and why.
package struct RelatedReports: Sendable, Hashable, Codable {
  package let a: Report.ID
  package let b: Report.ID
  package let kinship: Kinship
  package let rule: String

  package init(a: Report.ID, b: Report.ID, kinship: Kinship, rule: String) {
    self.a = a
    self.b = b
    self.kinship = kinship
    self.rule = rule
  }
}
