/// What a column of a table holds, under the names that the protocol's `columns:` take.
package enum TableMeaning: Int, Sendable, Hashable, CaseIterable {
  case title, originalTitle, subtitle
  case authors, fullAuthors, groupAuthors, editors
  /// The date as a whole, or its parts.
  case issued, year, month, day
  case online
  case container, bookTitle, abbreviation
  /// A journal in some exports, the name of a database in others.
  case source
  /// Journal, date, volume, issue and pages in one text, as PubMed and Embase write them.
  case citation
  case volume, issue, pages, firstPage, lastPage, articleNumber
  case doi, pmid, pmcid, issn, isbn
  case abstract, otherAbstract
  case keywords, language, url
  case publisher, institution, awardingBody, degree, supervisors
  case type
  /// The export's own identifier: the tool's, the accession number, or what stands in for one.
  case sourceID, accession, toolNumber
  case registrations
  /// Zotero's free text, which may hold `PMID: 1`.
  case extra
  /// Decisions, labels and notes of screening tools, kept as `column=value`.
  case labels
  /// What is worth a label only where it is true, such as `is_retracted`.
  case flag
  /// Our own table: the record's ID, and what no column stands for.
  case id, synth
  /// Kept in the record's fields, and not understood.
  case ignore

  /// The names that the protocol knows, in their order.
  package static let names = named.map(\.name)

  /// What columns hold by the names that the protocol gives; unknown ones are left out.
  package static func columns(_ names: [String: String]?) -> [String: TableMeaning] {
    (names ?? [:]).compactMapValues { name in named.first { $0.name == name }?.meaning }
  }

  private static let named = allCases.filter { $0 != .id && $0 != .synth }.map {
    (name: "\($0)", meaning: $0)
  }

  /// Whether the column describes a report, so that a table with it may hold records.
  var isDescriptive: Bool {
    switch self {
    case .ignore, .labels, .flag, .id, .source, .extra, .day, .month, .toolNumber, .type: false
    default: true
    }
  }
}
