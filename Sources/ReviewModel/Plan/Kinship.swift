/// How two records are related.
package enum Kinship: String, Sendable, Hashable, Codable, CaseIterable {
  /// Records of the same report.
  case same
  /// Versions of one work: a preprint and its article, an update, a republication.
  case version
  /// Other reports that a reviewer wants to see together: protocol and results, erratum, reply.
  case related
  case different
}
