/// Tags of two to four letters that stand for columns in tables of databases and of R.
enum ColumnTags: CaseIterable {
  case webOfScience, medline, ris

  /// The set that a header is written in, if it is all tags.
  static func of(_ names: [String]) -> ColumnTags? {
    let tags = names.map { $0.uppercased() }.filter { !$0.isEmpty }
    let isAllTags = tags.allSatisfy { tag in
      (2...5).contains(tag.utf8.count) && tag.utf8.allSatisfy(ASCII.isAlphanumeric)
    }
    // R and Bibliometrix add a column or two of long names.
    let short = tags.count { $0.utf8.count == 2 }
    guard isAllTags || short * 4 >= tags.count * 3 else { return nil }
    var best: (set: ColumnTags, count: Int)?
    for set in allCases {
      let count = tags.count { set.meanings[$0] != nil }
      if count >= 3, count > best?.count ?? 0 { best = (set, count) }
    }
    return best?.set
  }

  var meanings: [String: TableMeaning] {
    switch self {
    case .webOfScience: Self.webOfScienceTags
    case .medline: Self.medlineTags
    case .ris: Self.risTags
    }
  }

  private static let webOfScienceTags: [String: TableMeaning] = [
    "PT": .type, "DT": .type, "AU": .authors, "AF": .fullAuthors, "CA": .groupAuthors,
    "GP": .groupAuthors, "BE": .editors, "ED": .editors, "TI": .title, "SO": .container,
    "JI": .abbreviation, "J9": .abbreviation, "SE": .ignore, "LA": .language, "DE": .keywords,
    "ID": .keywords, "MH": .keywords, "AB": .abstract, "PU": .publisher, "SN": .issn, "EI": .issn,
    "BN": .isbn, "PD": .issued, "PY": .year, "EA": .online, "VL": .volume, "IS": .issue,
    "BP": .firstPage, "EP": .lastPage, "AR": .articleNumber, "DI": .doi, "PM": .pmid,
    "UT": .accession, "CT": .bookTitle, "FT": .originalTitle,
  ]

  private static let medlineTags: [String: TableMeaning] = [
    "PMID": .pmid, "PMC": .pmcid, "TI": .title, "BTI": .bookTitle, "TT": .originalTitle,
    "AB": .abstract, "OAB": .otherAbstract, "AU": .authors, "FAU": .fullAuthors,
    "CN": .groupAuthors, "JT": .container, "TA": .abbreviation, "DP": .issued, "VI": .volume,
    "IP": .issue, "PG": .pages, "LA": .language, "PT": .type, "MH": .keywords, "OT": .keywords,
    "LID": .doi, "AID": .doi, "IS": .issn, "ISBN": .isbn, "DOI": .doi, "SO": .citation,
    "PB": .publisher, "FED": .editors, "ED": .editors,
  ]

  private static let risTags: [String: TableMeaning] = [
    "TY": .type, "M3": .type, "ID": .sourceID, "AN": .accession, "TI": .title, "T1": .title,
    "AU": .authors, "A1": .authors, "ED": .editors, "A2": .editors, "PY": .year, "Y1": .year,
    "DA": .issued, "JF": .container, "T2": .container, "JO": .container, "BT": .bookTitle,
    "JA": .abbreviation, "J1": .abbreviation, "J2": .abbreviation, "VL": .volume, "IS": .issue,
    "SP": .firstPage, "EP": .lastPage, "C7": .articleNumber, "DO": .doi, "SN": .issn,
    "AB": .abstract, "N2": .abstract, "KW": .keywords, "LA": .language, "UR": .url,
    "PB": .publisher, "N1": .labels, "LB": .labels,
  ]
}
