import Appraisal
import Deduplication
import Extraction
import Formats
import FoundationEssentials
import Identification
import Reporting
import ReviewModel
import Screening
import Synthesis

/// A digest for each stage, over everything that its output depends on.
struct StageDigests {
  private let files: [PipelineFile]
  private var previous = ""
  private(set) var stages: [RunRecord.StageDigest] = []

  init(of review: ReviewFiles, overrides: [String], asOf: String?) throws {
    files = review.pipelineFiles
    let plan = review.plan
    let corpus = review.exports.digests.map { "\($0.file) \($0.digest)" }
    try add(.identification, IdentificationStage.version, plan.sources, corpus)
    try add(
      .deduplication,
      DeduplicationStage.version,
      plan.deduplication,
      sheets(.deduplication, .corrections)
    )
    try add(.screening, ScreeningStage.version, plan.screening, sheets(.titleAbstract, .audit))
    try add(
      .eligibility,
      EligibilityStage.version,
      plan.eligibility,
      sheets(.fullText, .retrieval)
    )
    try add(
      .extraction,
      ExtractionStage.version,
      plan.extraction,
      sheets(.extraction, .characteristics) + digests { $0 == "codebook.yaml" }
    )
    try add(.appraisal, AppraisalStage.version, plan.appraisal, sheets(.appraisal))
    try add(.synthesis, SynthesisStage.version, plan.synthesis, [])
    try add(
      .reporting,
      ReportingStage.version,
      plan.review,
      overrides + [asOf].compactMap(\.self)
    )
  }

  /// The first stage whose inputs are not those of an earlier run; nil where all are current.
  func firstStale(since record: RunRecord) -> StageName? {
    zip(stages, record.stages).first { $0 != $1 }?.0.stage
      ?? (stages.count == record.stages.count ? nil : .identification)
  }

  private mutating func add(
    _ stage: StageName,
    _ version: Int,
    _ settings: some Encodable,
    _ inputs: [String]
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(settings), as: UTF8.self)
    let lines = [previous, "\(stage.rawValue) \(version)", json] + inputs
    previous = SHA256.hex(lines.joined(separator: "\n"))
    stages.append(.init(stage: stage, version: version, inputs: previous))
  }

  private func sheets(_ kinds: SheetKind...) -> [String] {
    digests { path in kinds.contains { path.hasPrefix("decisions/\($0.rawValue)/") } }
  }

  private func digests(_ isWanted: (String) -> Bool) -> [String] {
    files.filter { isWanted($0.path) }.map { "\($0.path) \(SHA256.hex($0.bytes))" }
  }
}
