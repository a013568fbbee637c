import ReviewModel

/// Who made the review, with what money and interests, and what changed in its plan.
struct AboutSection {
  let plan: ReviewProtocol

  var section: ReportDocument.Section {
    let review = plan.review
    var blocks: [Block] = [
      .facts([
        Block.Fact("Team", .stated(team)),
        Block.Fact("Funding", .stated(review.funding)),
        Block.Fact("Interests", .stated(review.interests)),
        Block.Fact("Contact", .stated(plan.reporting.contact)),
      ]),
      .heading("Amendments to the protocol"),
    ]
    if review.amendments.isEmpty {
      blocks.append(.paragraph(["Not stated."]))
    } else {
      let rows = review.amendments.map { amendment in
        [
          DocumentCell(amendment.date ?? "not stated"), DocumentCell(amendment.change),
          DocumentCell(amendment.reason ?? "not stated"),
        ]
      }
      let table = DocumentTable(
        caption: ["Amendments"],
        columns: ["Date", "Change", "Reason"],
        rows: rows
      )
      blocks.append(.table(table))
    }
    return .init(id: "about", title: "About this review", blocks: blocks)
  }

  private var team: String {
    plan.review.team.map { member in
      member.roles.isEmpty
        ? member.name : "\(member.name) (\(member.roles.joined(separator: ", ")))"
    }.joined(separator: "; ")
  }
}
