/// A link from a record to another report, as the export states it.
package struct RecordRelation: Sendable, Hashable, Codable {
  package enum Kind: String, Sendable, Hashable, Codable {
    case commentOn = "comment-on"
    case commentedBy = "commented-by"
    case correctionOf = "correction-of"
    case correctedBy = "corrected-by"
    case retractionOf = "retraction-of"
    case retractedBy = "retracted-by"
    case versionOf = "version-of"
    case other
  }

  package let kind: Kind
  /// The other report as the export names it: an identifier or a citation.
  package let target: String

  package init(_ kind: Kind, _ target: String) {
    self.kind = kind
    self.target = target
  }
}
