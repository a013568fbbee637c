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
      blocks: [.paragraph(text)] + material.blocks("T13")
    )
  }

  private func persons(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
}
