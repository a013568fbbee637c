import ReviewModel

/// What the review asks, and under which registration.
struct QuestionSection {
  let material: ReportMaterial

  var section: ReportDocument.Section {
    let plan = material.input.plan
    let review = plan.review
    var facts = [Block.Fact("Question", .stated(review.question))]
    if let framework = review.framework {
      facts += framework.elements.map {
        Block.Fact("\(framework.name): \($0.name)", .stated($0.text))
      }
    } else {
      facts.append(Block.Fact("Framework", .stated(nil)))
    }
    facts.append(registration(review.registration))
    facts.append(Block.Fact("Version of the protocol", .stated(review.version)))
    facts.append(Block.Fact("Theory", .stated(plan.synthesis.theory)))
    facts.append(Block.Fact("Reports are assessed on", .words(basis)))
    return .init(
      id: "question",
      title: "What was asked",
      blocks: [.facts(facts)] + material.blocks("T3")
    )
  }

  private var basis: String {
    switch material.input.included.assessOn {
    case .fullText: "full texts"
    case .abstract: "titles and abstracts, where there is no full text"
    }
  }

  private func registration(_ registration: ReviewPlan.Registration?) -> Block.Fact {
    let parts = [registration?.register, registration?.number].compactMap(\.self)
      .joined(separator: " ")
    guard let url = registration?.url else { return Block.Fact("Registration", .stated(parts)) }
    return Block.Fact("Registration", .link(parts.isEmpty ? url : parts, to: url))
  }
}
