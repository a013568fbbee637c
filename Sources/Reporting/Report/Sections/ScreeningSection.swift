import ReviewModel

/// Who screened, and how far they agreed before they talked.
struct ScreeningSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let input = material.input
    let screened = input.screened
    let decisions =
      screened.records.flatMap(\.decisions) + input.included.reports.flatMap(\.decisions)
    let settled = decisions.count { $0.signature.isAdjudication }
    let people = Set(decisions.filter { !$0.signature.isAdjudication }.map(\.signature.reviewer))
    var text: [Inline] = [
      """
      The protocol asks for \(persons(screened.reviewers)) for each record on title and abstract, \
      and for \(persons(input.included.reviewers)) for each report. Decisions came from \
      \(persons(people.count))
      """
    ]
    if !people.isEmpty {
      text += [" (", .foreign(people.sorted().joined(separator: ", ")), ")"]
    }
    text.append(
      ". Agreement is between people, before discussion; where it is undefined it is blank."
    )
    if settled > 0 {
      text.append(" Adjudication settled \(settled == 1 ? "1 decision" : "\(settled) decisions").")
    }
    if screened.acceptedProposals {
      text.append(
        " Where people had not decided, this run let the proposals of the rules stand in."
      )
    }
    return .init(
      id: "screening",
      title: "Screening and agreement",
      blocks: [.paragraph(text)] + stopping + audit + material.blocks("T13")
    )
  }

  /// The stopping rule, where the protocol names one, and where it stands.
  private var stopping: [Block] {
    guard let stop = material.input.screened.stop else { return [] }
    let target = DecimalText.text(stop.plan.target * 100, decimals: 1)
    let confidence = DecimalText.text(stop.plan.confidence * 100, decimals: 1)
    let missed = stop.mostMissed == 1 ? "1 more" : "\(stop.mostMissed) more"
    var text: [Inline] = [
      """
      The protocol names a stopping rule: a recall of \(target) % at a confidence of \(confidence) % \
      (hypergeometric test over all ends of the order, Callaghan and Müller-Hansen 2020), which on \
      ranked orders is heuristically conservative, not proven. After \(stop.steps.count) of \
      \(stop.records) records \(stop.found) were found relevant, and up to \(missed) are not ruled out. \
      The rule is \(stop.isMet ? "met" : "not met"): the probability of so poor an end, had the \
      target been missed, is \(probability(stop.steps.last?.probability ?? 1)). It is likely to be \
      \(probability(stop.likelyProbability)), if relevant records come \
      \(DecimalText.text(stop.plan.bias, decimals: 1)) times as soon as others, which is no ground to stop.
      """
    ]
    if stop.endPhaseSample > 0 {
      text.append(
        """
         Whatever the order was, a random sample of \(stop.endPhaseSample) of the unread without a \
        relevant record would show the target reached.
        """
      )
    }
    if let stopped = stop.plan.stopped, stop.isGranted {
      text += [" People stopped on ", .foreign(stopped), "; what they had not read is unread."]
    }
    return [.paragraph(text)]
  }

  /// What a random sample of the unread shows, where the protocol plans an audit.
  private var audit: [Block] {
    guard let audit = material.input.screened.audit, !audit.drawn.isEmpty else { return [] }
    let confidence = DecimalText.text(audit.plan.confidence * 100, decimals: 1)
    let opening = """
      Of the \(audit.population) records that no person read, \(audit.drawn.count) were drawn at \
      random (seed \(audit.plan.seed)) for an audit.
      """
    guard let most = audit.mostMissed else {
      return [
        .paragraph([
          "\(opening) \(audit.awaiting.count) of them await a decision; no bound stands yet."
        ])
      ]
    }
    // A lower bound must not grow by rounding.
    let recall = audit.leastRecall.map { share in
      let tenths = (share * 1000 + 1e-9).rounded(.down)
      return
        "; the recall of screening is then at least \(DecimalText.text(tenths / 10, decimals: 1)) %"
    }
    return [
      .paragraph([
        """
        \(opening) People would not have excluded \(audit.missed.count) of these. At \(confidence) % \
        confidence no more than \(most) of all that were set aside are relevant (exact, without \
        replacement)\(recall ?? ""). The bound holds only if whoever decided on the sample is right.
        """
      ])
    ]
  }

  private func probability(_ value: Double) -> String {
    DecimalText.text(value, decimals: 4)
  }

  private func persons(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
}
