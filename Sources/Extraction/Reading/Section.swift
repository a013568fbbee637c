/// The part of a report that a sentence belongs to.
package enum Section: String, Sendable, Hashable, CaseIterable {
  case title, background, aim, method, results, discussion, conclusion
  /// Keywords, copyright and other lines that are not sentences of the report.
  case apparatus

  /// Whether everyday words may be taken as findings or conclusions here.
  var reportsFindings: Bool { self == .results || self == .discussion || self == .conclusion }
}
