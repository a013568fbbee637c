import Extraction
import Formats
import FoundationEssentials
package import ReviewModel
import Reporting

/// Candidate excerpts and characteristics of records of any files.
package struct FileCoding: Sendable {
  private let records: [Record]
  private let excerpts: [[Excerpt]]
  private let characteristics: [[Characteristic]]

  /// Codes records under a codebook file.
  package static func of(_ records: [Record], codebook path: String) throws -> FileCoding {
    guard let bytes = try? FileAccess.read(path) else {
      throw PipelineFailure(
        .missingInput,
        "there is no codebook ‘\(path)’",
        help: "name a codebook.yaml"
      )
    }
    let (codebook, diagnostics) = CodebookReader.read(
      String(decoding: bytes, as: UTF8.self),
      file: path
    )
    guard let codebook else {
      throw PipelineFailure(
        .unreadableInput,
        "the codebook ‘\(path)’ has mistakes",
        diagnostics: diagnostics
      )
    }
    let finder = try CandidateFinder(codebook)
    let facts = try CharacteristicsFinder(codebook)
    return FileCoding(
      records: records,
      excerpts: records.map { finder.candidates(in: $0, of: Report.ID($0.id)) },
      characteristics: records.map { facts.characteristics(of: $0, report: Report.ID($0.id)) }
    )
  }

  /// `record,source_id,field,start,end,quote,code,polarity,speaker,voice,evidence`.
  package var jsonLines: String {
    zip(records, excerpts).flatMap { record, excerpts in
      excerpts.map {
        ExcerptLine($0, sourceID: record.sourceID ?? "", textDigest: "").briefValue.compact + "\n"
      }
    }.joined()
  }

  /// Writes `source_id` and a column for each characteristic.
  package func writeCharacteristics(to path: String) throws(PipelineFailure) {
    let names = ["design", "sample_n", "staff_n", "country"]
    let others = Set(characteristics.joined().map(\.name)).subtracting(names).sorted()
    var table = CSVTable(header: ["source_id"] + names + others)
    for (record, facts) in zip(records, characteristics) {
      let values = Dictionary(facts.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
      table.append(
        [.optional(record.sourceID)] + (names + others).map { .optional(values[$0]) }
      )
    }
    do {
      try Data(table.text.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw PipelineFailure(.disk, "cannot write ‘\(path)’", help: "check that it can be written")
    }
  }
}
