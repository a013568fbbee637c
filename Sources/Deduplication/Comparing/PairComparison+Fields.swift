import ReviewModel

extension PairComparison {
  /// Every field that was compared, with both values as they stand in the records.
  ///
  /// - Parameters:
  ///   - left: The record of the first form.
  ///   - right: The record of the second.
  /// - Returns: One comparison for each field, in the order in which people read them.
  func fields(of left: Record, and right: Record) -> [FieldComparison] {
    func field(
      _ name: String,
      _ path: KeyPath<Record, String?>,
      _ finding: FieldComparison.Finding,
      _ comparison: String,
      _ weight: Int
    ) -> FieldComparison {
      FieldComparison(
        field: name,
        a: Excerpting.opening(of: left[keyPath: path] ?? ""),
        b: Excerpting.opening(of: right[keyPath: path] ?? ""),
        finding: finding,
        comparison: comparison,
        weight: weight
      )
    }
    func identifierField(
      _ name: String,
      _ path: KeyPath<Record, String?>,
      _ identifier: IdentifierComparison,
      _ contradiction: Contradiction
    ) -> FieldComparison {
      field(
        name,
        path,
        finding(of: identifier, contradiction),
        identifier.rawValue,
        EvidenceTable.weight(ofIdentifier: identifier)
      )
    }
    return [
      titleField(left, right),
      authorsField(left, right),
      yearField,
      field(
        "container",
        \.container,
        finding(of: container),
        container.rawValue,
        EvidenceTable.weight(of: container)
      ),
      field(
        "volume",
        \.volume,
        finding(of: volume, .volume),
        volume.rawValue,
        EvidenceTable.weight(ofVolume: volume)
      ),
      field(
        "issue",
        \.issue,
        finding(of: issue, .issue),
        issue.rawValue,
        EvidenceTable.weight(ofIssue: issue)
      ),
      field(
        "pages",
        \.pages,
        finding(of: pages),
        isSameRange ? "range" : pages.rawValue,
        EvidenceTable.weight(ofPages: self)
      ),
      identifierField("doi", \.doi, doi, .doi),
      identifierField("pmid", \.pmid, pmid, .pmid),
      identifierField("pmcid", \.pmcid, pmcid, .pmid),
      FieldComparison(
        field: "isbn",
        a: Self.numbers(left.isbn),
        b: Self.numbers(right.isbn),
        finding: isbn == .equal ? .equal : isbn == .missing ? .missing : .different,
        comparison: isbn.rawValue,
        weight: EvidenceTable.weight(ofISBN: isbn)
      ),
      FieldComparison(
        field: "type",
        a: a.nature.name,
        b: b.nature.name,
        finding: kindFinding,
        comparison: kindComparison,
        weight: 0
      ),
      field(
        "abstract",
        \.abstract,
        abstractFinding,
        abstract.rawValue,
        EvidenceTable.weight(of: abstract)
      ),
    ]
  }

  private func titleField(_ left: Record, _ right: Record) -> FieldComparison {
    let isMissing = title.level == .missing
    return FieldComparison(
      field: "title",
      a: Excerpting.opening(of: left.title ?? ""),
      b: Excerpting.opening(of: right.title ?? ""),
      finding: finding(of: title),
      similarity: isMissing ? nil : title.similarity,
      comparison: title.level.rawValue,
      measure: isMissing ? nil : title.substance,
      weight: EvidenceTable.weight(of: title)
    )
  }

  private func authorsField(_ left: Record, _ right: Record) -> FieldComparison {
    let isMissing = authors.level == .missing
    return FieldComparison(
      field: "authors",
      a: Self.names(left.authors),
      b: Self.names(right.authors),
      finding: finding(of: authors),
      similarity: isMissing
        ? nil : TitleComparison.rounded(Double(authors.shared) / Double(authors.shorter)),
      comparison: isReordered ? "reordered" : authors.level.rawValue,
      measure: isMissing ? nil : authors.shared,
      weight: EvidenceTable.weight(ofAuthors: self)
    )
  }

  private var yearField: FieldComparison {
    FieldComparison(
      field: "year",
      a: a.years.first.map(String.init) ?? "",
      b: b.years.first.map(String.init) ?? "",
      finding: finding(of: year),
      comparison: yearName,
      measure: year.gap,
      weight: EvidenceTable.weight(ofYear: self)
    )
  }

  private var yearName: String {
    guard isAdjacentAlone else { return year.name }
    return isSameContainer ? "adjacent-unplaced" : "adjacent-elsewhere"
  }

  private static func numbers(_ isbn: [String]) -> String {
    isbn.compactMap(SerialNumber.isbn).joined(separator: " ")
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
