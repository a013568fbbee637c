import ReviewModel

/// Brings the candidates of a record together with what people coded: people come first.
///
/// A confirmation raises a candidate, a removal takes it out and keeps it as removed, an addition
/// makes an excerpt of a quote that stands in the text. Where people disagree the excerpt is
/// disputed, and counts for nothing until somebody adjudicates.
struct CodingReconciliation {
  /// People required for a coding to be agreed.
  let coders: Int

  func reconcile(
    _ candidates: [Excerpt],
    with decisions: [CodingDecision],
    in text: RecordText,
    of report: Report.ID,
    rules finder: CandidateFinder
  ) -> (excerpts: [Excerpt], diagnostics: [Diagnostic]) {
    guard !decisions.isEmpty else { return (candidates, []) }
    var diagnostics: [Diagnostic] = []
    var order: [CodingPlace] = []
    var codings: [CodingPlace: [AnchoredCoding]] = [:]
    for decision in decisions {
      guard let coding = AnchoredCoding(decision, in: text) else {
        diagnostics.append(Self.notFound(decision))
        continue
      }
      if codings[coding.place] == nil { order.append(coding.place) }
      codings[coding.place, default: []].append(coding)
    }
    var excerpts = candidates
    let rules = finder.rules(for: text)
    for place in order {
      guard let verdict = CodingVerdict(codings[place, default: []], required: coders) else {
        continue
      }
      if let index = excerpts.firstIndex(where: { Self.stands($0, at: place, in: text) }) {
        excerpts[index] = verdict.applied(to: excerpts[index])
      } else if verdict.state == .removed {
        diagnostics.append(Self.nothingToRemove(verdict.leading.decision))
      } else {
        let added = Self.excerpt(verdict.leading, in: text, of: report, rules: rules)
        excerpts.append(verdict.applied(to: added))
      }
    }
    return (excerpts, diagnostics)
  }

  private static func stands(
    _ excerpt: Excerpt,
    at place: CodingPlace,
    in text: RecordText
  ) -> Bool {
    guard excerpt.code == place.code, excerpt.field == place.field,
      excerpt.statement == place.statement,
      let passage = text.passage(place.field, statement: place.statement)
    else { return false }
    return passage.sentences[place.sentence].span.overlaps(excerpt.span)
  }

  private static func excerpt(
    _ coding: AnchoredCoding,
    in text: RecordText,
    of report: Report.ID,
    rules: ReadingRules
  ) -> Excerpt {
    let judgement = rules.judgements(ofPassage: coding.passage)[coding.place.sentence]
    return judgement.excerpt(
      of: text.passages[coding.passage],
      coding.span,
      in: text,
      report: report,
      code: coding.place.code
    )
  }

  private static func notFound(_ decision: CodingDecision) -> Diagnostic {
    Diagnostic(
      .warning,
      rule: "quote-not-found",
      "the quote is not in the \(decision.field.rawValue) of \(decision.record), and is not counted",
      at: decision.signature.place,
      notes: ["the quote begins '\(decision.quote.prefix(60))'"],
      help: "copy the words from the text as the program shows it"
    )
  }

  private static func nothingToRemove(_ decision: CodingDecision) -> Diagnostic {
    Diagnostic(
      .note,
      rule: "nothing-to-remove",
      "there is no excerpt under \(decision.code) to remove",
      at: decision.signature.place
    )
  }
}
