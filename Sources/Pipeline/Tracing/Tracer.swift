import Formats
import ReviewModel

/// Leads evidence back to the files of the corpus.
struct Tracer {
  private let written: WrittenReview
  private let records: [String: Record]
  private let excerpts: [String: ExcerptRow]
  private let texts: WrittenTexts
  private let reportsOfStudy: [String: [String]]
  private let recordsOfReport: [String: [String]]

  init(_ written: WrittenReview) {
    self.written = written
    let records = WrittenRecords.read(written.bytes(WrittenRecords.file)).records
    self.records = Dictionary(
      records.map { ($0.id.text, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let excerpts = written.lines("5-extraction/excerpts.jsonl", as: ExcerptRow.self).lines
    self.excerpts = Dictionary(
      excerpts.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    texts = WrittenTexts(written, records: records)
    reportsOfStudy = Self.pairs("4-eligibility/studies.csv", "study", "report", in: written)
    recordsOfReport = Self.pairs("2-deduplication/groups.csv", "group", "record", in: written)
  }

  func steps(_ evidence: CellRow.Evidence) -> [TraceStep] {
    if let id = evidence.excerpt { return excerpts[id].map { [step($0)] } ?? [] }
    if let quotation = evidence.quotation { return [step(quotation, evidence)] }
    if let id = evidence.study {
      return [TraceStep(kind: "study", name: id)] + (reportsOfStudy[id] ?? []).flatMap(report)
    }
    if let id = evidence.report { return report(id) }
    if let id = evidence.record { return record(id).map { [$0] } ?? [] }
    if let id = evidence.criterion {
      return [TraceStep(kind: "criterion", name: id, file: "protocol.yaml")]
    }
    if let file = evidence.decision {
      return [TraceStep(kind: "decision", name: "", file: file, line: evidence.line)]
    }
    return []
  }

  private func report(_ id: String) -> [TraceStep] {
    [TraceStep(kind: "report", name: id)] + (recordsOfReport[id] ?? []).compactMap(record)
  }

  private func record(_ id: String) -> TraceStep? {
    records[id].map { record in
      TraceStep(
        kind: "record",
        name: id,
        remark: record.citation,
        file: shown(record.origin.file),
        line: record.origin.line
      )
    }
  }

  private func step(_ excerpt: ExcerptRow) -> TraceStep {
    let remark = [
      excerpt.code, excerpt.polarity.rawValue, excerpt.speaker.rawValue, excerpt.voice.rawValue,
      excerpt.evidence.rawValue, excerpt.state.rawValue,
    ].joined(separator: ", ")
    let (file, line) = place(of: excerpt.quote, in: excerpt.field, record: excerpt.record)
    return TraceStep(
      kind: "excerpt",
      name: excerpt.id,
      remark: remark,
      file: file,
      line: line,
      words: excerpt.quote,
      isParaphrase: excerpt.textSource == .paraphrase
    )
  }

  private func step(_ quotation: String, _ evidence: CellRow.Evidence) -> TraceStep {
    let record = evidence.record ?? ""
    let field = evidence.field ?? .abstract
    let (file, line) = place(of: quotation, in: field, record: record)
    let isParaphrase = field == .abstract && records[record]?.abstractSource == .paraphrase
    return TraceStep(
      kind: "words",
      name: "in \(field.rawValue) of \(record)",
      file: file,
      line: line,
      words: quotation,
      isParaphrase: isParaphrase
    )
  }

  /// The file and line on which words stand; the record's own line where they are not found.
  private func place(of words: String, in field: TextField, record id: String) -> (String?, Int?) {
    if field == .fullText, let file = texts.fullTextFile(of: id) {
      let bytes = (try? FileAccess.read("\(written.corpus)/\(file)")) ?? []
      return (shown(file), WordsInFile(bytes).line(of: words, from: 0, to: bytes.count))
    }
    let provenance = texts.provenance(of: field, record: id)
    if let provenance, provenance.isCorrection { return (provenance.file, provenance.line) }
    guard let origin = records[provenance?.record ?? id]?.origin else { return (nil, nil) }
    let bytes = (try? FileAccess.read("\(written.corpus)/\(origin.file)")) ?? []
    let line = WordsInFile(bytes).line(of: words, from: origin.start, to: origin.end)
    return (shown(origin.file), line ?? origin.line)
  }

  private func shown(_ file: String) -> String { "\(written.corpus)/\(file)" }

  private static func pairs(
    _ path: String,
    _ key: String,
    _ value: String,
    in written: WrittenReview
  ) -> [String: [String]] {
    guard let table = written.table(path) else { return [:] }
    var result: [String: [String]] = [:]
    for row in table.rows {
      let name = table.cell(value, of: row)
      let known = result[table.cell(key, of: row)] ?? []
      if !known.contains(name) { result[table.cell(key, of: row)] = known + [name] }
    }
    return result
  }
}
