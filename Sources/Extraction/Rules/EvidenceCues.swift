import ReviewText

/// Words by which first-hand evidence, other studies and documents are told apart.
enum EvidenceCues {
  static let primary = TermList(cues: [
    "\"grounded theory\"", "interview*", "\"focus group*\"", "\"empirical study\"",
    "questionnaire*", "survey", "surveyed", "\"thematic analysis of interview*\"", "respondents",
    "ethnograph*", "\"q methodology\"",
    "participant*", "randomised", "observed", "observations",
  ])

  static let secondary = TermList(cues: [
    "\"systematic review\"", "\"narrative synthesis\"", "\"scoping review\"",
    "\"integrative review\"", "\"literature review\"", "\"narrative review\"", "\"the review\"",
    "\"this review\"", "\"our review\"", "\"review of\"", "\"meta-analysis\"", "\"meta-synthesis\"",
    "\"meta-ethnography\"", "\"qualitative synthesis\"", "\"included studies\"",
    "\"reviewed studies\"", "\"studies reviewed\"", "\"studies included\"", "\"the literature\"",
    "\"previous studies\"", "\"previous research\"", "\"existing research\"",
    "\"reviewed articles\"", "\"the included papers\"",
  ])

  static let documents = TermList(cues: [
    "documents", "\"practice guidance\"", "\"guidance documents\"", "\"policy documents\"",
    "\"document analysis\"", "\"documentary analysis\"", "\"policy analysis\"",
    "\"national polic*\"", "synthesis NEAR/4 guidance", "analysis NEAR/5 guidance",
    "\"clinical guidelines\"", "analysis NEAR/4 guidelines", "analysis NEAR/4 policies",
  ])

  static let authors = TermList(cues: [
    "\"the authors\"", "\"we conclude\"", "\"we suggest\"", "\"we argue\"", "\"we recommend\"",
    "\"we propose\"",
  ])
}
