import ReviewModel
import ReviewText

/// The words by which titles and abstracts name a design, and the types by which databases do.
///
/// In a title the words say what the report is. In an abstract they often speak of other work
/// ("no systematic review has …"), so that they only flag a record for a person: on labelled records
/// protocols and meta-analyses are told from titles with a precision of 0.97 and more, from abstracts
/// with 0.7.
struct DesignTerms: Sendable {
  let terms: TermList
  let types: [RecordType]

  private init(_ types: [RecordType], _ cues: [String]) {
    terms = TermList(cues: cues)
    self.types = types
  }

  static func of(_ design: ReportDesign) -> DesignTerms {
    switch design {
    case .protocol: `protocol`
    case .review: review
    case .editorial: editorial
    case .letter: letter
    case .systematicReview: systematicReview
    case .metaAnalysis: metaAnalysis
    case .randomisedTrial: randomisedTrial
    case .caseReport: caseReport
    case .conferenceAbstract: conferenceAbstract
    case .animalStudy: animalStudy
    }
  }

  private static let `protocol` = DesignTerms([.protocol], ["protocol", "protocols"])

  private static let systematicWords = [
    "\"systematic review*\"", "\"systematic literature review*\"", "systematic NEAR/3 review*",
    "\"scoping review*\"", "\"umbrella review*\"", "\"overview of reviews\"", "\"rapid review*\"",
    "\"mixed studies review*\"", "\"evidence synthesis\"", "\"meta-synthesis\"", "metasynthesis",
    "\"qualitative synthesis\"", "\"cochrane review*\"",
  ]
  private static let poolingWords = [
    "\"meta-analys*\"", "metaanalys*", "\"pooled analysis\"", "\"network meta-analys*\"",
  ]

  private static let systematicReview = DesignTerms([], systematicWords + poolingWords)
  private static let metaAnalysis = DesignTerms([], poolingWords)
  private static let review = DesignTerms(
    [.review],
    systematicWords + poolingWords + [
      "\"literature review*\"", "\"narrative review*\"", "\"integrative review*\"",
      "\"critical review*\"", "\"review of the literature\"", "\"review of literature\"",
      "\"state of the art\"",
    ]
  )

  private static let editorial = DesignTerms(
    [],
    [
      "editorial*", "commentary", "commentaries", "viewpoint", "\"opinion piece\"",
      "\"position paper\"", "\"guest editorial\"", "foreword", "preface",
    ]
  )

  private static let letter = DesignTerms(
    [],
    [
      "\"letter to the editor\"", "\"letters to the editor\"", "\"reply to\"", "\"response to\"",
      "\"author* reply\"", "\"author* response\"", "\"comment on\"", "\"comments on\"", "erratum",
      "corrigendum",
    ]
  )

  private static let randomisedTrial = DesignTerms(
    [],
    [
      "randomised", "randomized", "\"randomly assign*\"", "\"randomly allocat*\"",
      "\"random allocation\"", "\"double-blind*\"", "\"placebo-controlled\"", "placebo",
    ]
  )

  private static let caseReport = DesignTerms(
    [],
    ["\"case report*\"", "\"case series\"", "\"a case of\"", "\"report of a case\""]
  )

  private static let conferenceAbstract = DesignTerms(
    [.conferenceAbstract],
    ["\"conference abstract*\"", "\"meeting abstract*\"", "\"poster presentation*\""]
  )

  private static let animalStudy = DesignTerms(
    [],
    [
      "rat", "rats", "mouse", "mice", "murine", "rodent*", "rabbit*", "guinea NEAR/1 pig*",
      "hamster*", "\"animal model*\"", "zebrafish", "porcine", "canine", "dogs", "sheep", "monkey*",
      "macaque*",
    ]
  )
}
