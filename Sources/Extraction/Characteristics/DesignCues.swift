import ReviewText

/// Words that name the design of a study.
enum DesignCues {
  enum Kind: CaseIterable {
    case protocolTitle, mixed, partOfMixed, qualitativeStudy, clearlyQualitative, qualitative
    case quantitativeStudy, quantitative, review, opinionTitle, opinion
  }

  static let terms = TermList(cues: rows.flatMap(\.terms))
  /// The design that each term names.
  static let kinds = rows.flatMap { row in row.terms.map { _ in row.kind } }

  private static let rows = Kind.allCases.map { (kind: $0, terms: cues[$0, default: []]) }

  private static let clear = [
    "qualitative*", "\"focus group*\"", "\"semi-structured\"", "\"thematic analysis\"",
    "\"analysed thematically\"", "\"thematically analysed\"", "\"examined thematically\"",
    "\"grounded theory\"", "ethnograph*", "phenomenolog*", "\"in-depth interview*\"",
    "\"content analysis\"", "\"discourse analysis\"", "\"framework analysis\"",
    "\"narrative inquiry\"", "\"constant comparative\"", "\"open-ended interview*\"",
  ]

  private static let cues: [Kind: [String]] = [
    .protocolTitle: [
      "\"study protocol\"", "\"protocol for\"", "\"trial protocol\"", "\"protocol of a\"",
      "\"a protocol\"",
    ],
    .mixed: [
      "\"mixed-method*\"", "\"multi-method*\"", "\"sequential explanatory\"",
      "\"sequential exploratory\"", "\"convergent parallel\"", "delphi", "\"q methodology\"",
      "\"q-methodology\"", "\"q-sort\"",
    ],
    .partOfMixed: [
      "\"mixed-method* project\"", "\"mixed-method* programme\"", "\"larger mixed-method*\"",
    ],
    .qualitativeStudy: [
      "\"qualitative study\"", "\"qualitative investigation\"", "\"qualitative exploration\"",
      "\"qualitative inquiry\"", "\"qualitative enquiry\"", "\"qualitative interview*\"",
      "\"qualitative analysis\"", "\"qualitative research\"", "\"qualitative evaluation\"",
      "\"grounded theory study\"", "\"focus group study\"", "\"interview study\"",
      "\"phenomenological study\"", "\"ethnographic study\"",
    ],
    .clearlyQualitative: clear,
    .qualitative: clear + ["interview*", "observations", "themes"],
    .quantitativeStudy: [
      "\"randomised controlled trial\"", "\"cluster randomised\"", "\"randomised trial\"",
      "\"randomised, controlled\"", "\"cross-sectional\"", "\"cohort study\"", "\"survey of\"",
      "\"a survey\"", "\"national survey\"", "\"questionnaire study\"", "\"controlled study\"",
      "\"psychometric*\"", "\"longitudinal study\"", "validation", "\"pilot trial\"",
    ],
    .quantitative: [
      "questionnaire*", "survey", "surveys", "surveyed", "regression", "randomised",
      "\"controlled trial\"",
      "\"cross-sectional\"", "cohort", "statistical*", "\"t test*\"", "\"analysis of variance\"",
      "anova", "correlation*", "\"factor analysis\"", "\"p 0\"", "\"self-report measure*\"",
      "\"confidence interval*\"", "\"rating scale*\"", "\"internal consistency\"",
      "\"significantly higher\"", "\"significantly lower\"", "\"significant difference*\"",
    ],
    .review: [
      "\"systematic review\"", "\"scoping review\"", "\"literature review\"",
      "\"narrative review\"", "\"integrative review\"", "\"meta-analysis\"", "\"meta-synthesis\"",
      "\"meta-ethnography\"", "\"narrative synthesis\"", "\"qualitative synthesis\"",
      "\"rapid review\"", "\"umbrella review\"", "\"realist review\"",
      "\"review of the literature\"",
      "\"concept analysis\"", "\"evidence synthesis\"", "\"systematic literature review\"",
    ],
    .opinionTitle: ["editorial", "commentary", "viewpoint", "\"a personal view\"", "\"opinion\""],
    .opinion: [
      "\"we discuss\"", "\"we argue\"", "\"this article discusses\"", "\"this article argues\"",
      "\"this paper discusses\"", "\"this paper argues\"", "\"this article considers\"",
      "\"this article outlines\"", "\"this paper considers\"", "\"the article discusses\"",
      "article NEAR/4 discuss*", "article NEAR/4 outlin*", "outlined NEAR/3 article",
      "\"this editorial\"", "\"this commentary\"", "\"this article reflects\"", "\"paper argues\"",
    ],
  ]
}
