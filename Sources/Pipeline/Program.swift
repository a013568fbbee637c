import Appraisal
import Deduplication
import Extraction
import Formats
import Identification
import Reporting
import ReviewModel
import Screening
import Synthesis

/// The program itself, as reports and `--version` name it.
package enum Program {
  package static let version = "0.1.0"

  static let identityVersion = RecordIdentity.version

  static let stageVersions: [RunFacts.StageVersion] = [
    .init(.identification, IdentificationStage.version),
    .init(.deduplication, DeduplicationStage.version),
    .init(.screening, ScreeningStage.version),
    .init(.eligibility, EligibilityStage.version),
    .init(.extraction, ExtractionStage.version),
    .init(.appraisal, AppraisalStage.version),
    .init(.synthesis, SynthesisStage.version),
    .init(.reporting, ReportingStage.version),
  ]
}
