import Formats
import ReviewModel

/// What one file gave when it was converted or checked.
package struct ConvertedFile: Sendable {
  package let name: String
  package let records: Int
  package let fields: Int
  /// Whether the file, or the rest of it, was not read and gave no record.
  package let isUnread: Bool
  private let format: Format?
  private let rules: [(rule: String, count: Int)]

  init(_ name: String, _ stream: RecordStream) {
    self.name = name
    records = stream.recordCount
    fields = stream.fieldCount
    isUnread = stream.unread != nil && stream.recordCount == 0
    format = stream.format
    let counts = Dictionary(stream.diagnostics.map { ($0.rule, 1) }, uniquingKeysWith: +)
    rules = counts.sorted { $0.key < $1.key }.map { (rule: $0.key, count: $0.value) }
  }

  /// `export.ris: RIS, 12 records, 301 fields; 2 no-end-tag`.
  package var summary: String {
    let title = format?.title ?? "not read"
    let noticed = rules.map { "\($0.count) \($0.rule)" }.joined(separator: ", ")
    let counts = [(records, "record"), (fields, "field")].map { CountedNoun.text($0, $1) }
    return "\(name): \(title), \(counts.joined(separator: ", "))"
      + (noticed.isEmpty ? "" : "; \(noticed)")
  }
}
