/// A design of a study or a kind of publication, as titles and databases name it.
package enum ReportDesign: String, Sendable, Hashable, Codable, CaseIterable {
  case `protocol`, review, editorial, letter
  case systematicReview = "systematic-review"
  case metaAnalysis = "meta-analysis"
  case randomisedTrial = "randomised-trial"
  case caseReport = "case-report"
  case conferenceAbstract = "conference-abstract"
  case animalStudy = "animal-study"
}
