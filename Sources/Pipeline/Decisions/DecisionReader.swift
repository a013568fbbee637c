import ReviewModel

/// Makes decisions of the rows of sheets, each anchored to the record it is about.
struct DecisionReader {
  private let anchors: RecordAnchors
  private let criteria: Set<Criterion.ID>
  private let codes: Set<Code.ID>
  private(set) var decisions = Decisions()
  private(set) var diagnostics: [Diagnostic] = []

  init(anchors: RecordAnchors, criteria: [Criterion], codebook: Codebook) {
    self.anchors = anchors
    self.criteria = Set(criteria.map(\.id))
    codes = Set(codebook.codes.map(\.id))
  }

  /// Reads every row; what cannot be understood is reported, what cannot be anchored is kept.
  mutating func read(_ sheets: [DecisionSheet]) {
    for sheet in sheets {
      for row in sheet.rows {
        switch sheet.kind {
        case .titleAbstract: decisions.screening += screening(row, .titleAbstract)
        case .fullText: decisions.screening += screening(row, .fullText)
        case .audit: decisions.audit += screening(row, .titleAbstract)
        case .retrieval: readRetrieval(row)
        case .deduplication: readDuplicate(row)
        case .extraction: readCoding(row)
        case .characteristics: readCharacteristic(row)
        case .appraisal: readAppraisal(row)
        case .corrections: readCorrection(row)
        }
      }
    }
    reportOrphans()
  }

  /// The decision of a row; none where it says nothing, or of an unknown record.
  private mutating func screening(
    _ row: DecisionSheet.Row,
    _ level: ScreeningLevel
  ) -> [ScreeningDecision] {
    guard let verdict: Verdict = choice(row, "verdict"), let record = anchor(row)
    else { return [] }
    let named = row["criterion"].split(separator: ";").map {
      Criterion.ID(String($0).trimmed)
    }.filter { !$0.text.isEmpty }
    for criterion in named where !criteria.contains(criterion) {
      report(
        .warning,
        "unknown-criterion",
        "no criterion is called ‘\(criterion)’",
        row,
        help: Suggestion.closest(to: criterion.text, among: criteria.map(\.text).sorted())
          .map { "did you mean ‘\($0)’?" }
      )
    }
    if level == .fullText, verdict == .exclude, named.isEmpty {
      report(
        .warning,
        "missing-reason",
        "exclusion at full text without a criterion",
        row,
        help: "name the criterion; until then the reason counts as not stated"
      )
    }
    return [
      ScreeningDecision(
        record: record,
        level: level,
        verdict: verdict,
        criteria: named,
        criteriaDigest: row["criteria"],
        round: ScreeningDecision.Round(rawValue: row["round"].lowercased()) ?? .main,
        signature: row.signature
      )
    ]
  }

  private mutating func readRetrieval(_ row: DecisionSheet.Row) {
    guard !row["state"].isEmpty, let record = anchor(row) else { return }
    guard row["state"].lowercased() == "not-retrieved" else {
      report(
        .error,
        "unknown-value",
        "unknown state ‘\(row["state"])’",
        row,
        help: "the only state to note is not-retrieved; a text that is there is found by itself"
      )
      return
    }
    decisions.retrieval.append(RetrievalDecision(record: record, signature: row.signature))
  }

  private mutating func readDuplicate(_ row: DecisionSheet.Row) {
    guard let kinship: Kinship = choice(row, "verdict"),
      let a = anchor(row["record_a"], citation: row["citation_a"], row)
    else { return }
    let isWholeGroup = row["record_b"] == "*"
    let b = isWholeGroup ? nil : anchor(row["record_b"], citation: row["citation_b"], row)
    guard isWholeGroup || b != nil else { return }
    decisions.duplicates.append(
      DuplicateDecision(a: a, b: b, kinship: kinship, signature: row.signature)
    )
  }

  private mutating func readCoding(_ row: DecisionSheet.Row) {
    guard let action: CodingDecision.Action = choice(row, "action"), let record = anchor(row)
    else { return }
    let code = Code.ID(row["code"])
    guard codes.contains(code) else {
      report(
        .error,
        "unknown-code",
        "no code is called ‘\(code)’",
        row,
        help: Suggestion.closest(to: code.text, among: codes.map(\.text).sorted())
          .map { "did you mean ‘\($0)’?" }
      )
      return
    }
    decisions.codings.append(
      CodingDecision(
        record: record,
        field: choice(row, "field") ?? .abstract,
        quote: row["quote"],
        code: code,
        polarity: choice(row, "polarity"),
        speaker: choice(row, "speaker"),
        voice: choice(row, "voice"),
        evidence: choice(row, "evidence"),
        action: action,
        signature: row.signature
      )
    )
  }

  private mutating func readCharacteristic(_ row: DecisionSheet.Row) {
    guard !row["characteristic"].isEmpty, !row["value"].isEmpty, let record = anchor(row)
    else { return }
    decisions.characteristics.append(
      CharacteristicDecision(
        record: record,
        name: row["characteristic"],
        value: row["value"],
        quote: row["quote"],
        signature: row.signature
      )
    )
  }

  private mutating func readAppraisal(_ row: DecisionSheet.Row) {
    guard !row["answer"].isEmpty else { return }
    let record: Record.ID? =
      switch anchors.anchor(row["study"]) {
      case .found(let id), .foundByCitation(let id): id
      case .absent: nil
      }
    decisions.appraisal.append(
      AppraisalDecision(
        study: row["study"],
        record: record,
        tool: row["tool"],
        version: row["version"],
        item: row["item"],
        answer: row["answer"],
        rationale: row["rationale"],
        quote: row["quote"],
        signature: row.signature
      )
    )
  }

  private mutating func readCorrection(_ row: DecisionSheet.Row) {
    guard !row["field"].isEmpty, let record = anchor(row) else { return }
    decisions.corrections.append(
      Correction(
        record: record,
        field: row["field"],
        value: row["value"],
        signature: row.signature
      )
    )
  }

  private mutating func anchor(_ row: DecisionSheet.Row) -> Record.ID? {
    anchor(row["record"], citation: row["citation"], row)
  }

  private mutating func anchor(
    _ reference: String,
    citation: String,
    _ row: DecisionSheet.Row
  ) -> Record.ID? {
    switch anchors.anchor(reference, citation: citation) {
    case .found(let id): return id
    case .foundByCitation(let id):
      report(
        .note,
        "re-anchored",
        "‘\(reference)’ is gone; its citation leads to \(id)",
        row,
        help: "write \(id) into the row to keep it"
      )
      return id
    case .absent:
      decisions.orphaned.append(
        OrphanedDecision(reference: reference, citation: citation, signature: row.signature)
      )
      return nil
    }
  }

  /// A cell as one of the known words; empty is nil, and another word is reported.
  private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ row: DecisionSheet.Row,
    _ column: String
  ) -> Choice? {
    let text = row[column].lowercased()
    guard !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      .error,
      "unknown-value",
      "unknown \(column) ‘\(row[column])’",
      row,
      help: (Suggestion.closest(to: text, among: known).map { "did you mean ‘\($0)’? " } ?? "")
        + "known: \(known.joined(separator: ", "))"
    )
    return nil
  }

  private mutating func report(
    _ severity: Diagnostic.Severity,
    _ rule: String,
    _ message: String,
    _ row: DecisionSheet.Row,
    help: String?
  ) {
    diagnostics.append(Diagnostic(severity, rule: rule, message, at: row.place, help: help))
  }

  private mutating func reportOrphans() {
    guard let first = decisions.orphaned.first else { return }
    let count = decisions.orphaned.count
    let names = Set(decisions.orphaned.map(\.reference)).sorted().prefix(5)
    diagnostics.append(
      Diagnostic(
        .warning,
        rule: "decision-without-record",
        count == 1
          ? "a decision is on a record that is not in this corpus"
          : "\(count) decisions are on records that are not in this corpus",
        at: first.signature.place,
        notes: ["for example \(names.joined(separator: ", "))"],
        help: "they are kept, and listed in to-decide/orphaned.csv"
      )
    )
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
