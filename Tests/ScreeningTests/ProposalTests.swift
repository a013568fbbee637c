import ReviewModel
import Testing

@testable import Screening

struct ProposalTests {
  private let criteria = [
    criterion("I1", .include, terms: ["tea"]), criterion("I2", .include, terms: ["interview*"]),
    criterion("E1", .exclude, terms: ["coffee"]),
  ]

  private func proposal(_ title: String) throws -> Proposal {
    let compiled = try CompiledCriteria(criteria, at: .titleAbstract)
    return compiled.propose(from: compiled.assess(ScreenedText(record("r1", title: title))))
  }

  @Test func excludesWhenAnExcludeCriterionIsTrue() throws {
    let proposal = try proposal("Tea, coffee and interviews")
    #expect(proposal == Proposal(verdict: .exclude, criteria: [Criterion.ID("E1")]))
  }

  @Test func includesOnlyWhenEveryIncludeCriterionIsTrue() throws {
    #expect(try proposal("Interviews about tea").verdict == .include)
    #expect(try proposal("A book about tea").verdict == .unclear)
  }

  @Test func namesTheCriteriaThatAreUnclear() throws {
    #expect(try proposal("A book about tea").criteria == [Criterion.ID("I2")])
  }

  @Test func proposesNothingWithoutIncludeCriteria() throws {
    let compiled = try CompiledCriteria([], at: .titleAbstract)
    let proposal = compiled.propose(from: compiled.assess(ScreenedText(record("r1"))))
    #expect(proposal.verdict == .unclear)
  }
}
