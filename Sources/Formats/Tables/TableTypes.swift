import ReviewModel

/// The types of document in tables, and what they are to us.
struct TableTypes {
  /// What the texts of this file mean: a column repeats a few of them.
  private var known: [String: RecordType?] = [:]

  /// The type that cells give, the more particular before the more general.
  mutating func type(_ cells: [ByteText], declared: String? = nil) -> RecordType? {
    var found: [RecordType] = []
    for cell in cells where !TableText.isMissing(cell.trimmed) {
      if let type = type(cell.trimmed.string) { found.append(type) }
    }
    if let declared, let type = type(declared) { found.append(type) }
    return Self.order.first(where: found.contains) ?? found.first
  }

  private mutating func type(_ text: String) -> RecordType? {
    if let type = known[text] { return type }
    let type = Self.meaning(text)
    if known.count < 500 { known[text] = .some(type) }
    return type
  }

  private static let order: [RecordType] = [
    .protocol, .review, .conferenceAbstract, .thesis, .chapter, .book, .conferencePaper, .preprint,
    .dataset, .report, .webPage, .article,
  ]

  private static func meaning(_ text: String) -> RecordType? {
    var found: [RecordType] = []
    let parts = text.split { ";,|/".contains($0) }.map(String.init)
    for part in [text] + parts {
      if let type = RecordType(rawValue: part.lowercased()) ?? names[ColumnNames.folded(part)] {
        found.append(type)
      }
    }
    if let type = order.first(where: found.contains) ?? found.first { return type }
    let guess = RISTypes.type(
      declared: RISTypes.declared(text),
      kind: text,
      hasSerial: false,
      doi: nil
    )
    return guess == .other ? nil : guess
  }

  private static let names: [String: RecordType] = {
    var names: [String: RecordType] = [:]
    for (type, text) in table {
      for name in text.split(whereSeparator: \.isWhitespace) { names[String(name)] = type }
    }
    return names
  }()

  private static let table: [(RecordType, String)] = [
    (
      .article,
      """
      article journalarticle journal research researcharticle originalarticle originalpaper
      originalresearch articleinpress inpress letter note editorial erratum correction retraction
      shortsurvey magazinearticle newspaperarticle commentary comment casereport j academicjournal
      periodical news bookreview editorialmaterial biographicalitem earlyaccess datapaper shortcommunication
      businessarticle clinicaltrial randomizedcontrolledtrial scholarlyjournals tradejournals
      articlejournal magazine earlyaccessarticles retractedarticle 期刊 期刊论文
      """
    ),
    (
      .review,
      """
      review reviewarticle systematicreview metaanalysis literaturereview scopingreview
      systematicreviewandmetaanalysis
      """
    ),
    (
      .conferencePaper,
      """
      conferencepaper proceedingspaper inproceedings conference conf cpaper proceedingsarticle
      conferenceproceedings conferencearticle conferenceproceedingsarticle c proceedings
      paperconference conferenceproceeding conferencereview ieeeconferences 会议
      """
    ),
    (.conferenceAbstract, "conferenceabstract meetingabstract posterabstract conferenceposter"),
    (
      .chapter,
      """
      bookchapter booksection chapter chap incollection inbook echap encyclopediaarticle
      dictionaryentry referenceentry bookpart booksectionchapter
      """
    ),
    (.book, "book edbook ebook monograph editedbook b books bookset collection 图书"),
    (
      .thesis,
      """
      thesis dissertation phdthesis mastersthesis thes dissertationthesis doctoralthesis
      dissertationstheses thesisdissertation mastersdissertation 学位论文 硕士 博士
      """
    ),
    (
      .report,
      """
      report rprt techreport workingpaper governmentdocument technicalreport document standard
      grayliterature greyliterature workingpaperseries reportpaper
      """
    ),
    (.preprint, "preprint postedcontent preprintarticle"),
    (.webPage, "webpage web website blogpost elec online electronicresource"),
    (.dataset, "dataset data"),
    (.protocol, "protocol studyprotocol"),
    (.other, "other generic misc gen"),
  ]
}
