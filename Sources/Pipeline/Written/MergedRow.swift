/// A line of `2-deduplication/merged.jsonl`, as it was written.
struct MergedRow: Sendable, Hashable, Decodable {
  let group: String
  /// The record by whose ID the texts are cited.
  let record: String
  let title: String?
  let abstract: String?
  let keywords: [String]
  let container: String?
  let provenance: [Provenance]

  static let file = "2-deduplication/merged.jsonl"

  /// Where a field was read: a record, or the line of a decision file that corrects it.
  struct Provenance: Sendable, Hashable, Decodable {
    let field: String
    let record: String
    let file: String
    let line: Int

    var isCorrection: Bool { file.hasPrefix("decisions/") }
  }

  func provenance(of field: String) -> Provenance? { provenance.first { $0.field == field } }
}
