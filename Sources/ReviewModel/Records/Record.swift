/// Title and other facts of a report, as one information source indexed it.
package struct Record: Sendable, Hashable, Codable, Identifiable {
  package var id: ID
  /// The export's own identifier: RIS `ID`, else accession number, else PMID, else DOI, else nil.
  package var sourceID: String?
  package var type: RecordType
  package var title: String?
  package var authors: [Person] = []
  /// The date of the issue.
  package var issued: PartialDate?
  /// The date of first publication online.
  package var online: PartialDate?
  /// The journal, book or series that holds the report.
  package var container: String?
  package var volume: String?
  package var issue: String?
  /// The page range in full (`315-322`) or the article number.
  package var pages: String?
  /// Lower case, without a resolver.
  package var doi: String?
  package var pmid: String?
  package var pmcid: String?
  /// Study registrations, such as `ISRCTN02507940`.
  package var registrations: [String] = []
  package var issn: [String] = []
  package var isbn: [String] = []
  package var abstract: String?
  package var abstractStatus: AbstractStatus = .missing
  package var abstractSource: AbstractSource = .authors
  package var keywords: [String] = []
  /// ISO 639-1, lower case, where it is known.
  package var language: String?
  package var url: [String] = []
  package var publisher: String?
  package var institution: String?
  package var awardingBody: String?
  package var degree: String?
  package var supervisors: [Person] = []
  /// What other reports say about this one: never this report's own text.
  package var citationStatements: [CitationStatement] = []
  package var relations: [RecordRelation] = []
  /// Labels and notes of other screening tools, as they stood.
  package var labels: [String] = []
  /// Everything that was read, in file order.
  package var fields: RawFields = []
  package var origin: Origin

  package init(id: ID = ID(""), type: RecordType = .other, origin: Origin) {
    self.id = id
    self.type = type
    self.origin = origin
  }
}
