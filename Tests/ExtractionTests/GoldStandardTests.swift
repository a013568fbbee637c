import Extraction
import Foundation
import ReviewModel
import Testing

/// The annotated abstracts, which are not part of the project.
private let data = ProcessInfo.processInfo.environment["SYNTH_BENCHMARK_DATA"]

@Test(.enabled(if: data != nil, "skipped: SYNTH_BENCHMARK_DATA names no folder of benchmark data"))
func theDefaultCodebookFindsWhatTwoAnnotatorsFound() throws {
  let folder = URL(filePath: try #require(data)).appending(path: "recovery")
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let codebook = try CodebookFile.codebook(
    at: root.appending(path: "Pipelines/recovery/codebook.yaml").path
  )
  let finder = try CandidateFinder(codebook)
  let records = try lines(of: folder.appending(path: "records.jsonl"), as: AnnotatedText.self)
  let texts = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  var (hits, extra, missed) = (0, 0, 0)
  for gold in try lines(of: folder.appending(path: "gold.jsonl"), as: AnnotatedRecord.self) {
    let text = try #require(texts[gold.id])
    let record = Garden.record(text.abstract, title: text.title, id: gold.id)
    let found = finder.candidates(in: record, of: Report.ID(record.id))
    for sentence in gold.sentences {
      for code in ["CLIN", "PERS", "SERV", "ORG"] {
        let marks = sentence.codes[code]
        let isCoded = !(marks?.a.isEmpty ?? true)
        guard isCoded == !(marks?.b.isEmpty ?? true) else { continue }
        let isFound = found.contains {
          $0.code.text == code && $0.field.rawValue == sentence.field
            && ($0.quote.contains(sentence.text) || sentence.text.contains($0.quote))
        }
        if isFound && isCoded { hits += 1 }
        if isFound && !isCoded { extra += 1 }
        if !isFound && isCoded { missed += 1 }
      }
    }
  }
  let score = 2 * Double(hits) / Double(2 * hits + extra + missed)
  #expect(
    score > 0.8,
    "sentence micro-F1 \(score): \(hits) found, \(extra) extra, \(missed) missed"
  )
}

private func lines<Value: Decodable>(of file: URL, as type: Value.Type) throws -> [Value] {
  try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
    try JSONDecoder().decode(type, from: Data($0.utf8))
  }
}
