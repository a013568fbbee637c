import ReviewModel

/// Brings the characteristics that the program found together with what people entered.
struct CharacteristicReconciliation {
  /// People required for an entry to be agreed.
  let coders: Int

  func reconcile(
    _ found: [Characteristic],
    with decisions: [CharacteristicDecision],
    in text: RecordText,
    of report: Report.ID
  ) -> (characteristics: [Characteristic], diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var entered: [Characteristic] = []
    for (name, decisions) in Dictionary(grouping: decisions, by: \.name).sorted(by: {
      $0.key < $1.key
    }) {
      for decision in decisions where !decision.quote.isEmpty {
        guard Self.quotation(of: decision, in: text) == nil else { continue }
        diagnostics.append(Self.notFound(decision))
      }
      entered.append(characteristic(name, decisions, in: text, of: report))
    }
    let names = Set(entered.map(\.name))
    return (entered + found.filter { !names.contains($0.name) }, diagnostics)
  }

  /// Of one coder's rows the last counts; an adjudication settles everything.
  private func characteristic(
    _ name: String,
    _ decisions: [CharacteristicDecision],
    in text: RecordText,
    of report: Report.ID
  ) -> Characteristic {
    var last: [String: CharacteristicDecision] = [:]
    for decision in decisions { last[decision.signature.reviewer] = decision }
    let settled = last.values.first { $0.signature.isAdjudication }
    let counting =
      settled.map { [$0] }
      ?? last.values.sorted { $0.signature.reviewer < $1.signature.reviewer }
    let isDisputed = Set(counting.map(\.value)).count > 1
    let isAgreed = settled != nil || counting.count >= coders
    return Characteristic(
      report: report,
      name: name,
      value: isDisputed ? "" : counting.first?.value ?? "",
      basis: .entered,
      standing: isDisputed ? .proposed : isAgreed ? .agreed : .decided,
      evidence: counting.compactMap { Self.quotation(of: $0, in: text) },
      coders: last.keys.sorted(),
      isDisputed: isDisputed
    )
  }

  private static func quotation(
    of decision: CharacteristicDecision,
    in text: RecordText
  ) -> Quotation? {
    for passage in text.passages where passage.field != .citationStatement {
      guard let span = QuoteAnchor.span(of: decision.quote, in: passage.text) else { continue }
      return Quotation(
        record: text.record,
        field: passage.field,
        span: span,
        text: passage.words(of: span)
      )
    }
    return nil
  }

  private static func notFound(_ decision: CharacteristicDecision) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "quote-not-found",
      "the quote for \(decision.name) of \(decision.record) is not in its text",
      at: decision.signature.place,
      help: "copy the words from the text as the program shows it"
    )
  }
}
