import ReviewModel

/// A key of a record in JSON Lines, in the order in which they are written.
package enum RecordKey: String, Sendable, Hashable, CaseIterable {
  case id, sourceID, type, title, authors, issued, online, container, volume, issue, pages, doi
  case pmid, pmcid, registrations, issn, isbn, abstract, abstractStatus, abstractSource, keywords
  case language, url, publisher, institution, awardingBody, degree, supervisors
  case citationStatements, relations, labels, fields, origin

  /// All keys; `allCases` is made anew each time.
  static let all = allCases

  /// The keys of what a record says: all but its identity, what was read, and where.
  package static let content = allCases.filter { ![.id, .fields, .origin].contains($0) }

  /// The text property that the key stands for.
  var text: WritableKeyPath<Record, String?>? {
    switch self {
    case .sourceID: \.sourceID
    case .title: \.title
    case .container: \.container
    case .volume: \.volume
    case .issue: \.issue
    case .pages: \.pages
    case .doi: \.doi
    case .pmid: \.pmid
    case .pmcid: \.pmcid
    case .abstract: \.abstract
    case .language: \.language
    case .publisher: \.publisher
    case .institution: \.institution
    case .awardingBody: \.awardingBody
    case .degree: \.degree
    default: nil
    }
  }

  /// The list of texts that the key stands for.
  var texts: WritableKeyPath<Record, [String]>? {
    switch self {
    case .registrations: \.registrations
    case .issn: \.issn
    case .isbn: \.isbn
    case .keywords: \.keywords
    case .url: \.url
    case .labels: \.labels
    default: nil
    }
  }

  /// The date that the key stands for.
  var date: WritableKeyPath<Record, PartialDate?>? {
    switch self {
    case .issued: \.issued
    case .online: \.online
    default: nil
    }
  }

  /// The people that the key stands for.
  var people: WritableKeyPath<Record, [Person]>? {
    switch self {
    case .authors: \.authors
    case .supervisors: \.supervisors
    default: nil
    }
  }
}
