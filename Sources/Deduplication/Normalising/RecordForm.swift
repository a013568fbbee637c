import ReviewModel

/// A record in the form in which records are compared: every field normalised once.
///
/// It does not hold on to the record: of a million of them only the forms are kept.
struct RecordForm: Sendable, Hashable {
  var id: Record.ID
  /// The title as a whole first; empty where the record has none.
  var titles: [TitleForm]
  var authors: [AuthorForm]
  var years: YearForm
  var containers: [ContainerForm]
  var issn: [String]
  var isbn: [String]
  var issue: IssueForm
  var pages: PageForm?
  var doi: DOIForm?
  var pmid: String?
  var pmcid: String?
  var abstract: AbstractForm?
  var nature: DocumentNature
  /// How full the record is, for the view of the group in which it will lie.
  var fullness: RecordFullness

  init(_ record: Record) {
    id = record.id
    authors = AuthorNames.forms(of: record.authors)
    years = YearForm(issued: record.issued?.year, online: record.online?.year)
    let containers = ContainerForm.variants(of: record.container)
    self.containers = containers
    titles = TitleForm.variants(of: record.title).map { $0.inside(containers.first) }
    issn = record.issn.flatMap(SerialNumber.issns)
    isbn = record.isbn.compactMap(SerialNumber.isbn)
    let place = Self.place(of: record)
    issue = place.issue
    pages = place.pages
    doi = DOIForm(record.doi)
    pmid = SerialNumber.digits(record.pmid)
    pmcid = SerialNumber.digits(record.pmcid)
    abstract = AbstractForm(of: record)
    fullness = RecordFullness(of: record)
    nature = DocumentNature(
      type: record.type,
      isThesis: record.degree != nil || record.awardingBody != nil,
      isOnServer: fullness.isContainerServer || fullness.isPublisherServer,
      container: containers.first
    )
  }

  var title: TitleForm? { titles.first }

  /// Embase writes `16 (1) (no pagination)` as the volume and the article number as the issue.
  private static func place(of record: Record) -> (issue: IssueForm, pages: PageForm?) {
    let pages = PageForm(record.pages)
    if pages == nil, let volume = record.volume, volume.contains("no pagination"),
      let article = PageForm(record.issue)
    {
      return (IssueForm(volume: volume, issue: nil), article)
    }
    return (IssueForm(volume: record.volume, issue: record.issue), pages)
  }
}
