import ReviewModel

/// A variable of CSL that says what a key of ours says, in the order in which they are written.
enum CSLField: String, CaseIterable {
  case id, type, title
  case authors = "author"
  case issued
  case container = "container-title"
  case volume, issue
  case pages = "page"
  case doi = "DOI"
  case pmid = "PMID"
  case pmcid = "PMCID"
  case issn = "ISSN"
  case isbn = "ISBN"
  case abstract
  case keywords = "keyword"
  case language
  case url = "URL"
  case publisher
  case degree = "genre"

  /// All variables; `allCases` is made anew each time.
  static let all = allCases

  var key: RecordKey {
    switch self {
    case .id: .id
    case .type: .type
    case .title: .title
    case .authors: .authors
    case .issued: .issued
    case .container: .container
    case .volume: .volume
    case .issue: .issue
    case .pages: .pages
    case .doi: .doi
    case .pmid: .pmid
    case .pmcid: .pmcid
    case .issn: .issn
    case .isbn: .isbn
    case .abstract: .abstract
    case .keywords: .keywords
    case .language: .language
    case .url: .url
    case .publisher: .publisher
    case .degree: .degree
    }
  }

  /// What stands between the values of a list in one text.
  var separator: String? {
    switch self {
    case .issn, .isbn: ", "
    case .keywords: "; "
    default: nil
    }
  }

  /// The list that a joined text stands for.
  var list: WritableKeyPath<Record, [String]>? { separator == nil ? nil : key.texts }
}
