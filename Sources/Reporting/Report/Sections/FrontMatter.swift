import ReviewModel

/// What a reader must know before anything else.
struct FrontMatter {
  let material: ReportMaterial

  private var input: ReportingInput { material.input }
  private var prisma: PrismaFlow { material.prisma }

  var blocks: [Block] {
    var blocks: [Block] = []
    if let text = input.plan.review.demonstration, !text.isEmpty {
      blocks.append(.notice(.demonstration, [.foreign(text)]))
    }
    if prisma.flow.isProvisional { blocks.append(.notice(.provisional, provisional)) }
    if material.showsProposals { blocks.append(.notice(.unconfirmed, unconfirmed)) }
    if prisma.isInterim {
      let waiting = prisma.waiting.joined(separator: "; ")
      blocks.append(.notice(.interim, ["\(waiting). The numbers below will change."]))
    }
    if !input.run.overrides.isEmpty {
      let overrides = input.run.overrides.joined(separator: ", ")
      blocks.append(
        .notice(
          .override,
          ["This run departed from the protocol on the command line: ", .code(overrides), "."]
        )
      )
    }
    return blocks + [.figures(figures)]
  }

  private var provisional: [Inline] {
    let flow = prisma.flow
    var text: [Inline] = ["\(flow.decidedByPeople) of \(flow.screened) records decided by people."]
    if flow.proposedVerdicts > 0 {
      text.append(" \(flow.proposedVerdicts) verdicts are what the rules propose.")
    }
    return text
  }

  private var unconfirmed: [Inline] {
    let candidates = excerpts.count { $0.state == .candidate }
    let marked: Inline =
      "What rests on proposals is marked ° in every table; confirmed counts leave it out."
    guard candidates > 0 else { return [marked] }
    return [
      "\(candidates) of \(excerpts.count) excerpts are candidates that nobody has looked at. ",
      marked,
    ]
  }

  private var excerpts: [Excerpt] { input.coded.excerpts.filter { $0.state != .removed } }

  private var figures: [Block.Figure] {
    let flow = prisma.flow
    let isUnknown = flow.arms.contains { $0.identified.contains { !$0.isComplete } }
    let identified = flow.arms.reduce(0) { $0 + $1.identifiedTotal }
    let confirmed = excerpts.count { $0.state == .confirmed }
    let assessed = flow.arms.reduce(0) { $0 + $1.assessed }
    return [
      .init(
        name: "records identified",
        value: isUnknown ? "not known" : String(identified),
        note: isUnknown ? "\(identified) read" : ""
      ),
      .init(name: "records screened", value: String(flow.arms.reduce(0) { $0 + $1.screened })),
      .init(name: "reports assessed", value: String(assessed)),
      .init(
        name: "studies included",
        value: String(flow.studiesIncluded),
        note: "\(flow.studiesConfirmed) confirmed by people"
      ),
      .init(
        name: "excerpts",
        value: String(excerpts.count),
        note: "\(confirmed) confirmed by people"
      ),
    ]
  }
}
