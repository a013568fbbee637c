import ReviewModel
import Testing

@testable import Synthesis

struct FlowDiagramTests {
  @Test func theIdentitiesHoldForASmallReview() async throws {
    let review = SmallReview(studies: [
      ("s1", .agreed, .readElsewhere), ("s2", .proposed, .abstract),
    ])
    let flow = FlowDiagram(of: review.appraised.coded.included, orderOfReasons: [])
    #expect(FlowIdentities.violations(of: flow).isEmpty)
    #expect(flow.studiesIncluded == 2)
    #expect(flow.studiesConfirmed == 1)
    #expect(flow.boxes.first { $0.key == "new_studies" }?.n == 1)
    #expect(flow.boxes.first { $0.key == "new_studies_proposed" }?.n == 1)
    #expect(flow.isProvisional)
  }

  @Test func aBoxThatDoesNotAddUpIsNamed() async throws {
    let review = SmallReview(studies: [("s1", .agreed, .readElsewhere)])
    var flow = FlowDiagram(of: review.appraised.coded.included, orderOfReasons: [])
    flow.arms[0].excluded += 1
    #expect(FlowIdentities.violations(of: flow).count == 1)
  }

  @Test func anUnreadFileMakesItsSourceUnknown() {
    var flow = FlowDiagram(
      arms: [ArmFlow(arm: .databases)],
      reportsIncluded: 0,
      studiesIncluded: 0,
      studiesConfirmed: 0,
      reportsConfirmed: 0,
      screened: 0,
      decidedByPeople: 0,
      proposedVerdicts: 0
    )
    flow.arms[0].identified = [
      .init(source: "A", kind: .database, read: 3, isComplete: false)
    ]
    #expect(flow.boxes.first { $0.key == "database_results" }?.n == nil)
    #expect(flow.boxes.first { $0.key == "register_results" }?.n == 0)
  }
}
