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
        finding(of: identifier, against: contradiction),
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
        containerFinding,
        container.rawValue,
        EvidenceTable.weight(of: container)
      ),
      field(
        "volume",
        \.volume,
        finding(of: volume, against: .volume),
        volume.rawValue,
        EvidenceTable.weight(ofVolume: volume)
      ),
      field(
        "issue",
        \.issue,
        finding(of: issue, against: .issue),
        issue.rawValue,
        EvidenceTable.weight(ofIssue: issue)
      ),
      field(
        "pages",
        \.pages,
        pagesFinding,
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
        finding: finding(of: isbn),
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
      finding: titleFinding,
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
      finding: authorsFinding,
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
      finding: yearFinding,
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

  private var kindComparison: String {
    if a.nature == .unknown || b.nature == .unknown { return "missing" }
    return a.nature == b.nature ? "equal" : "different"
  }
}
