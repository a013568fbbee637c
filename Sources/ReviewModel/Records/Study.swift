/// The investigation that one or more reports are about.
package struct Study: Sendable, Hashable, Codable, Identifiable {
  package let id: ID
  /// A short name for tables, such as `Holley 2016`.
  package let label: String
  /// In order of their IDs; a report may belong to several studies.
  package let reports: [Report.ID]
  /// The lowest standing of the inclusion of its reports.
  package let standing: Standing

  package init(id: ID, label: String, reports: [Report.ID], standing: Standing) {
    self.id = id
    self.label = label
    self.reports = reports
    self.standing = standing
  }

  /// The identity of a study: that of its first report, unless the protocol names it.
  package struct ID: TextID {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }
  }
}
