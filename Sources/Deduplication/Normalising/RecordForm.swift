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
    titles = TitleForm.variants(of: record.title)
    authors = AuthorNames.forms(of: record.authors)
    years = YearForm(issued: record.issued?.year, online: record.online?.year)
    containers = ContainerForm.variants(of: record.container)
    issn = record.issn.flatMap(SerialNumber.issns)
    isbn = record.isbn.compactMap(SerialNumber.isbn)
    issue = IssueForm(volume: record.volume, issue: record.issue)
    pages = PageForm(record.pages)
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
}
