import ReviewModel

/// A record in the form in which records are compared: every field normalised once.
///
/// It does not hold on to the record: of a million of them only the forms are kept. A class, so that
/// the many hands through which it goes share one; it never changes.
final class RecordForm: Sendable {
  let id: Record.ID
  /// The title as a whole first; empty where the record has none.
  let titles: [TitleForm]
  let authors: AuthorList
  let years: YearForm
  let containers: [ContainerForm]
  let issn: [String]
  let isbn: [String]
  let issue: IssueForm
  let pages: PageForm?
  let doi: DOIForm?
  let pmid: String?
  let pmcid: String?
  let abstract: AbstractForm?
  let nature: DocumentNature
  /// How full the record is, for the view of the group in which it will lie.
  let fullness: RecordFullness

  /// - Parameters:
  ///   - record: A record as it was read.
  ///   - words: What texts are folded in; with one for many records no memory is sought for each.
  init(_ record: borrowing Record, by words: inout FoldedText) {
    id = record.id
    authors = AuthorNames.list(of: record.authors, by: &words)
    years = YearForm(issued: record.issued?.year, online: record.online?.year)
    let containers = ContainerForm.variants(of: record.container, by: &words)
    self.containers = containers
    titles = TitleForm.variants(of: record.title, in: containers.first, by: &words)
    issn = record.issn.flatMap(SerialNumber.issns)
    isbn = record.isbn.compactMap(SerialNumber.isbn)
    let place = Self.place(
      volume: record.volume,
      issue: record.issue,
      pages: PageForm(record.pages)
    )
    issue = place.issue
    pages = place.pages
    doi = DOIForm(record.doi)
    pmid = SerialNumber.digits(record.pmid)
    pmcid = SerialNumber.digits(record.pmcid)
    abstract = AbstractForm(of: record, by: &words)
    fullness = RecordFullness(of: record, by: &words)
    nature = DocumentNature(
      type: record.type,
      isThesis: record.degree != nil || record.awardingBody != nil,
      isOnServer: fullness.isContainerServer || fullness.isPublisherServer,
      container: containers.first
    )
  }

  convenience init(_ record: borrowing Record) {
    var words = FoldedText()
    self.init(record, by: &words)
  }

  /// The form of a merged view, with each field from the record that has it best.
  init(_ view: MergedForm) {
    let container = view.fullest(.container) { $0.container }
    id = view.kept.id
    titles = view.title.titles.map { $0.inside(container.containers.first) }
    authors = view.fullest(.authors) { $0.authors }.authors
    years = YearForm(
      issued: view.first(.issued).years.issued,
      online: view.first(.online).years.online
    )
    containers = container.containers
    issn = view.union { $0.issn }
    isbn = view.union { $0.isbn }
    let paged = view.fullest(.pages) { $0.pages }
    let place = Self.place(
      volume: view.first(.volume).fullness.volume,
      issue: view.first(.issue).fullness.issue,
      pages: paged.fullness.has(.pages) ? paged.pages : nil
    )
    issue = place.issue
    pages = place.pages
    doi = view.first(.doi).doi
    pmid = view.first(.pmid).pmid
    pmcid = view.first(.pmcid).pmcid
    abstract = view.first(.abstract).abstract
    fullness = view.kept.fullness
    nature = DocumentNature(
      type: view.first(.type).fullness.type,
      isThesis: view.ranked.contains {
        $0.fullness.has(.degree) || $0.fullness.has(.awardingBody)
      },
      isOnServer: container.fullness.isContainerServer
        || view.first(.publisher).fullness.isPublisherServer,
      container: containers.first
    )
  }

  /// The forms of records, in their order.
  static func forms(of records: [Record]) -> [RecordForm] {
    var words = FoldedText()
    return records.map { RecordForm($0, by: &words) }
  }

  var title: TitleForm? { titles.first }

  /// Embase writes `16 (1) (no pagination)` as the volume and the article number as the issue.
  private static func place(
    volume: String?,
    issue: String?,
    pages: PageForm?
  ) -> (issue: IssueForm, pages: PageForm?) {
    if pages == nil, let volume, volume.utf8.contains(UInt8(ascii: "(")),
      volume.contains("no pagination"), let article = PageForm(issue)
    {
      return (IssueForm(volume: volume, issue: nil), article)
    }
    return (IssueForm(volume: volume, issue: issue), pages)
  }
}
