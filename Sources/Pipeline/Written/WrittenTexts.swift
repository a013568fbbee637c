import Formats
import ReviewModel
import ReviewText

/// The canonical texts that excerpts and quotations point into.
struct WrittenTexts: Sendable {
  private var records: [String: Record] = [:]
  /// The merged views, by the ID under which their texts are cited.
  private var merged: [String: MergedRow] = [:]
  private var fullTextFiles: [String: String] = [:]
  private let corpus: String

  init(_ written: WrittenReview, records: [Record]) {
    corpus = written.corpus
    for record in records where self.records[record.id.text] == nil {
      self.records[record.id.text] = record
    }
    for row in written.lines(MergedRow.file, as: MergedRow.self).lines {
      merged[row.record] = row
    }
    guard let reports = written.table("4-eligibility/reports.csv"),
      let groups = written.table("2-deduplication/groups.csv")
    else { return }
    var files: [String: String] = [:]
    for row in reports.rows {
      files[reports.cell("report", of: row)] = reports.cell("file", of: row)
    }
    for row in groups.rows {
      if let file = files[groups.cell("group", of: row)], !file.isEmpty {
        fullTextFiles[groups.cell("record", of: row)] = file
      }
    }
  }

  /// The text of a field of a record; nil where there is none.
  func text(of field: TextField, record id: String, statement: Int? = nil) -> String? {
    guard let record = records[id] else { return nil }
    let raw: String? =
      switch field {
      case .title: merged[id].map(\.title) ?? record.title
      case .abstract: merged[id].map(\.abstract) ?? record.abstract
      case .keywords: (merged[id]?.keywords ?? record.keywords).joined(separator: "; ")
      case .container: merged[id].map(\.container) ?? record.container
      case .citationStatement:
        statement.flatMap { index in
          record.citationStatements.indices.contains(index)
            ? record.citationStatements[index].text : nil
        }
      case .fullText: fullText(of: id)
      }
    return raw.map(CanonicalText.canonical)
  }

  /// Where the text of a field was read: of a merged view, perhaps in another record.
  func provenance(of field: TextField, record: String) -> MergedRow.Provenance? {
    merged[record]?.provenance(of: field.rawValue)
  }

  /// The full text that belongs to a record, relative to the corpus.
  func fullTextFile(of record: String) -> String? { fullTextFiles[record] }

  private func fullText(of record: String) -> String? {
    guard let file = fullTextFiles[record],
      let bytes = try? FileAccess.read("\(corpus)/\(file)")
    else { return nil }
    return FullTextReader.read(SourceFile(name: file, bytes: bytes))?.text
  }
}
