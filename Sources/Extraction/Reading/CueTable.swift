/// Words by which sentences of aims, methods, findings and conclusions, and kinds of evidence, are told.
///
/// They are those of scientific English, whatever a review is about.
enum CueTable {
  static let rows: [(cue: Cue, terms: [String])] = [
    (.aim, aim), (.method, method), (.finding, finding), (.announcement, announcement),
    (.conclusion, conclusion), (.account, account), (.advice, advice), (.authors, authors),
    (.primary, primary), (.secondary, secondary), (.documents, documents),
    (.past, ["was", "were", "had"]),
  ]

  private static let aim = [
    "\"aim of\"", "\"aims of\"", "\"aim was\"", "\"aims were\"", "\"aimed to\"", "\"aims to\"",
    "\"aimed at\"", "\"aim is\"", "\"whose aim\"", "\"objective was\"", "\"purpose of\"",
    "\"purpose was\"", "\"this study\" NEAR/3 examine*", "\"this study\" NEAR/3 explore*",
    "\"this study\" NEAR/3 investigat*", "\"this study\" NEAR/3 describe*",
    "\"this study\" NEAR/3 assess*", "\"this study\" NEAR/3 compare*",
    "\"this study\" NEAR/2 asked",
    "\"this study\" NEAR/3 address*", "\"this study\" NEAR/3 sought",
    "\"this paper\"", "\"this article\"", "\"this review\"", "\"this chapter\"",
    "\"this editorial\"", "\"this thesis\"", "\"this commentary\"", "\"the present study\"",
    "\"the current study\"", "\"the article\"", "\"the paper\"", "\"we aimed\"", "\"we sought\"",
    "\"we explored\"", "\"we investigated\"", "\"we examined\"", "\"we discuss\"", "\"we argue\"",
    "\"we demonstrate\"", "\"we describe\"", "\"we present\"", "\"we outline\"", "\"we propose\"",
    "\"we review\"", "\"we consider\"", "\"to explore\"", "\"to examine\"", "\"to investigate\"",
    "\"set out to\"", "\"sought to\"", "\"were examined\"", "\"is examined\"", "\"are explored\"",
    "\"little is known about how\"", "\"research question*\"",
  ]

  private static let method = [
    "interview*", "\"focus group*\"", "questionnaire*", "survey", "surveys", "surveyed",
    "participants NEAR/3 recruited", "were NEAR/1 recruited", "sample", "sampling",
    "thematic* NEAR/1 analy*", "\"thematic analysis\"", "\"content analysis\"",
    "\"grounded theory technique*\"", "\"grounded theory method*\"", "\"using grounded theory\"",
    "\"data were\"", "\"data was\"", "\"data came\"", "\"the data\"", "analysed", "observation",
    "observations", "\"regression analys*\"", "\"regression model*\"", "measured",
    "\"measures of\"",
    "randomised", "randomly", "\"qualitative study\"", "\"qualitative approach\"",
    "\"qualitative data\"", "\"qualitative method*\"", "\"mixed methods\"", "\"mixed method\"",
    "respondents", "searched", "databases", "pubmed", "psycinfo", "medline", "cinahl",
    "\"literature search\"", "ethnograph*", "\"case study\"", "\"cross-sectional\"", "delphi",
    "\"q methodology\"", "\"narrative review\"", "phenomenolog*", "transcripts",
  ]

  private static let finding = [
    "found", "findings NEAR/3 show*", "findings NEAR/3 suggest*", "findings NEAR/3 indicat*",
    "results NEAR/3 show*", "results NEAR/3 suggest*", "results NEAR/3 indicat*", "emerged",
    "emerges", "identified", "revealed", "themes", "theme", "reported", "described", "perceived",
    "significantly", "significant", "\"was associated\"", "\"were associated\"", "showed",
    "\"core category\"", "expressed", "felt", "believed", "viewed", "\"analysis produced\"",
  ]

  /// Openings of a sentence that tells results even where it names a method.
  private static let announcement = [
    "findings NEAR/3 show*", "findings NEAR/3 suggest*", "findings NEAR/3 indicat*",
    "results NEAR/3 show*", "results NEAR/3 suggest*", "results NEAR/3 indicat*",
    "analysis NEAR/2 revealed", "analyses NEAR/2 revealed", "analysis NEAR/2 showed",
    "themes NEAR/3 emerged", "themes NEAR/3 identified", "analyses NEAR/3 brought",
    "analysis NEAR/3 produced", "analysis NEAR/3 yielded",
  ]

  private static let conclusion = [
    "\"authors conclude*\"", "\"authors suggest*\"", "\"authors call*\"", "\"authors argue*\"",
    "\"authors recommend*\"", "\"authors note*\"", "\"authors discuss*\"", "\"authors hold\"",
    "\"authors regard\"", "\"the authors\"", "conclude", "concludes", "concluded", "conclusion",
    "implication*", "implies", "imply", "recommend*", "\"we suggest\"", "\"we argue\"",
    "\"we propose\"", "\"they suggest\"", "\"they call\"", "should", "\"is discussed\"",
    "\"are discussed\"", "\"future research\"", "\"further research\"", "\"more research\"",
    "\"is needed\"", "\"are needed\"", "\"appears to\"", "\"put forward\"", "\"need to\"",
    "\"needs to\"", "\"may help\"", "\"could be\"", "\"study highlights\"",
  ]

  /// What people in a study did, said or became, as against what authors make of it.
  private static let account = [
    "described", "reported", "felt", "expressed", "perceived", "said", "believed", "valued",
    "viewed", "\"came to\"", "experienced", "endorsed", "identified", "emphasised", "found", "grew",
    "became", "changed", "acknowledged", "spoke", "saw", "set", "used", "gained", "wanted", "tried",
    "struggled", "expected", "sought", "feared", "preferred",
  ]

  /// What authors advise, hope or ask for.
  private static let advice = [
    "should", "recommend*", "must", "\"need to\"", "\"needs to\"", "\"is needed\"",
    "\"are needed\"", "conclude", "concludes", "concluded", "suggest", "suggests", "may", "might",
    "could", "implication*", "\"the authors\"", "necessary", "research",
  ]

  private static let authors = [
    "\"the authors\"", "\"we conclude\"", "\"we suggest\"", "\"we argue\"", "\"we recommend\"",
    "\"we propose\"",
  ]

  private static let primary = [
    "\"grounded theory\"", "interview*", "\"focus group*\"", "\"empirical study\"",
    "questionnaire*", "survey", "surveyed", "\"thematic analysis of interview*\"", "respondents",
    "ethnograph*", "\"q methodology\"",
    "participant*", "randomised", "observed", "observations",
  ]

  private static let secondary = [
    "\"systematic review\"", "\"systematic literature review\"", "\"narrative synthesis\"",
    "\"scoping review\"",
    "\"integrative review\"", "\"literature review\"", "\"narrative review\"", "\"the review\"",
    "\"this review\"", "\"our review\"", "\"review of\"", "\"meta-analysis\"", "\"meta-synthesis\"",
    "\"meta-ethnography\"", "\"qualitative synthesis\"", "\"included studies\"",
    "\"reviewed studies\"", "\"studies reviewed\"", "\"studies included\"", "\"the literature\"",
    "\"previous studies\"", "\"previous research\"", "\"existing research\"",
    "\"reviewed articles\"", "\"the included papers\"",
  ]

  private static let documents = [
    "documents", "\"practice guidance\"", "\"guidance documents\"", "\"policy documents\"",
    "\"document analysis\"", "\"documentary analysis\"", "\"policy analysis\"",
    "\"national polic*\"", "synthesis NEAR/4 guidance", "analysis NEAR/5 guidance",
    "\"clinical guidelines\"", "analysis NEAR/4 guidelines", "analysis NEAR/4 policies",
  ]
}
