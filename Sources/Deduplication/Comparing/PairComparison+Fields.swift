import ReviewModel

extension PairComparison {
  /// Every field that was compared, with both values as they stand in the records.
  var fields: [FieldComparison] {
    [
      titleField, authorsField, yearField,
      field(
        "container",
        (a.record.container, b.record.container),
        finding(of: container),
        container.rawValue,
        EvidenceTable.weight(of: container)
      ),
      field(
        "volume",
        (a.record.volume, b.record.volume),
        finding(of: volume, .volume),
        volume.rawValue,
        EvidenceTable.weight(ofVolume: volume)
      ),
      field(
        "issue",
        (a.record.issue, b.record.issue),
        finding(of: issue, .issue),
        issue.rawValue,
        EvidenceTable.weight(ofIssue: issue)
      ),
      field(
        "pages",
        (a.record.pages, b.record.pages),
        finding(of: pages),
        pages.rawValue,
        EvidenceTable.weight(of: pages)
      ),
      identifierField("doi", (a.record.doi, b.record.doi), doi, .doi),
      identifierField("pmid", (a.record.pmid, b.record.pmid), pmid, .pmid),
      identifierField("pmcid", (a.record.pmcid, b.record.pmcid), pmcid, .pmid),
      field(
        "isbn",
        (a.isbn.joined(separator: " "), b.isbn.joined(separator: " ")),
        isbn == .equal ? .equal : isbn == .missing ? .missing : .different,
        isbn.rawValue,
        EvidenceTable.weight(ofISBN: isbn)
      ),
      field("type", (a.nature.name, b.nature.name), kindFinding, kindComparison, 0),
      field(
        "abstract",
        (a.record.abstract, b.record.abstract),
        abstractFinding,
        abstract.rawValue,
        EvidenceTable.weight(of: abstract)
      ),
    ]
  }

  private var titleField: FieldComparison {
    FieldComparison(
      field: "title",
      a: Excerpting.opening(of: a.record.title ?? ""),
      b: Excerpting.opening(of: b.record.title ?? ""),
      finding: finding(of: title),
      similarity: title.level == .missing ? nil : title.similarity,
      comparison: title.level.rawValue,
      measure: title.level == .missing ? nil : title.substance,
      weight: EvidenceTable.weight(of: title)
    )
  }

  private var authorsField: FieldComparison {
    let isMissing = authors.level == .missing
    return FieldComparison(
      field: "authors",
      a: Self.names(a.record.authors),
      b: Self.names(b.record.authors),
      finding: finding(of: authors),
      similarity: isMissing
        ? nil : TitleComparison.rounded(Double(authors.shared) / Double(authors.shorter)),
      comparison: authors.level.rawValue,
      measure: isMissing ? nil : authors.shared,
      weight: EvidenceTable.weight(of: authors)
    )
  }

  private var yearField: FieldComparison {
    FieldComparison(
      field: "year",
      a: a.years.first.map(String.init) ?? "",
      b: b.years.first.map(String.init) ?? "",
      finding: finding(of: year),
      comparison: year.name,
      measure: year.gap,
      weight: EvidenceTable.weight(of: year)
    )
  }

  private func identifierField(
    _ name: String,
    _ values: (String?, String?),
    _ identifier: IdentifierComparison,
    _ contradiction: Contradiction
  ) -> FieldComparison {
    field(
      name,
      values,
      finding(of: identifier, contradiction),
      identifier.rawValue,
      EvidenceTable.weight(ofIdentifier: identifier)
    )
  }

  private func field(
    _ name: String,
    _ values: (a: String?, b: String?),
    _ finding: FieldComparison.Finding,
    _ comparison: String,
    _ weight: Int
  ) -> FieldComparison {
    FieldComparison(
      field: name,
      a: Excerpting.opening(of: values.a ?? ""),
      b: Excerpting.opening(of: values.b ?? ""),
      finding: finding,
      comparison: comparison,
      weight: weight
    )
  }

  private static func names(_ authors: [Person]) -> String {
    let shown = authors.prefix(6).map(\.inverted).joined(separator: "; ")
    return Excerpting.opening(
      of: authors.count > 6 ? "\(shown); and \(authors.count - 6) more" : shown
    )
  }

  private func contradicts(_ contradiction: Contradiction) -> Bool {
    contradiction.holds(in: self)
  }

  private func finding(of title: TitleComparison) -> FieldComparison.Finding {
    switch title.level {
    case .equal: .equal
    case .missing: .missing
    case .near, .contained, .similar, .different, .incomparable:
      if contradicts(.titleWords) || contradicts(.titleNumbers) || contradicts(.titleMarks) {
        .contradicting
      } else {
        title.level == .incomparable || title.level == .different ? .different : .similar
      }
    }
  }

  private func finding(of authors: AuthorComparison) -> FieldComparison.Finding {
    switch authors.level {
    case .equal: .equal
    case .included, .overlapping: .similar
    case .touching: .different
    case .disjoint: contradicts(.authors) ? .contradicting : .different
    case .missing: .missing
    }
  }

  private func finding(of year: YearComparison) -> FieldComparison.Finding {
    switch year {
    case .equal: .equal
    case .adjacent: .similar
    case .apart: contradicts(.year) ? .contradicting : .different
    case .missing: .missing
    }
  }

  private func finding(of container: ContainerComparison.Level) -> FieldComparison.Finding {
    switch container {
    case .equal: .equal
    case .contained, .similar: .similar
    case .different, .otherMeeting:
      contradicts(.container) || contradicts(.meeting) ? .contradicting : .different
    case .missing: .missing
    }
  }

  private func finding(
    of number: NumberComparison,
    _ contradiction: Contradiction
  ) -> FieldComparison.Finding {
    switch number {
    case .equal: .equal
    case .missing: .missing
    case .incomparable, .different: contradicts(contradiction) ? .contradicting : .different
    }
  }

  private func finding(of pages: PageComparison) -> FieldComparison.Finding {
    switch pages {
    case .equal: .equal
    case .otherEnd, .similar: .similar
    case .missing: .missing
    case .incomparable, .overlapping, .apart: contradicts(.pages) ? .contradicting : .different
    }
  }

  private func finding(
    of identifier: IdentifierComparison,
    _ contradiction: Contradiction
  ) -> FieldComparison.Finding {
    switch identifier {
    case .equal: .equal
    case .contained: .similar
    case .missing: .missing
    case .different: contradicts(contradiction) ? .contradicting : .different
    }
  }

  private var kindComparison: String {
    if a.nature == .unknown || b.nature == .unknown { return "missing" }
    return a.nature == b.nature ? "equal" : "different"
  }

  private var kindFinding: FieldComparison.Finding {
    if a.nature == .unknown || b.nature == .unknown { return .missing }
    if a.nature == b.nature { return .equal }
    let isAgainst = contradicts(.preprint) || contradicts(.meeting) || contradicts(.kind)
    return isAgainst ? .contradicting : .different
  }

  private var abstractFinding: FieldComparison.Finding {
    switch abstract {
    case .equal: .equal
    case .similar: .similar
    case .different: .different
    case .missing: .missing
    }
  }
}
