/// Words that carry no, or a particular, meaning when records are compared.
enum Vocabulary {
  /// What the words of titles are.
  static let titleWords = WordTable(
    [
      (.small, WordKey.keys(smallWords)), (.generic, WordKey.keys(genericWords)),
      (.formulaic, WordKey.keys(formulaicWords)), (.english, WordKey.keys(englishWords)),
      (.foreign, WordKey.keys(foreignWords)), (.negation, WordKey.keys("without not non never")),
      (.numeral, Numerals.keys),
    ] + TitleMark.words.map { (.marking($0), WordKey.keys($1)) }
  )

  /// Words that are left out when the substance of a title is weighed.
  static let smallWords =
    """
    a an the of and or for in on at to from by with as is are be its their between among \
    into via und der die das den dem des ein eine von mit zur zum bei im fur le la les du de et en \
    un une el los las del y per il lo gli e da di su con para por o na no do dos em s t
    """

  /// Words of titles that many reports share: a title of nothing else identifies none of them.
  private static let genericWords =
    """
    editorial editorials introduction introductory preface foreword prologue epilogue afterword \
    book books review reviews letter letters editor editors reply replies comment comments \
    commentary response responses correspondence news newsletter obituary index contents table \
    erratum errata corrigendum corrigenda correction corrections addendum retraction issue issues \
    special abstract abstracts poster posters oral session sessions presentation presentations \
    proceedings conference annual meeting symposium workshop report reports discussion author \
    authors subject volume vol number part paper papers unknown untitled title not available none \
    na anonymous this front back matter cover masthead acknowledgements acknowledgments reviewers \
    announcement announcements call calls column columns calendar note notes guest minitrack welcome message from chair \
    program programme summary summaries conclusion conclusions bibliography references appendix \
    supplement remarks quiz case cases image images perspective perspectives president presidents \
    board highlights journal club section overview opinion viewpoint memoriam january february march april may june july august september october november \
    december
    """

  /// Words of subtitles such as `a randomised controlled trial`, which thousands of titles share.
  private static let formulaicWords =
    """
    randomised randomized randomisation randomization controlled control trial trials study studies \
    systematic meta analysis analyses metaanalysis metaanalyses metaanalytic cohort cohorts \
    prospective retrospective cross sectional crosssectional longitudinal observational \
    comparative case pilot feasibility survey protocol evidence qualitative quantitative mixed \
    methods method evaluation interview interviews multicentre multicenter multi centre center \
    double single blind blinded placebo rationale design results findings phase cluster scoping \
    literature narrative umbrella network population based nationwide national registry database \
    secondary exploratory experimental quasi experiment open label effects effect impact
    """

  /// Words that often stand in English titles, and in no other language's.
  private static let englishWords =
    "the of and in with for on from by an is are to as at between among after during using"

  /// Words that often stand in titles of other languages, and not in English ones.
  ///
  /// `do`, `die`, `i`, `il`, `y` and `los` are left out: they stand in `IL-6` and `type I` as well.
  private static let foreignWords =
    """
    der das und von bei mit zur zum im fur eine einer des dem les du et dans chez sur une pour el \
    las del gli della delle nella dei degli das het een van voor och hos og przez
    """

  /// Words that name a meeting rather than a journal.
  static let meetingWords = WordKey.set(
    "conference conferences symposium symposia workshop workshops congress colloquium konferenz"
  )

  /// Words of container titles that different writers add or leave out.
  static let containerNoise = WordKey.set(
    """
    the of and for in on a an de la le les des der die das und et y e del proceedings proc annual \
    vol vols volume volumes d l online print electronic resource
    """
  )

  /// Words that stand where an author's name is not known.
  static let unknownAuthors = WordKey.set(
    """
    anonymous anon unknown none na notavailable noauthor noauthors noauthorlisted \
    noauthorslisted noauthorsavailable etal
    """
  )

  /// The letters with which these begin.
  static let unknownAuthorLetters = Array("aune".utf8)

  /// Parts of container names that name nothing by themselves.
  static let containerLabels = WordKey.set(
    "conference publication abstract abstracts meeting supplement suppl series section part"
  )

  /// What stands behind a family name and is no part of it.
  static let generations = WordKey.set("jr sr iii 2nd 3rd md phd")

  /// Particles before a family name, written or left out as the source likes.
  static let particles = WordKey.set(
    "van von de der den del della di da do dos du la le el al bin ibn ter ten zu vom zum st"
  )
}
