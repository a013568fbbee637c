import ReviewModel

/// A record in the form in which records are compared: every field normalised once.
struct RecordForm: Sendable {
  let record: Record
  /// The title as a whole first; empty where the record has none.
  let titles: [TitleForm]
  let authors: [AuthorForm]
  /// The years of the issue and of first publication online.
  let years: [Int]
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

  init(_ record: Record) {
    self.record = record
    titles = TitleForm.variants(of: record.title)
    authors = AuthorNames.forms(of: record.authors)
    years = [record.issued?.year, record.online?.year].compactMap(\.self)
    containers = ContainerForm.variants(of: record.container)
    issn = record.issn.flatMap(Self.serialNumbers)
    isbn = record.isbn.map { Self.alphanumerics($0).suffix(10).description }
      .filter { $0.utf8.count == 10 }
    issue = IssueForm(volume: record.volume, issue: record.issue)
    pages = PageForm(record.pages)
    doi = DOIForm(record.doi)
    pmid = Self.digits(record.pmid)
    pmcid = Self.digits(record.pmcid)
    abstract = AbstractForm(of: record)
    nature = DocumentNature(of: record, container: containers.first)
  }

  var title: TitleForm? { titles.first }

  /// The ISSNs in a field such as `0957-9672 (Print) 0957-9672`.
  private static func serialNumbers(in text: String) -> [String] {
    text.split(whereSeparator: { !$0.isNumber && $0 != "-" && $0 != "x" && $0 != "X" })
      .map { alphanumerics(String($0)) }
      .filter { $0.utf8.count == 8 }
  }

  private static func alphanumerics(_ text: String) -> String {
    String(decoding: text.lowercased().utf8.filter { isDigit($0) || isLetter($0) }, as: UTF8.self)
  }

  /// The digits of an identifier such as `PMC4464128`, without leading zeros; nil if none.
  private static func digits(_ text: String?) -> String? {
    guard let text else { return nil }
    let digits = text.utf8.filter(isDigit).drop { $0 == UInt8(ascii: "0") }
    return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
