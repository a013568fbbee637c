import ReviewModel
import Testing

@testable import Screening

/// In which order the undecided records of a review should be read.
struct ReadingOrderTests {
  private let records = [
    record("ra", title: "Honey prices in port towns"),
    record("rb", title: "Naming hives: interviews with beekeepers"),
    record("rc", title: "Beekeepers and the names of their hives"),
    record("rd", title: "Honey prices in market towns"),
    record("re", title: "Wax"), record("rf", title: "Wax"),
  ]

  private func order(
    words: String = "",
    reviewers: Int = 1,
    acceptProposals: Bool = false,
    criteria: [Criterion] = [],
    _ decisions: [ScreeningDecision] = []
  ) async throws -> [String] {
    let plan = ScreeningPlan(
      reviewers: reviewers,
      acceptProposals: acceptProposals,
      criteria: criteria
    )
    let stage = ScreeningStage(settings: ScreeningSettings(plan: plan, words: words))
    let input = ScreeningInput(unique: unique(records), decisions: decisions)
    return try await stage.run(input).output.queue.map(\.text)
  }

  @Test func itBeginsWithTheWordsOfTheReview() async throws {
    let order = try await order(words: "How do beekeepers name their hives?")
    #expect(Set(order.prefix(2)) == ["rb", "rc"])
    #expect(order.suffix(2) == ["re", "rf"])
  }

  @Test func itLearnsFromWhatPeopleDecided() async throws {
    let decisions = [decision("ra", .include, by: "ann"), decision("rb", .exclude, by: "ann")]
    let order = try await order(decisions)
    #expect(order.first == "rd" && order.last == "rc")
  }

  @Test func withoutWordsAndDecisionsItIsThatOfTheIDs() async throws {
    #expect(try await order() == ["ra", "rb", "rc", "rd", "re", "rf"])
  }

  @Test func whatSomebodyHasBegunComesFirst() async throws {
    let decisions = [decision("re", .exclude, by: "ann"), decision("rd", .include, by: "ben")]
    let order = try await order(words: "beekeepers name hives", reviewers: 2, decisions)
    #expect(order.prefix(2) == ["rd", "re"])
    #expect(order.count == 6)
  }

  @Test func whatIsDecidedOrRemovedIsNotInIt() async throws {
    let automatic = criterion("E1", .exclude, terms: ["wax"], automatic: true)
    let order = try await order(criteria: [automatic], [decision("ra", .exclude, by: "ann")])
    #expect(order == ["rb", "rc", "rd"])
  }
}
