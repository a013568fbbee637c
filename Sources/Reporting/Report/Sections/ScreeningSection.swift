import ReviewModel

/// Who screened, and how far they agreed before they talked.
struct ScreeningSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let input = material.input
    let screened = input.screened
    let people = Set(
      screened.records.flatMap { $0.decisions.map(\.signature.reviewer) }
        + input.included.reports.flatMap { $0.decisions.map(\.signature.reviewer) }
    )
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
