/// What the report says of itself.
package struct ReportingPlan: Sendable, Hashable, Codable {
  package var contact: String?

  package init(contact: String? = nil) {
    self.contact = contact
  }
}
